package io.github.sceplifecycle.advice;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The leads that are safe for certificates of one lifetime (S-28): all between two ends, each with
 * its reason.
 *
 * <p>For Okta's certificates of 365 days, an evaluation every 8 hours and an absence of 30 days
 * these are the leads from 30 days and 8 hours to 90 days: 31 to 90 days before expiry, 9 to 24 %
 * remaining. Either unit may have no whole number inside.
 *
 * @param lifetime the lifetime of the certificates; whole seconds, positive, at most {@link
 *     Validity#LONGEST}
 * @param shortest the lower end, inclusive
 * @param longest the upper end, which tells itself whether it is included
 */
public record SafeBand(Duration lifetime, LeadBound.Reaction shortest, LeadBound longest) {

  /** What Microsoft recommends for Intune: 20 % of the lifetime. */
  private static final RenewalPolicy RECOMMENDED_SHARE = RenewalPolicy.percentRemaining(20);

  private static final long SECONDS_PER_DAY = 86_400;

  /**
   * Checks that the ends leave something between them.
   *
   * @throws IllegalArgumentException if the upper end does not allow the lower one, or is none
   */
  public SafeBand {
    Objects.requireNonNull(lifetime, "lifetime");
    Objects.requireNonNull(longest, "longest");
    if (longest.kind() == LeadBound.Kind.REACTION || !longest.allows(shortest.lead())) {
      throw new IllegalArgumentException(
          "longest must allow " + shortest.lead() + ", but was " + longest);
    }
  }

  /**
   * Whether a policy of any kind is safe: what counts is the lead that its window has for
   * certificates of this lifetime.
   *
   * @param policy the policy
   * @return whether its lead lies in the band; {@code false} if it never opens a window
   */
  public boolean contains(RenewalPolicy policy) {
    return lead(policy).filter(shortest::allows).filter(longest::allows).isPresent();
  }

  /**
   * The safe settings of a unit.
   *
   * @param unit the unit
   * @return the settings; empty when no whole number of it is safe
   */
  public Optional<SettingRange> settings(SettingUnit unit) {
    return switch (unit) {
      case DAYS_BEFORE_EXPIRY ->
          range(unit, ceilingDays(shortest.lead()), wholeSeconds(longest) / SECONDS_PER_DAY);
      case PERCENT_REMAINING -> {
        long[] safe = LongStream.rangeClosed(1, 99).filter(this::containsPercent).toArray();
        yield safe.length == 0 ? Optional.empty() : range(unit, safe[0], safe[safe.length - 1]);
      }
    };
  }

  /**
   * The setting to choose where nothing else speaks for another: 20 % of the lifetime, as Microsoft
   * recommends for Intune, if that is safe, else the middle of the band; rounded up to a whole
   * number, but not out of the band. Days and percent mean the same lead to within that rounding.
   *
   * @param unit the unit
   * @return the setting; empty when no whole number of the unit is safe
   */
  public Optional<Long> recommended(SettingUnit unit) {
    Duration lead =
        lead(RECOMMENDED_SHARE)
            .filter(share -> contains(RECOMMENDED_SHARE))
            .orElseGet(this::middle);
    return settings(unit).map(safe -> Math.min(safe.most(), roundedUp(lead, unit)));
  }

  private long roundedUp(Duration lead, SettingUnit unit) {
    return switch (unit) {
      case DAYS_BEFORE_EXPIRY -> ceilingDays(lead);
      case PERCENT_REMAINING ->
          LongStream.rangeClosed(1, 99)
              .filter(percent -> percentLead(percent).compareTo(lead) >= 0)
              .findFirst()
              .orElse(99);
    };
  }

  private Duration middle() {
    long shortestSeconds = shortest.lead().toSeconds();
    return Duration.ofSeconds(shortestSeconds + (wholeSeconds(longest) - shortestSeconds) / 2);
  }

  /** The longest lead of whole seconds that an upper end allows. */
  static long wholeSeconds(LeadBound longest) {
    Duration end = longest.lead();
    return longest.allows(end) ? end.toSeconds() : end.toSeconds() - 1;
  }

  private boolean containsPercent(long percent) {
    return contains(SettingUnit.PERCENT_REMAINING.policy(percent));
  }

  private Duration percentLead(long percent) {
    return lead(SettingUnit.PERCENT_REMAINING.policy(percent)).orElseThrow();
  }

  /** The lead of a policy; any certificate of the lifetime will do. */
  private Optional<Duration> lead(RenewalPolicy policy) {
    return RedistributionWindow.of(policy, Validity.endingAt(Validity.LATEST, lifetime))
        .map(window -> Duration.between(window.opensAt(), window.closesAt()));
  }

  private static long ceilingDays(Duration lead) {
    boolean whole = lead.toSeconds() % SECONDS_PER_DAY == 0 && lead.toNanosPart() == 0;
    return lead.toDays() + (whole ? 0 : 1);
  }

  private static Optional<SettingRange> range(SettingUnit unit, long least, long most) {
    return least > most ? Optional.empty() : Optional.of(new SettingRange(unit, least, most));
  }
}
