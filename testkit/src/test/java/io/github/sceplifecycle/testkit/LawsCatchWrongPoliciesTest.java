package io.github.sceplifecycle.testkit;

import static io.github.sceplifecycle.policy.RenewalPolicy.daysBeforeExpiry;
import static io.github.sceplifecycle.policy.RenewalPolicy.none;
import static io.github.sceplifecycle.policy.RenewalPolicy.percentRemaining;
import static io.github.sceplifecycle.testkit.WrongCode.DAYS_120;
import static io.github.sceplifecycle.testkit.WrongCode.PERCENT_20;
import static io.github.sceplifecycle.testkit.WrongCode.YEAR;
import static io.github.sceplifecycle.testkit.WrongCode.assertCaught;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sceplifecycle.policy.EarlierOf;
import io.github.sceplifecycle.policy.LaterOf;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.Conversion;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each law of combinations and conversions is broken by the fault for which it was written. */
class LawsCatchWrongPoliciesTest {

  @Nested
  class A_combination {

    /** Takes the first member of every combination. */
    private final WindowFunction first =
        (policy, validity) -> RedistributionWindow.of(first(policy), validity);

    private RenewalPolicy first(RenewalPolicy policy) {
      if (policy instanceof EarlierOf earlier) {
        return first(earlier.policies().get(0));
      }
      return policy instanceof LaterOf later ? first(later.policies().get(0)) : policy;
    }

    /** Takes the later for the earlier. */
    private final WindowFunction swapped =
        (policy, validity) ->
            policy instanceof EarlierOf earlier
                ? RedistributionWindow.of(new LaterOf(earlier.policies()), validity)
                : RedistributionWindow.of(policy, validity);

    /** Adds a day for every combination. */
    private final WindowFunction padded =
        (policy, validity) ->
            policy instanceof EarlierOf || policy instanceof LaterOf
                ? RedistributionWindow.of(policy, validity)
                    .map(
                        right ->
                            new RedistributionWindow(
                                right.opensAt().plusSeconds(1), right.closesAt(), false))
                : RedistributionWindow.of(policy, validity);

    @Test
    void that_looks_at_its_first_member_does_not_commute() {
      assertCaught(
          "S-36 combinations commute",
          () -> PolicyLaws.combinationsCommute(first, DAYS_120, PERCENT_20, YEAR));
    }

    @Test
    void that_is_swapped_does_not_associate_or_absorb() {
      assertCaught(
          "S-36 combinations associate",
          () -> PolicyLaws.combinationsAssociate(swapped, DAYS_120, PERCENT_20, none(), YEAR));
      assertCaught(
          "S-36 combinations absorb",
          () -> PolicyLaws.combinationsAbsorb(swapped, DAYS_120, PERCENT_20, YEAR));
      assertCaught(
          "S-36 the combination of the windows",
          () -> PolicyLaws.combinationIsThatOfTheWindows(swapped, DAYS_120, PERCENT_20, YEAR));
    }

    @Test
    void that_is_padded_is_not_idempotent() {
      assertCaught(
          "S-36 a policy combined with itself",
          () -> PolicyLaws.combinationsAreIdempotent(padded, DAYS_120, YEAR));
    }
  }

  @Nested
  class A_conversion {

    private final Duration lifetime = YEAR.lifetime();

    /** Rounds to the nearest day, not to the longer lead. */
    private final ConversionFunction nearest =
        (policy, any) -> Optional.of(new Conversion(daysBeforeExpiry(62), Duration.ZERO));

    @Test
    void that_rounds_down_opens_later() {
      assertCaught(
          "S-10 a conversion",
          () -> ConversionLaws.conversionNeverOpensLater(nearest, percentRemaining(17), lifetime));
      assertCaught(
          "S-10 there and back",
          () ->
              ConversionLaws.thereAndBackNeverOpensLater(
                  Conversion::toPercentRemaining, nearest, percentRemaining(18), lifetime));
    }

    @Test
    void that_rounds_too_far_is_not_the_nearest() {
      ConversionFunction tooFar =
          (policy, any) -> Optional.of(new Conversion(daysBeforeExpiry(64), Duration.ZERO));
      assertCaught(
          "S-10 the nearest",
          () -> ConversionLaws.conversionIsTheNearest(tooFar, percentRemaining(17), lifetime));
      ConversionFunction alsoTooFar =
          (policy, any) -> Optional.of(new Conversion(percentRemaining(19), Duration.ZERO));
      assertCaught(
          "S-10 the nearest",
          () -> ConversionLaws.conversionIsTheNearest(alsoTooFar, daysBeforeExpiry(60), lifetime));
    }

    @Test
    void that_hides_its_error_is_told_of() {
      ConversionFunction hiding =
          (policy, any) -> Optional.of(new Conversion(daysBeforeExpiry(63), Duration.ZERO));
      assertCaught(
          "S-10 a conversion",
          () -> ConversionLaws.conversionNeverOpensLater(hiding, percentRemaining(17), lifetime));
    }

    @Test
    void of_nothing_asks_for_a_policy_that_opens() {
      assertThrows(
          IllegalArgumentException.class,
          () -> ConversionLaws.conversionNeverOpensLater(nearest, none(), lifetime));
    }
  }
}
