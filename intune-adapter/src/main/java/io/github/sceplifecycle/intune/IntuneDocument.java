package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.documents.CsvDocument;
import io.github.sceplifecycle.documents.CsvStream;
import io.github.sceplifecycle.documents.DocumentFormat;
import io.github.sceplifecycle.documents.DocumentStream;
import io.github.sceplifecycle.documents.DocumentText;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.JsonStream;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** One document on its way from bytes to entries, read whole or streamed. */
final class IntuneDocument<T> {

  private static final Pattern YAML =
      Pattern.compile("^[ -]{0,20}['\"]?@odata\\.type['\"]?:", Pattern.MULTILINE);

  private final Place place;
  private final Limits limits;
  private final EntryReader<T> reader;
  private Optional<Fields> outermost = Optional.empty();

  IntuneDocument(Place place, Limits limits, EntryReader<T> reader) {
    this.place = place;
    this.limits = limits;
    this.reader = reader;
  }

  /** The object that is the whole document, once it has been read and if it is one. */
  Optional<Fields> outermost() {
    return outermost;
  }

  /**
   * Reads a document as a whole. JSON that breaks off gives nothing, a table the rows before.
   *
   * @param entries is given what each entry says, if anything, with the problems in it
   * @return the problems of no single entry, which stand before the others
   */
  Problems read(byte[] content, Consumer<Intake<Optional<T>>> entries) {
    Problems beside = new Problems();
    Optional<DocumentText> text = beside.take(DocumentText.decode(place, content, limits));
    if (text.isEmpty()) {
      return beside;
    }
    if (text.get().format() == DocumentFormat.JSON) {
      return json(text.get().text(), entries);
    }
    if (!isTable(text.get())) {
      beside.add(place, ProblemKind.UNREADABLE, "", adviceOn(text.get().text()));
      return beside;
    }
    beside
        .take(CsvDocument.read(place, text.get().text(), limits))
        .filter(Node.Arr.class::isInstance)
        .map(table -> ((Node.Arr) table).elements())
        .orElse(List.of())
        .forEach(row -> entries.accept(entry(row, new Problems())));
    return beside;
  }

  private Problems json(String text, Consumer<Intake<Optional<T>>> use) {
    List<Intake<Optional<T>>> held = new ArrayList<>();
    Entries entries = entries(held::add);
    Optional<Problem> fault =
        new JsonStream(place, Set.of(), limits)
            .read(text, root -> entries.in(root, reader.expected()));
    if (fault.isPresent()) {
      Problems only = new Problems();
      only.add(fault.get());
      return only;
    }
    outermost = entries.outermost();
    if (entries.recognised()) {
      held.forEach(use);
    }
    return entries.page();
  }

  /**
   * Hands out the entries of a document one at a time.
   *
   * @param sink is given what each entry says, if anything, with the problems in it
   * @return how many said something, beside the problems of all others
   */
  Intake<Long> stream(InputStream content, Consumer<Intake<T>> sink) throws IOException {
    Optional<DocumentStream> opened = DocumentStream.open(content);
    if (opened.isEmpty()) {
      return Intake.of(0L, damaged());
    }
    DocumentStream stream = opened.get();
    HandedOut<T> out = new HandedOut<>(sink);
    if (stream.format() == DocumentFormat.JSON) {
      return streamJson(stream, out);
    }
    if (isTable(new DocumentText(stream.start(), stream.format()))) {
      Problems table = new Problems();
      table.take(
          new CsvStream(place, limits)
              .read(
                  stream,
                  row -> {
                    Problems own = new Problems();
                    out.add(entry(own.take(row), own));
                  }));
      return out.ended(table);
    }
    Optional<byte[]> whole = stream.whole(limits);
    return whole.isPresent() ? out.ended(read(whole.get(), out::add)) : Intake.of(0L, damaged());
  }

  private Intake<Long> streamJson(DocumentStream stream, HandedOut<T> out) throws IOException {
    Entries entries = entries(out::add);
    Optional<Problem> fault =
        new JsonStream(place, Set.of(), limits)
            .read(stream, root -> entries.in(root, reader.expected()));
    if (!entries.recognised()) {
      out.forget();
    }
    if (fault.isPresent()) {
      return out.brokenOff(fault.get());
    }
    outermost = entries.outermost();
    return out.ended(entries.page());
  }

  private Entries entries(Consumer<Intake<Optional<T>>> use) {
    return new Entries(reader::knows, (node, own) -> use.accept(entry(node, own)));
  }

  private Intake<Optional<T>> entry(Node node, Problems own) {
    Optional<T> said = Fields.of(node, own).flatMap(reader::read);
    return own.with(said);
  }

  private boolean isTable(DocumentText text) {
    return text.format() == DocumentFormat.OTHER
        && CsvDocument.columns(text.text(), limits).filter(reader::knowsTable).isPresent();
  }

  /** A backup in YAML is told by the member that every one of Graph's entities has. */
  private String adviceOn(String text) {
    String advice =
        YAML.matcher(text).find()
            ? "this looks like YAML, which is not read: let the tool that wrote it write JSON;"
                + " expected "
            : "expected JSON: ";
    return advice + reader.expected();
  }

  private Problem damaged() {
    return new Problem(
        place, ProblemKind.UNREADABLE, "a gzip archive that is damaged", "expected a whole one");
  }
}
