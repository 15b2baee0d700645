package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.fleet.Spread;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What every spread plan must satisfy (S-39). */
public final class SpreadLaws {

  private SpreadLaws() {}

  /**
   * A device's place is the one that the rule states, for every implementation the same.
   *
   * @param code the plan
   * @param spread the span and the margin
   * @param identifier the device
   * @param window its window
   */
  public static void equalsTheReferenceModel(
      SpreadFunction code, Spread spread, String identifier, RedistributionWindow window) {
    Law.of("S-39, the place", spread, identifier, window)
        .expectEqual(
            ReferenceSpread.place(spread, identifier, window),
            code.placeOf(spread, identifier, window));
  }

  /**
   * No device is placed before its window opens, later than the margin before it closes, or later
   * than the span after it opens.
   *
   * @param code the plan
   * @param spread the span and the margin
   * @param identifier the device
   * @param window its window
   */
  public static void nobodyIsPlacedOutside(
      SpreadFunction code, Spread spread, String identifier, RedistributionWindow window) {
    Law law = Law.of("S-39 nobody is placed outside the window", spread, identifier, window);
    code.placeOf(spread, identifier, window)
        .ifPresent(
            place -> {
              law.expect(!place.isBefore(window.opensAt()), "not before it opens", place);
              law.expect(
                  !place.plus(spread.margin()).isAfter(window.closesAt()),
                  "not later than the margin before it closes",
                  place);
              law.expect(
                  Duration.between(window.opensAt(), place).compareTo(spread.span()) <= 0,
                  "not later than the span after it opens",
                  place);
            });
  }

  /**
   * There is a place if, and only if, the margin leaves one.
   *
   * @param code the plan
   * @param spread the span and the margin
   * @param identifier the device
   * @param window its window
   */
  public static void thereIsAPlaceIfTheMarginLeavesOne(
      SpreadFunction code, Spread spread, String identifier, RedistributionWindow window) {
    boolean leaves = !window.opensAt().plus(spread.margin()).isAfter(window.closesAt());
    Law.of("S-39 there is a place if the margin leaves one", spread, identifier, window)
        .expectEqual(leaves, code.placeOf(spread, identifier, window).isPresent());
  }

  /**
   * A device's place is stable: asked again it is the same, and with the window it moves as a
   * whole.
   *
   * @param code the plan
   * @param spread the span and the margin
   * @param identifier the device
   * @param window its window, ending a day or more before {@link Instant#MAX}
   */
  public static void placesAreStable(
      SpreadFunction code, Spread spread, String identifier, RedistributionWindow window) {
    Law law = Law.of("S-39 places are stable", spread, identifier, window);
    Optional<Instant> place = code.placeOf(spread, identifier, window);
    law.expectEqual(place, code.placeOf(spread, identifier, window));
    Duration day = Duration.ofDays(1);
    RedistributionWindow later =
        new RedistributionWindow(
            window.opensAt().plus(day), window.closesAt().plus(day), window.coversLifetime());
    law.expectEqual(
        place.map(instant -> instant.plus(day)), code.placeOf(spread, identifier, later));
  }

  /**
   * The span is the smallest that keeps to the rate and fits, or none does.
   *
   * @param code the span
   * @param asked the fleet, the rate and the margin
   */
  public static void theSpanIsTheSmallest(SpanFunction code, SpanQuestion asked) {
    Law.of("S-39 the smallest span for a rate", asked)
        .expectEqual(ReferenceSpread.smallestSpan(asked), code.smallestSpan(asked));
  }

  /**
   * More that is overdue never needs a smaller span.
   *
   * @param code the span
   * @param asked the fleet, the rate and the margin
   * @param more how many more; not negative
   */
  public static void moreOverdueNeedsNoLess(SpanFunction code, SpanQuestion asked, int more) {
    Duration never = Duration.ofSeconds(Long.MAX_VALUE);
    Duration less = code.smallestSpan(asked).orElse(never);
    Duration greater = code.smallestSpan(asked.withMoreOverdue(more)).orElse(never);
    Law.of("S-39 more overdue needs no less", asked, more)
        .expect(less.compareTo(greater) <= 0, "at least " + less, greater);
  }
}
