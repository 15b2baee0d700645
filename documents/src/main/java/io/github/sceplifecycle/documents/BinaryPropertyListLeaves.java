package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Place;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Values of a binary property list that hold no others.
 *
 * <p>Each text is decoded once, however often it is named; and because texts of an undamaged list
 * do not overlap, all of them together have no more bytes than the document.
 */
final class BinaryPropertyListLeaves {

  private static final int LARGEST_INTEGER = 4;
  private static final int FLOAT = 2;
  private static final int DOUBLE = 3;
  private static final int DATE = 0x33;
  private static final int ASCII = 0x5;
  private static final int UTF_16 = 0x6;

  /** 2001-01-01T00:00:00Z, from which dates count. */
  private static final long EPOCH = 978_307_200;

  /** Dates further away, some 30 000 years, are no dates that anything else could state. */
  private static final double FURTHEST_SECONDS = 1e12;

  private final BinaryPropertyListTable table;
  private final Limits limits;
  private final Map<Integer, String> texts = new HashMap<>();
  private long bytesLeft;

  BinaryPropertyListLeaves(BinaryPropertyListTable table, Limits limits) {
    this.table = table;
    this.limits = limits;
    bytesLeft = table.size();
  }

  /** The value; empty when it is of a sort that this tree does not have. */
  Optional<Node> node(int at, Place place) {
    int marker = table.octet(at);
    return switch (marker >> 4) {
      case 0x0 -> constant(marker, place);
      case 0x1 -> Optional.of(integer(at, marker & 0xF, place));
      case 0x2 -> real(at, marker & 0xF).map(literal -> new Node.Num(place, literal));
      case 0x3 -> date(at, marker).map(date -> new Node.Text(place, date));
      case 0x4 -> Optional.of(data(at, place));
      case ASCII, UTF_16 -> text(at).map(text -> new Node.Text(place, text));
      default -> Optional.empty();
    };
  }

  /** The text there; empty when another value stands there. */
  Optional<String> text(int at) {
    int kind = table.octet(at) >> 4;
    if (kind != ASCII && kind != UTF_16) {
      return Optional.empty();
    }
    String known = texts.get(at);
    String text = known != null ? known : decoded(at, kind);
    texts.put(at, text);
    return Optional.of(text);
  }

  private String decoded(int at, int kind) {
    BinaryPropertyListCount count = BinaryPropertyListCount.at(at, table);
    if (count.count() > limits.longestText()) {
      throw BinaryPropertyListRefusal.tooLarge(
          "expected texts of at most " + limits.longestText() + " characters");
    }
    int length = (int) count.count() * (kind == UTF_16 ? Character.BYTES : 1);
    bytesLeft -= length;
    BinaryPropertyListTable.check(bytesLeft >= 0, "texts that overlap");
    ByteBuffer bytes = ByteBuffer.wrap(table.bytes(count.start(), length), count.start(), length);
    // A character buffer keeps half of a surrogate pair as it is; a decoder would replace it.
    return kind == UTF_16 ? bytes.asCharBuffer().toString() : ascii(bytes);
  }

  private static String ascii(ByteBuffer bytes) {
    String text = StandardCharsets.ISO_8859_1.decode(bytes).toString();
    BinaryPropertyListTable.check(text.chars().allMatch(c -> c < 128), "a text that is no ASCII");
    return text;
  }

  private static Optional<Node> constant(int marker, Place place) {
    return switch (marker) {
      case 0x00 -> Optional.of(new Node.Null(place));
      case 0x08 -> Optional.of(new Node.Bool(place, false));
      case 0x09 -> Optional.of(new Node.Bool(place, true));
      default -> Optional.empty();
    };
  }

  /** Up to four bytes are unsigned, eight and sixteen signed. */
  private Node integer(int at, int exponent, Place place) {
    BinaryPropertyListTable.check(exponent <= LARGEST_INTEGER, "a number that is too long");
    int length = 1 << exponent;
    byte[] bytes = table.bytes(at + 1, length);
    BigInteger number =
        length < Long.BYTES
            ? BigInteger.valueOf(table.number(at + 1, length))
            : new BigInteger(bytes, at + 1, length);
    return new Node.Num(place, number.toString());
  }

  private Optional<String> real(int at, int exponent) {
    BinaryPropertyListTable.check(exponent == FLOAT || exponent == DOUBLE, "a number's odd length");
    ByteBuffer bytes = ByteBuffer.wrap(table.bytes(at + 1, 1L << exponent));
    if (exponent == FLOAT) {
      float number = bytes.getFloat(at + 1);
      return Float.isFinite(number) ? Optional.of(Float.toString(number)) : Optional.empty();
    }
    double number = bytes.getDouble(at + 1);
    return Double.isFinite(number) ? Optional.of(Double.toString(number)) : Optional.empty();
  }

  private Optional<String> date(int at, int marker) {
    BinaryPropertyListTable.check(marker == DATE, "a date's odd length");
    double seconds = ByteBuffer.wrap(table.bytes(at + 1, Double.BYTES)).getDouble(at + 1);
    if (!(Math.abs(seconds) < FURTHEST_SECONDS)) {
      return Optional.empty();
    }
    double whole = Math.floor(seconds);
    long nanos = (long) ((seconds - whole) * 1e9);
    return Optional.of(Instant.ofEpochSecond(EPOCH + (long) whole, nanos).toString());
  }

  private Node data(int at, Place place) {
    BinaryPropertyListCount count = BinaryPropertyListCount.at(at, table);
    table.bytes(count.start(), count.count());
    return new Node.Data(place, (int) count.count());
  }
}
