package io.github.sceplifecycle.documents;

import java.math.BigInteger;
import java.util.Optional;

/** What single nodes say. */
final class Values {

  private static final int MOST_DIGITS = 100;

  private Values() {}

  static Optional<String> text(Node node) {
    if (node instanceof Node.Text text) {
      return Optional.of(text.text());
    }
    return node instanceof Node.Untyped untyped ? Optional.of(untyped.text()) : Optional.empty();
  }

  static Optional<Boolean> flag(Node node) {
    if (node instanceof Node.Bool flag) {
      return Optional.of(flag.value());
    }
    if (node instanceof Node.Untyped untyped) {
      return switch (untyped.text().strip()) {
        case "true" -> Optional.of(true);
        case "false" -> Optional.of(false);
        default -> Optional.empty();
      };
    }
    return Optional.empty();
  }

  /** A number of digits only, with or without a sign. */
  static Optional<BigInteger> wholeNumber(Node node) {
    if (node instanceof Node.Num number) {
      return digits(number.literal());
    }
    return node instanceof Node.Untyped untyped ? digits(untyped.text().strip()) : Optional.empty();
  }

  static Optional<Long> within(BigInteger number, long least, long most) {
    boolean within =
        number.compareTo(BigInteger.valueOf(least)) >= 0
            && number.compareTo(BigInteger.valueOf(most)) <= 0;
    return within ? Optional.of(number.longValueExact()) : Optional.empty();
  }

  /** What stands there, for a problem. */
  static String quote(Node node) {
    if (node instanceof Node.Num number) {
      return number.literal();
    }
    return text(node).map(text -> '"' + text + '"').orElse(node.type());
  }

  private static Optional<BigInteger> digits(String literal) {
    int start = literal.startsWith("-") ? 1 : 0;
    boolean whole =
        literal.length() > start
            && literal.length() <= MOST_DIGITS
            && literal.chars().skip(start).allMatch(c -> c >= '0' && c <= '9');
    return whole ? Optional.of(new BigInteger(literal)) : Optional.empty();
  }
}
