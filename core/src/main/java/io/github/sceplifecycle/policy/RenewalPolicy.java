package io.github.sceplifecycle.policy;

import java.time.Duration;
import java.util.List;

/**
 * When a SCEP profile is to be redistributed, stated as Jamf, Intune and their peers state it.
 *
 * <ul>
 *   <li>{@link LeadTime}: so long before expiry (S-5), 120 days for instance;
 *   <li>{@link ShareRemaining}: when so much of the lifetime remains (S-6), 20 % for instance;
 *   <li>{@link NoRedistribution}: never (S-8);
 *   <li>{@link EarlierOf} and {@link LaterOf}: the earlier or the later of several (S-36).
 * </ul>
 *
 * <p>The certificate of 2026-01-01T00:00:00Z to 2027-01-01T00:00:00Z is due under {@code
 * daysBeforeExpiry(120)} from 2026-09-03T00:00:00Z on, under {@code percentRemaining(20)} from
 * 2026-10-20T00:00:00Z on, and under {@code none()} never.
 *
 * <p>"A third of the lifetime, but at least 14 and at most 60 days" is {@code
 * laterOf(daysBeforeExpiry(60), earlierOf(daysBeforeExpiry(14), shareRemaining(1, 3)))}: a longer
 * lead is an earlier opening.
 */
public sealed interface RenewalPolicy
    permits LeadTime, ShareRemaining, NoRedistribution, EarlierOf, LaterOf {

  /**
   * Opens a number of days before expiry; a day is 86 400 seconds (S-4, S-5).
   *
   * @param days from 1 to 3 652 425, which is ten thousand years
   * @return the policy
   * @throws IllegalArgumentException if {@code days} is out of range
   */
  static LeadTime daysBeforeExpiry(long days) {
    if (days < 1 || days > LeadTime.LONGEST.toDays()) {
      throw new IllegalArgumentException(
          "days must be from 1 to " + LeadTime.LONGEST.toDays() + ", but was " + days);
    }
    return new LeadTime(Duration.ofDays(days));
  }

  /**
   * Opens so long before expiry (S-5).
   *
   * @param lead whole seconds, from one second to ten thousand years
   * @return the policy
   * @throws IllegalArgumentException if {@code lead} is out of range or has a fraction of a second
   */
  static LeadTime leadTime(Duration lead) {
    return new LeadTime(lead);
  }

  /**
   * Opens when so many percent of the lifetime remain (S-6): 20 opens when 80 % are over.
   *
   * @param percent from 1 to 99
   * @return the policy
   * @throws IllegalArgumentException if {@code percent} is out of range
   */
  static ShareRemaining percentRemaining(int percent) {
    if (percent < 1 || percent > 99) {
      throw new IllegalArgumentException("percent must be from 1 to 99, but was " + percent);
    }
    return new ShareRemaining(percent, 100);
  }

  /**
   * Opens when a share of the lifetime remains (S-6).
   *
   * @param numerator n of the share n/d; at least 1
   * @param denominator d of the share n/d; greater than {@code numerator}
   * @return the policy
   * @throws IllegalArgumentException unless {@code 0 < numerator < denominator}
   */
  static ShareRemaining shareRemaining(int numerator, int denominator) {
    return new ShareRemaining(numerator, denominator);
  }

  /**
   * Never opens (S-8).
   *
   * @return the policy
   */
  static NoRedistribution none() {
    return NoRedistribution.INSTANCE;
  }

  /**
   * Opens when the first of several would (S-36).
   *
   * @param policies two or more
   * @return the policy
   * @throws IllegalArgumentException if there are fewer than two
   */
  static EarlierOf earlierOf(RenewalPolicy... policies) {
    return new EarlierOf(List.of(policies));
  }

  /**
   * Opens when the last of several would (S-36); never, if one of them never does.
   *
   * @param policies two or more
   * @return the policy
   * @throws IllegalArgumentException if there are fewer than two
   */
  static LaterOf laterOf(RenewalPolicy... policies) {
    return new LaterOf(List.of(policies));
  }

  /**
   * Whether a certificate's lifetime must be known to apply this policy; for a lead time its end is
   * enough.
   *
   * @return {@code true} if a share of the lifetime is part of it
   */
  boolean dependsOnLifetime();

  /**
   * Whether it opens a window for any certificate at all (S-8, S-36). If it does for one, it does
   * for each.
   *
   * @return {@code false} for no redistribution, for the earlier of several that never open, and
   *     for the later of several of which one never does
   */
  boolean opensWindow();

  /**
   * Answers by kind of policy; the compiler sees to it that no kind is forgotten.
   *
   * @param cases one answer for each kind
   * @param <R> the type of the answer
   * @return the answer for this policy
   */
  <R> R fold(Cases<R> cases);

  /**
   * One answer for each kind of policy.
   *
   * @param <R> the type of the answers
   */
  interface Cases<R> {

    /**
     * The answer for a lead time.
     *
     * @param policy the policy
     * @return the answer
     */
    R leadTime(LeadTime policy);

    /**
     * The answer for a share of the lifetime.
     *
     * @param policy the policy
     * @return the answer
     */
    R shareRemaining(ShareRemaining policy);

    /**
     * The answer for no redistribution.
     *
     * @param policy the policy
     * @return the answer
     */
    R none(NoRedistribution policy);

    /**
     * The answer for the earlier of several.
     *
     * @param policy the policy
     * @return the answer
     */
    R earlierOf(EarlierOf policy);

    /**
     * The answer for the later of several.
     *
     * @param policy the policy
     * @return the answer
     */
    R laterOf(LaterOf policy);
  }
}
