package io.github.sceplifecycle.documents;

/**
 * Values that know no place yet: a {@link String} for a text, a {@link Boolean}, or one of these.
 */
final class Bare {

  /** An explicit {@code null}. */
  static final Object NULL = new Object();

  /** A number as it is written. */
  record Digits(String literal) {

    @Override
    public String toString() {
      return "a number";
    }
  }

  private Bare() {}

  /** The node that a value is where it stands. */
  static Node node(Way way, Object bare) {
    if (bare instanceof String text) {
      return new Node.Text(way, text);
    }
    if (bare instanceof Boolean value) {
      return new Node.Bool(way, value);
    }
    return bare instanceof Digits number ? new Node.Num(way, number.literal()) : new Node.Null(way);
  }
}
