package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ShareRemaining;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import io.github.sceplifecycle.testkit.ScepDomain.Opening;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** S-37 and the naive model, over core's windows. */
@Domain(ScepDomain.class)
@Domain(DomainContext.Global.class)
class WindowPropertiesTest {

  private static final WindowFunction CORE = RedistributionWindow::of;

  @Property(tries = 20_000)
  void the_window_equals_the_reference_model(
      @ForAll RenewalPolicy policy, @ForAll Validity validity) {
    RedistributionLaws.equalsTheReferenceModel(CORE, policy, validity);
  }

  @Property
  void the_window_lies_inside_the_validity(
      @ForAll RenewalPolicy policy, @ForAll Validity validity) {
    RedistributionLaws.windowLiesInsideTheValidity(CORE, policy, validity);
  }

  @Property
  void without_a_threshold_there_is_no_window(@ForAll Validity validity) {
    RedistributionLaws.noThresholdNoWindow(CORE, validity);
  }

  @Property
  void a_larger_lead_time_never_opens_later(
      @ForAll LeadTime one, @ForAll LeadTime other, @ForAll Validity validity) {
    boolean ordered = one.lead().compareTo(other.lead()) <= 0;
    RedistributionLaws.largerLeadNeverOpensLater(
        CORE, ordered ? one : other, ordered ? other : one, validity);
  }

  @Property
  void a_larger_share_never_opens_later(
      @ForAll ShareRemaining one, @ForAll ShareRemaining other, @ForAll Validity validity) {
    long left = (long) one.numerator() * other.denominator();
    boolean ordered = left <= (long) other.numerator() * one.denominator();
    RedistributionLaws.largerLeadNeverOpensLater(
        CORE, ordered ? one : other, ordered ? other : one, validity);
  }

  @Property
  void shifting_shifts_the_window(
      @ForAll RenewalPolicy policy, @ForAll Validity validity, @ForAll long raw) {
    long back = validity.notBefore().getEpochSecond() - Validity.EARLIEST.getEpochSecond();
    long forth = Validity.LATEST.getEpochSecond() - validity.notAfter().getEpochSecond();
    long shift = Math.floorMod(raw, back + forth + 1) - back;
    RedistributionLaws.shiftingShiftsTheWindow(CORE, policy, validity, Duration.ofSeconds(shift));
  }

  @Property
  void scaling_scales_shares(
      @ForAll ShareRemaining share,
      @ForAll @LongRange(min = 0, max = 315_569_519L) long seconds,
      @ForAll @IntRange(min = 1, max = 1_000) int factor) {
    Validity validity = Validity.endingAt(Validity.LATEST, Duration.ofSeconds(seconds));
    RedistributionLaws.scalingScalesShares(CORE, share, validity, factor);
  }

  @Property
  void no_jump_as_the_lifetime_grows(@ForAll RenewalPolicy policy, @ForAll Duration lifetime) {
    Duration most = Validity.LONGEST.minusSeconds(1);
    Validity validity =
        Validity.endingAt(Validity.LATEST, lifetime.compareTo(most) < 0 ? lifetime : most);
    RedistributionLaws.noJumpAsTheLifetimeGrows(CORE, policy, validity);
  }

  @Property
  void a_replacement_is_not_due_at_once(@ForAll Opening opening, @ForAll Validity validity) {
    Instant first = firstSecond(CORE.window(opening.policy(), validity).orElseThrow());
    RedistributionLaws.replacementIsNotDueAtOnce(CORE, opening.policy(), validity, first);
    RedistributionLaws.replacementIsNotDueAtOnce(
        CORE, opening.policy(), validity, validity.notAfter());
  }

  /** The first whole second of a window, if there is one. */
  private static Instant firstSecond(RedistributionWindow window) {
    Instant opensAt = window.opensAt();
    Instant second = Instant.ofEpochSecond(opensAt.getEpochSecond());
    return second.equals(opensAt) ? second : second.plusSeconds(1);
  }
}
