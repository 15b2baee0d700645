package io.github.sceplifecycle.testkit;

import static io.github.sceplifecycle.policy.RenewalPolicy.daysBeforeExpiry;
import static io.github.sceplifecycle.policy.RenewalPolicy.none;
import static io.github.sceplifecycle.policy.RenewalPolicy.percentRemaining;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.EarlierOf;
import io.github.sceplifecycle.policy.LaterOf;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ShareRemaining;
import io.github.sceplifecycle.redistribution.Conversion;
import io.github.sceplifecycle.redistribution.Phase;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Each law is broken by the fault for which it was written. */
class LawsCatchWrongCodeTest {

  private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  private static final Validity YEAR = new Validity(FROM, FROM.plus(Duration.ofDays(365)));
  private static final RenewalPolicy DAYS_120 = daysBeforeExpiry(120);
  private static final ShareRemaining PERCENT_20 = percentRemaining(20);

  /** Core's window with another opening. */
  private static WindowFunction opening(Opening other) {
    return (policy, validity) ->
        RedistributionWindow.of(policy, validity)
            .map(
                right ->
                    new RedistributionWindow(
                        other.of(policy, validity, right),
                        right.closesAt(),
                        right.coversLifetime()));
  }

  @FunctionalInterface
  private interface Opening {
    Instant of(RenewalPolicy policy, Validity validity, RedistributionWindow right);
  }

  private static void assertCaught(String rule, Executable law) {
    String message = String.valueOf(assertThrows(AssertionError.class, law).getMessage());
    assertTrue(message.startsWith(rule), message);
    assertTrue(message.contains("inputs") && message.contains("expected"), message);
    assertTrue(message.contains("found"), message);
  }

  @Nested
  class Percent_of_the_lifetime_that_is_over {

    private final WindowFunction elapsed =
        opening(
            (policy, validity, right) ->
                policy instanceof ShareRemaining share
                    ? validity
                        .notBefore()
                        .plus(
                            validity
                                .lifetime()
                                .multipliedBy(share.numerator())
                                .dividedBy(share.denominator()))
                    : right.opensAt());

    @Test
    void opens_later_for_a_larger_share() {
      assertCaught(
          "S-37 a larger lead",
          () ->
              RedistributionLaws.largerLeadNeverOpensLater(
                  elapsed, PERCENT_20, percentRemaining(30), YEAR));
    }

    @Test
    void differs_from_the_model() {
      assertCaught(
          "S-5", () -> RedistributionLaws.equalsTheReferenceModel(elapsed, PERCENT_20, YEAR));
    }
  }

  @Nested
  class A_half_open_interval {

    @Test
    void closes_before_notAfter() {
      WindowFunction halfOpen =
          (policy, validity) ->
              RedistributionWindow.of(policy, validity)
                  .map(
                      right ->
                          new RedistributionWindow(
                              right.opensAt(),
                              right.closesAt().minusNanos(1),
                              right.coversLifetime()));
      assertCaught(
          "S-37 the window lies inside",
          () -> RedistributionLaws.windowLiesInsideTheValidity(halfOpen, DAYS_120, YEAR));
    }

    @Test
    void is_expired_at_notAfter_as_with_openssl() {
      PhaseFunction halfOpen =
          (policy, validity, at) -> Phase.of(policy, validity, at.plusNanos(1));
      assertCaught(
          "S-9", () -> PhaseLaws.phasesPartitionTime(halfOpen, DAYS_120, YEAR, YEAR.notAfter()));
      assertCaught(
          "S-2",
          () ->
              ValidityLaws.validityIsAClosedInterval(
                  (validity, at) ->
                      !at.isBefore(validity.notBefore()) && at.isBefore(validity.notAfter()),
                  YEAR,
                  YEAR.notAfter()));
    }

    @Test
    void is_not_yet_valid_at_notBefore() {
      assertCaught(
          "S-2",
          () ->
              ValidityLaws.validityIsAClosedInterval(
                  (validity, at) ->
                      at.isAfter(validity.notBefore()) && !at.isAfter(validity.notAfter()),
                  YEAR,
                  FROM));
    }
  }

  @Nested
  class Rounding_to_days {

    private final WindowFunction midnight =
        opening((policy, validity, right) -> right.opensAt().truncatedTo(ChronoUnit.DAYS));

    @Test
    void does_not_shift() {
      assertCaught(
          "S-37 shifting",
          () ->
              RedistributionLaws.shiftingShiftsTheWindow(
                  midnight, DAYS_120, YEAR, Duration.ofHours(1)));
    }

    @Test
    void jumps_as_the_lifetime_grows() {
      Validity certificate = Validity.endingAt(YEAR.notAfter(), Duration.ofDays(365));
      assertCaught(
          "S-37 no jump",
          () -> RedistributionLaws.noJumpAsTheLifetimeGrows(midnight, PERCENT_20, certificate));
    }

    @Test
    void opens_before_notBefore() {
      Validity minute = Validity.startingAt(FROM.plusSeconds(60), Duration.ofSeconds(60));
      assertCaught(
          "S-37 the window lies inside",
          () -> RedistributionLaws.windowLiesInsideTheValidity(midnight, PERCENT_20, minute));
    }

