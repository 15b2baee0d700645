package io.github.sceplifecycle.testkit.reading;

import io.github.sceplifecycle.documents.Node;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * A whole number of days or percent (S-31): absent, {@code null} and empty are not stated; another
 * type, a fraction and a number out of range are refused.
 *
 * @param least the smallest that is legal
 * @param greatest the greatest that is legal
 * @param recommended what a console proposes, which is never a default
 * @param setting what a legal number states
 */
record NaiveNumber(long least, long greatest, long recommended, LongFunction<Node> setting) {

  Node read(Optional<Object> stated, String path, Notes notes) {
    Object value = stated.orElse("");
    if (value == PlainJson.Null.NULL && notes.makes(Misreading.NULL_IS_ZERO)) {
      return setting.apply(0);
    }
    if (value.toString().isBlank() || value == PlainJson.Null.NULL) {
      return absent(path, notes);
    }
    return number(value, notes)
        .map(number -> inRange(number, path, notes))
        .orElseGet(() -> refused(path, "WRONG_TYPE", notes));
  }

  private Node absent(String path, Notes notes) {
    if (notes.makes(Misreading.DEFAULTS)) {
      return setting.apply(recommended);
    }
    if (notes.makes(Misreading.ABSENT_IS_OFF)) {
      return NaiveSetting.days(0);
    }
    notes.problem(path, "MISSING");
    return NaiveSetting.unknown("NOT_STATED");
  }

  private static Optional<BigDecimal> number(Object value, Notes notes) {
    boolean text = value instanceof String && notes.makes(Misreading.TEXT_IS_A_NUMBER);
    if (!text && !(value instanceof BigDecimal)) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(value.toString());
    return number.scale() == 0 || notes.makes(Misreading.DECIMALS_ROUNDED)
        ? Optional.of(number)
        : Optional.empty();
  }

  private Node inRange(BigDecimal number, String path, Notes notes) {
    boolean small = number.compareTo(BigDecimal.valueOf(least)) < 0;
    boolean great = number.compareTo(BigDecimal.valueOf(greatest)) > 0;
    if (notes.makes(Misreading.ABSENT_IS_OFF) && number.signum() == 0) {
      return NaiveSetting.days(0);
    }
    if ((small || great) && !notes.makes(Misreading.CLAMPS)) {
      return refused(path, "OUT_OF_RANGE", notes);
    }
    return setting.apply(small ? least : great ? greatest : number.longValue());
  }

  private static Node refused(String path, String kind, Notes notes) {
    notes.problem(path, kind);
    return NaiveSetting.unknown("INVALID");
  }
}
