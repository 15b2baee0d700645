package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.fleet.Spread;
import io.github.sceplifecycle.testkit.FleetArbitraries.Placing;
import io.github.sceplifecycle.testkit.vectors.SpreadAnswers;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** S-39, over core's spread. */
@Domain(FleetDomain.class)
class SpreadPropertiesTest {

  private static final SpreadFunction CORE = Spread::placeOf;
  private static final SpanFunction CORE_SPAN = SpreadAnswers::ofCore;

  @Property
  void S39_nobody_is_placed_outside_the_window(@ForAll Placing one) {
    SpreadLaws.nobodyIsPlacedOutside(CORE, one.spread(), one.identifier(), one.window());
  }

  @Property
  void S39_there_is_a_place_if_the_margin_leaves_one(@ForAll Placing one) {
    SpreadLaws.thereIsAPlaceIfTheMarginLeavesOne(
        CORE, one.spread(), one.identifier(), one.window());
  }

  @Property
  void S39_places_are_stable(@ForAll Placing one) {
    SpreadLaws.placesAreStable(CORE, one.spread(), one.identifier(), one.window());
  }

  @Property
  void S39_every_implementation_finds_the_same_place(@ForAll Placing one) {
    SpreadLaws.equalsTheReferenceModel(CORE, one.spread(), one.identifier(), one.window());
  }

  @Property
  void S39_the_span_is_the_smallest_that_keeps_to_the_rate(@ForAll SpanQuestion asked) {
    SpreadLaws.theSpanIsTheSmallest(CORE_SPAN, asked);
    Statistics.collect(
        CORE_SPAN.smallestSpan(asked).map(span -> span.isZero() ? "none needed" : "some"));
    Statistics.coverage(
        coverage -> {
          coverage.check(Optional.of("some")).percentage(percent -> percent > 1);
          coverage.check(Optional.of("none needed")).percentage(percent -> percent > 1);
          coverage.check(Optional.empty()).percentage(percent -> percent > 1);
        });
  }

  @Property
  void S39_more_overdue_needs_no_less(@ForAll SpanQuestion asked) {
    SpreadLaws.moreOverdueNeedsNoLess(CORE_SPAN, asked, asked.overdue() + 1);
  }
}
