package io.github.sceplifecycle.testkit;

import static io.github.sceplifecycle.policy.RenewalPolicy.daysBeforeExpiry;
import static io.github.sceplifecycle.policy.RenewalPolicy.percentRemaining;
import static io.github.sceplifecycle.testkit.WrongCode.DAYS_120;
import static io.github.sceplifecycle.testkit.WrongCode.FROM;
import static io.github.sceplifecycle.testkit.WrongCode.PERCENT_20;
import static io.github.sceplifecycle.testkit.WrongCode.YEAR;
import static io.github.sceplifecycle.testkit.WrongCode.assertCaught;
import static io.github.sceplifecycle.testkit.WrongCode.opening;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ShareRemaining;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each law of windows is broken by the fault for which it was written. */
class LawsCatchWrongWindowsTest {

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
