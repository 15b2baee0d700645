package io.github.sceplifecycle.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Whatever a document holds, it is read as Jackson's own parser reads it. */
class PlainTextParserTest {

  private static final int LONGEST_TEXT = 40;

  private static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build();

  private static final List<String> PIECES =
      List.of(
          "a",
          "plain",
          "0123456",
          "01234567",
          " ",
          "~",
          "\u007f",
          "\\\"",
          "\\\\",
          "\\u0041",
          "\\uD800",
          "\u00fc",
          "\u20ac",
          "\uD83D\uDE00",
          "\t",
          "\u0001",
          "\"");

  private static final JsonFactory OWN = new PlainTextParser.Factory(CONSTRAINTS);
  private static final JsonFactory JACKSONS =
      JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();

  /** What is done with the texts that come, one after the other. */
  private enum Use {
    ASKED,
    ASKED_TWICE,
    PASSED_OVER
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 8, 9, 64, 8_000})
  void any_character_anywhere_in_a_text(int atATime) throws IOException {
    for (int character = 1; character < 0x102; character++) {
      String odd = Character.toString(character);
      for (int before = 0; before <= 2 * Long.BYTES; before++) {
        String text = "x".repeat(before) + odd + "y".repeat(before % 5);
        for (Use use : Use.values()) {
          assertSame("[\"" + text + "\",\"" + text + "\"]", List.of(use), atATime);
        }
      }
    }
  }

  @Test
  void a_text_as_long_as_allowed_and_one_longer() throws IOException {
    for (int length = LONGEST_TEXT - 1; length <= LONGEST_TEXT + 1; length++) {
      for (Use use : Use.values()) {
        assertSame("[\"" + "x".repeat(length) + "\", 1]", List.of(use), 8_000);
      }
    }
  }

  @Test
  void texts_on_the_edge_of_the_buffer() throws IOException {
    for (int blanks = 7_950; blanks < 8_010; blanks++) {
      String json = "[\n" + " ".repeat(blanks) + "\"CN=somebody\",\"\",\"ACTIVE\"]";
      for (Use use : Use.values()) {
        assertSame(json, List.of(use), Integer.MAX_VALUE);
      }
    }
  }

  @Test
  void any_document_in_any_pieces() throws IOException {
    SplittableRandom random = new SplittableRandom(20261129);
    for (int round = 0; round < 20_000; round++) {
      List<Use> uses =
          IntStream.range(0, 5).mapToObj(i -> Use.values()[random.nextInt(3)]).toList();
      assertSame(document(random), uses, 1 + random.nextInt(random.nextBoolean() ? 12 : 200));
    }
  }

  /** Mostly well-formed; one in four has lost a character somewhere. */
  private static String document(SplittableRandom random) {
    String whole =
        IntStream.range(0, random.nextInt(6))
            .mapToObj(i -> text(random) + ":" + value(random))
            .collect(Collectors.joining(random.nextBoolean() ? "," : " ,\n", "[{", "}]"));
    int lost = random.nextInt(4 * whole.length());
    return lost < whole.length() ? whole.substring(0, lost) + whole.substring(lost + 1) : whole;
  }

  private static String value(SplittableRandom random) {
    return switch (random.nextInt(6)) {
      case 0 -> "null";
      case 1 -> "-1.5e3";
      case 2 -> "[" + text(random) + ",{\"a\":" + text(random) + "}]";
      default -> text(random);
    };
  }

  private static String text(SplittableRandom random) {
    int plain = random.nextInt(8) == 0 ? PIECES.size() : 6;
    return IntStream.range(0, random.nextInt(6))
        .mapToObj(i -> PIECES.get(random.nextInt(plain)))
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static void assertSame(String json, List<Use> uses, int atATime) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    InputStream content = new InPieces(bytes, atATime);
    try (JsonParser own = OWN.createParser(ObjectReadContext.empty(), new Utf8Bytes(content));
        JsonParser jacksons =
            JACKSONS.createParser(
                ObjectReadContext.empty(), (InputStream) new InPieces(bytes, atATime))) {
      assertTrue(own instanceof PlainTextParser);
      assertEquals(trace(jacksons, uses), trace(own, uses), json);
    }
  }

  /** Everything that is asked of a parser, and what it answers. */
  private static List<Object> trace(JsonParser parser, List<Use> uses) {
    List<Object> trace = new ArrayList<>();
    try {
      int texts = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        trace.add(token);
        trace.add(place(parser.currentTokenLocation()));
        if (token == JsonToken.PROPERTY_NAME) {
          trace.add(parser.currentName());
        } else {
          assertPosition(parser);
        }
        if (token == JsonToken.VALUE_STRING) {
          use(parser, uses.get(texts++ % uses.size()), trace);
        }
      }
    } catch (JacksonException malformed) {
      trace.add(malformed.getClass());
      trace.add(place(malformed.getLocation()));
    }
    return trace;
  }

  private static void use(JsonParser parser, Use use, List<Object> trace) {
    if (use != Use.PASSED_OVER) {
      String text = parser.getString();
      trace.add(text);
      if (parser instanceof PlainTextParser own && own.isCut()) {
        assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(text), text);
      }
    }
    if (use == Use.ASKED_TWICE) {
      trace.add(parser.getString());
    }
  }

  /** Characters behind one of several bytes count less than Jackson counts. */
  private static void assertPosition(JsonParser parser) {
    if (parser instanceof PlainTextParser own) {
      TokenStreamLocation at = parser.currentTokenLocation();
      long position = own.position();
      assertEquals(at.getLineNr(), position >>> Integer.SIZE);
      assertTrue((int) position <= at.getColumnNr());
    }
  }

  /** Nowhere, where Jackson names none for what goes beyond a constraint. */
  private static List<Long> place(@Nullable TokenStreamLocation at) {
    return at == null
        ? List.of()
        : List.of(at.getByteOffset(), (long) at.getLineNr(), (long) at.getColumnNr());
  }

  /** Gives no more than some bytes at a time, as a network does. */
  private static final class InPieces extends FilterInputStream {

    private final int most;

    private InPieces(byte[] content, int most) {
      super(new ByteArrayInputStream(content));
      this.most = most;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return super.read(target, offset, Math.min(length, most));
    }
  }
}
