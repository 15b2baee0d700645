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

  private static final int FEWEST_DAYS = 5;
  private static final int MOST_MONTHS = 24;

  /** 24 months with a leap year in them. */
  private static final int MOST_DAYS = 731;

  /** Unit and largest number of it that fits into the years of X.509. */
  private enum Scale {
    DAYS(3_652_059) {
      @Override
      Period of(int value) {
        return Period.ofDays(value);
      }
    },
    MONTHS(119_988) {
      @Override
      Period of(int value) {
        return Period.ofMonths(value);
      }
    },
    YEARS(9_999) {
      @Override
      Period of(int value) {
        return Period.ofYears(value);
      }
    };

    private final int most;

    Scale(int most) {
      this.most = most;
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
                    .map(value -> noteUnusual(scale.of(Math.toIntExact(value)), fields)));
  }

  /**
   * The admin center takes no more than 24 months and advises no less than five days; Graph has no
   * such bounds, and configurations beyond them exist.
   */
  private static Period noteUnusual(Period period, Fields fields) {
    boolean tooLong = period.getDays() > MOST_DAYS || period.toTotalMonths() > MOST_MONTHS;
    boolean tooShort = period.toTotalMonths() == 0 && period.getDays() < FEWEST_DAYS;
    if (tooLong || tooShort) {
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
