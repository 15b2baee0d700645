package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.fleet.Spread;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** S-39, over core's spread. */
class SpreadPropertiesTest {

  private static final Instant OPENS = Instant.parse("2028-02-20T00:00:00.25Z");

  @Property
  void S39_nobody_is_placed_outside_the_window(
      @ForAll("spreads") Spread spread,
      @ForAll String identifier,
      @ForAll("windows") RedistributionWindow window) {
    SpreadLaws.nobodyIsPlacedOutside(Spread::placeOf, spread, identifier, window);
  }

  @Property
  void S39_there_is_a_place_if_the_margin_leaves_one(
      @ForAll("spreads") Spread spread,
      @ForAll String identifier,
      @ForAll("windows") RedistributionWindow window) {
    SpreadLaws.thereIsAPlaceIfTheMarginLeavesOne(Spread::placeOf, spread, identifier, window);
  }

  @Property
  void S39_places_are_stable(
      @ForAll("spreads") Spread spread,
      @ForAll String identifier,
      @ForAll("windows") RedistributionWindow window) {
    SpreadLaws.placesAreStable(Spread::placeOf, spread, identifier, window);
  }

  @Provide
  Arbitrary<Spread> spreads() {
    Arbitrary<Duration> times =
        Arbitraries.longs().between(0, 100 * 86_400L).map(Duration::ofSeconds);
    return Combinators.combine(times, times).as(Spread::new);
  }

  @Provide
  Arbitrary<RedistributionWindow> windows() {
    return Arbitraries.longs()
        .between(0, 120 * 86_400L)
        .map(length -> new RedistributionWindow(OPENS, OPENS.plusSeconds(length), false));
  }
}
