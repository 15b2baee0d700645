package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.fleet.Spread;
import io.github.sceplifecycle.testkit.vectors.LapseAnswers;
import io.github.sceplifecycle.testkit.vectors.SpreadAnswers;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/** Each mistake in counting and spreading fleets is caught by a law, which is named. */
class FleetMutantsAreCaughtByLawsTest {

  @Nested
  class Forecasts {

    private static final String RIGHT = "S-29 every bucket is counted right";

    private static final Map<ForecastMutant, String> CAUGHT_BY =
        Map.of(
            ForecastMutant.BUCKETS_INCLUDE_THEIR_END, RIGHT,
            ForecastMutant.BOUNDS_COUNT_TWICE, RIGHT,
            ForecastMutant.OVERDUE_LEFT_OUT, "S-29 what is due since before is overdue",
            ForecastMutant.REPLACEMENTS_FORGOTTEN, RIGHT,
            ForecastMutant.STEADY_BY_LIFETIME,
                "S-29 the steady rate is one in the lifetime less the lead",
            ForecastMutant.EXPIRED_AT_NOT_AFTER, RIGHT);

    @TestFactory
    Stream<DynamicTest> each_wrong_forecast_is_caught() {
      return FleetTrials.FORECASTS.catches(ForecastMutant.class, mutant -> mutant, CAUGHT_BY);
    }

    @TestFactory
    Stream<DynamicTest> core_keeps_every_law() {
      return FleetTrials.FORECASTS.lets(ForecastMutant::right);
    }
  }

  @Nested
  class Lapses {

    private static final String PRESENTED = "S-29 a lapse counts with the certificate presented";

    private static final Map<LapseMutant, String> CAUGHT_BY =
        Map.of(
            LapseMutant.LATEST_END_DECIDES, PRESENTED,
            LapseMutant.ONCE_FOR_EACH_PROFILE, "S-29 each device counts once",
            LapseMutant.AT_THE_FIRST_DENIAL, PRESENTED,
            LapseMutant.BY_EXPIRY_ALONE, PRESENTED,
            LapseMutant.PHONES_LAPSE, "S-29 each device counts once",
            LapseMutant.DENIED_BELONG_NOWHERE, PRESENTED,
            LapseMutant.ONE_PROFILE_FOR_ALL, "S-29 the order of devices does not matter");

    @TestFactory
    Stream<DynamicTest> each_wrong_count_is_caught() {
      return FleetTrials.LAPSES.catches(LapseMutant.class, mutant -> mutant, CAUGHT_BY);
    }

    @TestFactory
    Stream<DynamicTest> core_keeps_every_law() {
      return FleetTrials.LAPSES.lets(LapseAnswers::ofCore);
    }
  }

  @Nested
  class Places {

    private static final String OUTSIDE = "S-39 nobody is placed outside the window";

    private static final Map<SpreadMutant, String> CAUGHT_BY =
        Map.of(
            SpreadMutant.DRAWN_ANEW,
            "S-39 places are stable",
            SpreadMutant.HASH_OF_THE_LANGUAGE,
            "S-39, the place",
            SpreadMutant.MARGIN_IGNORED,
            OUTSIDE,
            SpreadMutant.SPAN_NOT_CUT,
            OUTSIDE,
            SpreadMutant.AROUND_THE_OPENING,
            OUTSIDE,
            SpreadMutant.NO_PLACE_AT_THE_BOUND,
            "S-39 there is a place if the margin leaves one");

    @TestFactory
    Stream<DynamicTest> each_wrong_place_is_caught() {
      return FleetTrials.PLACES.catches(SpreadMutant.class, mutant -> mutant, CAUGHT_BY);
    }

    @TestFactory
    Stream<DynamicTest> core_keeps_every_law() {
      return FleetTrials.PLACES.lets(Spread::placeOf);
    }
  }

  @Nested
  class Spans {

    private static final String SMALLEST = "S-39 the smallest span for a rate";

    private static final Map<SpanMutant, String> CAUGHT_BY =
        Map.of(
            SpanMutant.OVERDUE_FORGOTTEN, SMALLEST,
            SpanMutant.BELOW_THE_RATE, SMALLEST,
            SpanMutant.WINDOW_IGNORED, SMALLEST,
            SpanMutant.MARGIN_IGNORED, SMALLEST);

    @TestFactory
    Stream<DynamicTest> each_wrong_span_is_caught() {
      return FleetTrials.SPANS.catches(SpanMutant.class, mutant -> mutant, CAUGHT_BY);
    }

    @TestFactory
    Stream<DynamicTest> core_keeps_every_law() {
      return FleetTrials.SPANS.lets(SpreadAnswers::ofCore);
    }
  }
}
