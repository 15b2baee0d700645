package io.github.sceplifecycle.examples.output;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON, two blanks for each level, LF at each line's end on every system. */
final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator generator;

  private Json(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Writes one document and a line's end after it. */
  static void write(Writer out, Consumer<Json> document) throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(new Layout(), out)) {
      document.accept(new Json(generator));
      generator.writeRaw('\n');
    } catch (JacksonIOException failure) {
      throw failure.getCause();
    }
  }

  Json object() {
    generator.writeStartObject();
    return this;
  }

  Json object(String name) {
    generator.writeObjectPropertyStart(name);
    return this;
  }

  Json end() {
    generator.writeEndObject();
    return this;
  }

  Json text(String name, String value) {
    generator.writeStringProperty(name, wellFormed(value));
    return this;
  }

  Json text(String name, Optional<String> value) {
    return value.map(known -> text(name, known)).orElseGet(() -> nothing(name));
  }

  Json instant(String name, Instant value) {
    return text(name, value.toString());
  }

  Json instant(String name, Optional<Instant> value) {
    return text(name, value.map(Instant::toString));
  }

  Json number(String name, long value) {
    generator.writeNumberProperty(name, value);
    return this;
  }

  Json truth(String name, boolean value) {
    generator.writeBooleanProperty(name, value);
    return this;
  }

  Json truth(String name, Optional<Boolean> value) {
    return value.map(known -> truth(name, known)).orElseGet(() -> nothing(name));
  }

  Json nothing(String name) {
    generator.writeNullProperty(name);
    return this;
  }

  /** A member that the value writes itself; {@code null} when there is none. */
  <T> Json member(String name, Optional<T> value, Consumer<T> writer) {
    if (value.isEmpty()) {
      return nothing(name);
    }
    generator.writeName(name);
    writer.accept(value.get());
    return this;
  }

  <T> Json list(String name, Collection<T> values, Consumer<T> writer) {
    generator.writeArrayPropertyStart(name);
    values.forEach(writer);
    generator.writeEndArray();
    return this;
  }

  Json texts(String name, Collection<String> values) {
    return list(name, values, value -> generator.writeString(wellFormed(value)));
  }

  /** Half a surrogate pair has no form in UTF-8; U+FFFD stands for it. */
  private static String wellFormed(String text) {
    return text.codePoints()
        .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The same layout on every system. */
  private static final class Layout extends ObjectWriteContext.Base {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withArrayEmptySeparator("")
              .withObjectEmptySeparator("");
      return new DefaultPrettyPrinter(separators)
          .withArrayIndenter(INDENTER)
          .withObjectIndenter(INDENTER);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