    @Test
    void does_not_scale() {
      assertCaught(
          "S-37 scaling",
          () ->
              RedistributionLaws.scalingScalesShares(
                  midnight,
                  percentRemaining(1),
                  Validity.endingAt(YEAR.notAfter(), Duration.ofDays(30)),
                  7));
    }

    @Test
    void of_a_validity_depends_on_the_calendar() {
      ValidityFunction byDay =
          (validity, at) ->
              !at.isBefore(validity.notBefore().truncatedTo(ChronoUnit.DAYS))
                  && !at.isAfter(validity.notAfter());
      Validity noon = Validity.startingAt(FROM.plus(Duration.ofHours(12)), Duration.ofDays(1));
      assertCaught(
          "S-4",
          () -> ValidityLaws.shiftingChangesNoAnswer(byDay, noon, FROM.plusSeconds(1), 43_200));
    }
  }

  @Test
  void a_cliff_in_the_lead_is_a_jump() {
    // Fleet's rule: 30 days of lead for more than 30 days of lifetime, else 15 days.
    WindowFunction cliff =
        opening(
            (policy, validity, right) -> {
              Duration month = Duration.ofDays(30);
              boolean longer = validity.lifetime().compareTo(month) > 0;
              return validity.notAfter().minus(longer ? month : month.dividedBy(2));
            });
    Validity month = Validity.endingAt(YEAR.notAfter(), Duration.ofDays(30));
    assertCaught(
        "S-37 no jump", () -> RedistributionLaws.noJumpAsTheLifetimeGrows(cliff, DAYS_120, month));
  }

  @Test
  void floating_point_is_not_exact() {
    WindowFunction floating =
        opening(
            (policy, validity, right) ->
                policy instanceof ShareRemaining share
                    ? validity
                        .notAfter()
                        .minusNanos(
                            (long)
                                (validity.lifetimeSeconds()
                                    * 1e9
                                    * share.numerator()
                                    / share.denominator()))
                    : right.opensAt());
    Validity decades = new Validity(FROM, FROM.plusSeconds(1_000_000_007));
    RenewalPolicy third = RenewalPolicy.shareRemaining(1, 3);
    assertCaught("S-5", () -> RedistributionLaws.equalsTheReferenceModel(floating, third, decades));
    ShareRemaining odd = RenewalPolicy.shareRemaining(1, 3);
    assertCaught(
        "S-37 scaling",
        () ->
            RedistributionLaws.scalingScalesShares(
                floating,
                odd,
                Validity.endingAt(Validity.LATEST, Duration.ofSeconds(33_333_331)),
                97));
  }

  @Test
  void a_window_that_is_closed_in_between_makes_due_not_due() {
    PhaseFunction graceful =
        (policy, validity, at) ->
            at.isAfter(validity.notAfter().minusSeconds(60)) && !at.isAfter(validity.notAfter())
                ? Phase.CURRENT
                : Phase.of(policy, validity, at);
    Instant due = YEAR.notAfter().minusSeconds(60);
    assertCaught(
        "S-37 due",
        () -> PhaseLaws.dueStaysDueUntilExpiry(graceful, DAYS_120, YEAR, due, YEAR.notAfter()));
    assertCaught(
        "S-9 a phase never comes back",
        () -> PhaseLaws.phasesNeverGoBack(graceful, DAYS_120, YEAR, due, YEAR.notAfter()));
  }

  @Test
  void a_replacement_that_is_due_at_birth_is_told_of() {
    WindowFunction silent =
        (policy, validity) ->
            RedistributionWindow.of(policy, validity)
                .map(right -> new RedistributionWindow(right.opensAt(), right.closesAt(), false));
    assertCaught(
        "S-37 a replacement",
        () ->
            RedistributionLaws.replacementIsNotDueAtOnce(
                silent, daysBeforeExpiry(400), YEAR, FROM));
  }

  @Test
  void a_threshold_without_a_window_is_told_of() {
    assertCaught(
        "S-8",
        () ->
            RedistributionLaws.largerLeadNeverOpensLater(
                (policy, validity) -> Optional.empty(), DAYS_120, DAYS_120, YEAR));
  }

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

  @Test
  void core_itself_passes_where_the_wrong_ones_fail() {
    WindowFunction core = RedistributionWindow::of;
    assertDoesNotThrow(
        () -> {
          RedistributionLaws.largerLeadNeverOpensLater(
              core, PERCENT_20, percentRemaining(30), YEAR);
          RedistributionLaws.windowLiesInsideTheValidity(core, new LeadTime(YEAR.lifetime()), YEAR);
          RedistributionLaws.shiftingShiftsTheWindow(core, DAYS_120, YEAR, Duration.ofHours(1));
          RedistributionLaws.noJumpAsTheLifetimeGrows(core, DAYS_120, YEAR);
          RedistributionLaws.replacementIsNotDueAtOnce(core, daysBeforeExpiry(400), YEAR, FROM);
        });
  }
}
