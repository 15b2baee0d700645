package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.intake.ProblemKind;
import java.time.Period;
import java.util.Map;
import java.util.Optional;

/** The validity that a profile requests, in the unit in which it does (S-12). */
final class ValidityPeriod {

  private static final String SCALE = "certificateValidityPeriodScale";
  private static final String VALUE = "certificateValidityPeriodValue";

  /**
   * Unit, largest number of it that fits into the years of X.509, and what the admin center takes:
   * no more than 24 months, which are 731 days with a leap year in them, and advises no less than
   * five days.
   */
  private enum Scale {
    DAYS(3_652_059, 5, 731) {
      @Override
      Period of(int value) {
        return Period.ofDays(value);
      }
    },
    MONTHS(119_988, 1, 24) {
      @Override
      Period of(int value) {
        return Period.ofMonths(value);
      }
    },
    YEARS(9_999, 1, 2) {
      @Override
      Period of(int value) {
        return Period.ofYears(value);
      }
    };

    private final int most;
    private final int usualLeast;
    private final int usualMost;

    Scale(int most, int usualLeast, int usualMost) {
      this.most = most;
      this.usualLeast = usualLeast;
      this.usualMost = usualMost;
    }

    boolean isUnusual(int value) {
      return value < usualLeast || value > usualMost;
    }

    abstract Period of(int value);
  }

  private static final Words<Scale> SCALES =
      new Words<>(Map.of("days", Scale.DAYS, "months", Scale.MONTHS, "years", Scale.YEARS));

  private ValidityPeriod() {}

  /**
   * The period; empty when not stated, stated by half or not legal, of which the latter are noted.
   */
  static Optional<Period> read(Fields fields) {
    if (fields.node(SCALE).isEmpty() != fields.node(VALUE).isEmpty()) {
      String missing = fields.node(SCALE).isEmpty() ? SCALE : VALUE;
      fields
          .problems()
          .add(
              fields.placeOf(missing),
              ProblemKind.MISSING,
              fields.isNull(missing) ? "null" : "",
              "expected both " + SCALE + " and " + VALUE + ", or neither");
      return Optional.empty();
    }
    return SCALES
        .read(fields, SCALE)
        .flatMap(
            scale ->
                fields
                    .wholeNumber(VALUE, 1, scale.most)
                    .map(value -> period(scale, Math.toIntExact(value), fields)));
  }

  /** Graph has no such bounds, and configurations beyond them exist: they are kept and noted. */
  private static Period period(Scale scale, int value, Fields fields) {
    Period period = scale.of(value);
    if (scale.isUnusual(value)) {
      fields
          .problems()
          .add(
              fields.placeOf(VALUE),
              ProblemKind.OUT_OF_RANGE,
              period.toString(),
              "expected from 5 days to 24 months, as the admin center has it; kept as it stands");
    }
    return period;
  }
}
