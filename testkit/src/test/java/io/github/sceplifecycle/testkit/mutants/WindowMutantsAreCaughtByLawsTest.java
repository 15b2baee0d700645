package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.redistribution.Conversion;
import io.github.sceplifecycle.redistribution.Phase;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import io.github.sceplifecycle.testkit.ConversionFunction;
import io.github.sceplifecycle.testkit.PhaseFunction;
import io.github.sceplifecycle.testkit.WindowFunction;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/**
 * Each mistake with windows, phases, conversions and attempts is caught by a law, which is named.
 */
class WindowMutantsAreCaughtByLawsTest {

  @Nested
  class Windows {

    private static final String INSIDE = "S-37 the window lies inside the validity";
    private static final String LARGER = "S-37 a larger lead never opens later";
    private static final String SHIFT = "S-37 shifting every instant shifts the result";
    private static final String SCALE = "S-37 scaling the lifetime scales percent rules";
    private static final String JUMP = "S-37 no jump as the lifetime grows";

    private static final Map<WindowMutant, String> CAUGHT_BY =
        Map.ofEntries(
            Map.entry(WindowMutant.PERCENT_OF_ELAPSED, LARGER),
            Map.entry(WindowMutant.INVERTED_PERCENTAGE, LARGER),
            Map.entry(WindowMutant.SILENT_THIRD, JUMP),
            Map.entry(WindowMutant.CLIFF_AT_31_DAYS, JUMP),
            Map.entry(WindowMutant.HALF_UP_TO_DAYS, SCALE),
            Map.entry(WindowMutant.CALENDAR_DAYS, SHIFT),
            Map.entry(WindowMutant.TRUNCATED_TO_DAYS, SCALE),
            Map.entry(WindowMutant.TRUNCATED_TO_SECONDS, SCALE),
            Map.entry(WindowMutant.EXCLUSIVE_OPENING, INSIDE),
            Map.entry(WindowMutant.EXCLUSIVE_NOT_AFTER, INSIDE),
            Map.entry(WindowMutant.LAST_SECOND_COUNTED, SCALE),
            Map.entry(WindowMutant.FLOAT_LIFETIME, SCALE),
            Map.entry(WindowMutant.DOUBLE_LIFETIME, SCALE),
            Map.entry(WindowMutant.INT_OVERFLOW, SCALE),
            Map.entry(WindowMutant.LONG_OVERFLOW, LARGER),
            Map.entry(WindowMutant.UNCLAMPED, INSIDE),
            Map.entry(WindowMutant.COVERS_LIFETIME_NOT_AT_EQUALITY, INSIDE),
            Map.entry(WindowMutant.CLOSES_A_DAY_EARLY, INSIDE),
            Map.entry(
                WindowMutant.EARLIER_AND_LATER_SWAPPED, "S-36 the combination of the windows"),
            Map.entry(
                WindowMutant.NONE_IS_A_LEAD_OF_ZERO, "S-8 without a threshold there is no window"));

    private final Net<WindowFunction, WindowTrials.Case> net =
        new Net<>(WindowTrials.OF_WINDOWS, WindowTrials.CASES);

    @TestFactory
    Stream<DynamicTest> each_wrong_window_is_caught() {
      return net.catches(WindowMutant.class, mutant -> mutant, CAUGHT_BY);
    }

    @TestFactory
    Stream<DynamicTest> each_window_of_another_policy_is_caught() {
      return net.catches(
          PolicyMutant.class,
          mutant -> mutant,
          Map.of(
              PolicyMutant.DAYS_AFTER_ISSUE, LARGER,
              PolicyMutant.SHARE_OF_A_YEAR, SCALE,
              PolicyMutant.ROUNDS_TOWARDS_1970, SHIFT,
              PolicyMutant.NEVER_IS_AT_ONCE, "S-36 the combination of the windows"));
    }

    @TestFactory
    Stream<DynamicTest> core_keeps_every_law() {
      return net.lets(RedistributionWindow::of);
    }
  }

  @Nested
  class Phases {

    private static final String ONE = "S-9 exactly one phase holds";

    private static final Map<PhaseMutant, String> CAUGHT_BY =
        Map.of(
            PhaseMutant.EXPIRED_AT_NOT_AFTER, "S-37 due never becomes not due before expiry",
            PhaseMutant.NOT_VALID_AT_NOT_BEFORE, ONE,
            PhaseMutant.NOT_DUE_AT_OPENING, ONE,
            PhaseMutant.DUE_STOPS_BEFORE_EXPIRY, "S-9 a phase never comes back",
            PhaseMutant.DUE_IS_CALLED_EXPIRED, ONE,
            PhaseMutant.DUE_BEFORE_VALID, ONE,
            PhaseMutant.DAYS_LEFT, ONE,
            PhaseMutant.EXPIRED_STAYS_DUE, ONE);

    private final Net<PhaseFunction, WindowTrials.Case> net =
        new Net<>(WindowTrials.OF_PHASES, WindowTrials.CASES);

    @TestFactory
    Stream<DynamicTest> each_wrong_phase_is_caught() {
      return net.catches(PhaseMutant.class, mutant -> mutant, CAUGHT_BY);
    }

    @TestFactory
    Stream<DynamicTest> core_keeps_every_law() {
      return net.lets(Phase::of);
    }
  }

  @Nested
  class Conversions {

    private static final String NOT_LATER = "S-10 a conversion never opens later";

    private static final Map<ConversionMutant, String> CAUGHT_BY =
        Map.of(
            ConversionMutant.DAYS_ROUNDED_HALF_UP, NOT_LATER,
            ConversionMutant.DAYS_ROUNDED_DOWN, "S-10 there and back never opens later",
            ConversionMutant.DAYS_ROUNDED_TOO_FAR, "S-10 the nearest setting that opens no later",
            ConversionMutant.DAYS_HIDE_THEIR_ERROR, NOT_LATER,
            ConversionMutant.PERCENT_OF_ELAPSED, NOT_LATER,
            ConversionMutant.PERCENT_CUT_OFF_AT_99, NOT_LATER);

    private final Net<ConversionFunction, ConversionTrials.Case> net =
        new Net<>(ConversionTrials.LAWS, ConversionTrials.CASES);

    @TestFactory
    Stream<DynamicTest> each_wrong_conversion_is_caught() {
      return net.catches(ConversionMutant.class, mutant -> mutant, CAUGHT_BY);
    }

    @TestFactory
    Stream<DynamicTest> core_keeps_every_law() {
      return net.lets(Conversion::toDaysBeforeExpiry);
    }
  }

  @Nested
  class Attempts {

    private static final String MISSED = "S-13 no evaluation is missed";

    private static final Map<AttemptMutant, String> CAUGHT_BY =
        Map.of(
            AttemptMutant.ABSENCE_IGNORED,
            "S-13 no attempt during an absence",
            AttemptMutant.GOES_ON_AFTER_EXPIRY,
            "S-14 attempts stop at notAfter",
            AttemptMutant.STOPS_ALWAYS,
            MISSED,
            AttemptMutant.STARTS_AT_OPENING,
            "S-13 every attempt is an evaluation",
            AttemptMutant.COUNTS_FROM_OPENING,
            "S-13 every attempt is an evaluation",
            AttemptMutant.MISSES_THE_FIRST,
            MISSED,
            AttemptMutant.GIVES_UP_AFTER_THREE,
            MISSED,
            AttemptMutant.AWAY_AT_ITS_RETURN,
            MISSED);

    @TestFactory
    Stream<DynamicTest> each_wrong_plan_is_caught() {
      return AttemptTrials.NET.catches(AttemptMutant.class, mutant -> mutant, CAUGHT_BY);
    }

    @TestFactory
    Stream<DynamicTest> core_keeps_every_law() {
      return AttemptTrials.NET.lets((plan, horizon) -> plan.through(horizon).toList());
    }
  }
}
