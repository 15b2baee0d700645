package io.github.sceplifecycle.redistribution;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.EarlierOf;
import io.github.sceplifecycle.policy.LaterOf;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ShareRemaining;
import java.time.Instant;
import java.util.List;

/**
 * How long before {@code notAfter} a policy opens the window, for a lifetime: all the arithmetic of
 * S-5 to S-7 and S-36.
 *
 * <p>A lead has whole seconds and nanoseconds. Both are plain numbers, asked for one after the
 * other, and lists are walked by index, so that no calculation leaves garbage; a lifetime's
 * nanoseconds would not fit in one {@code long}. A lead is never longer than the lifetime (S-7). A
 * policy that never opens has the lead {@link #NEVER}, which is less than any other, so that the
 * earlier of several is the greatest lead and the later of several the least.
 */
final class Lead {

  static final long NEVER = -1;

  static final int NANOS_PER_SECOND = 1_000_000_000;

  /** No lifetime times this, or less, exceeds a {@code long}. */
  private static final long LARGEST_FACTOR = Long.MAX_VALUE / Validity.LONGEST.toSeconds();

  private Lead() {}

  /** The whole seconds of the lead, from 0 to {@code lifetime}; or {@link #NEVER}. */
  static long seconds(RenewalPolicy policy, long lifetime) {
    if (policy instanceof LeadTime leadTime) {
      return Math.min(leadTime.lead().toSeconds(), lifetime);
    }
    if (policy instanceof ShareRemaining share) {
      return seconds(share, lifetime);
    }
    if (policy instanceof EarlierOf earlier) {
      return greatest(earlier, lifetime);
    }
    if (policy instanceof LaterOf later) {
      return least(later, lifetime);
    }
    return NEVER;
  }

  /** Whether no more than the lead is left of a certificate that ends at an instant. */
  static boolean reaches(RenewalPolicy policy, long lifetime, Instant at, Instant notAfter) {
    long seconds = seconds(policy, lifetime);
    long left = notAfter.getEpochSecond() - at.getEpochSecond() - seconds;
    // What is left is less than this by the fraction of a second of the instant.
    if (seconds == NEVER || left != 1) {
      return seconds != NEVER && left < 1;
    }
    return at.getNano() >= NANOS_PER_SECOND - nanos(policy, lifetime, seconds);
  }

  /**
   * The nanoseconds of the lead beside its whole seconds.
   *
   * @param seconds the whole seconds of the same lead; not {@link #NEVER}
   */
  static int nanos(RenewalPolicy policy, long lifetime, long seconds) {
    if (policy instanceof ShareRemaining share) {
      return nanos(share, lifetime, seconds);
    }
    if (policy instanceof EarlierOf earlier) {
      return nanosOfGreatest(earlier, lifetime, seconds);
    }
    if (policy instanceof LaterOf later) {
      return nanosOfLeast(later, lifetime, seconds);
    }
    return 0;
  }

  /** The whole seconds of {@code n * lifetime / d}. */
  private static long seconds(ShareRemaining share, long lifetime) {
    long n = share.numerator();
    long d = share.denominator();
    return n <= LARGEST_FACTOR ? n * lifetime / d : n * (lifetime / d) + n * (lifetime % d) / d;
  }

  /**
   * The rest of the same division in nanoseconds, rounded down: the window opens no earlier. The
   * rest is less than d, so that it is right even where both products exceed a {@code long}; to
   * divide again for it would take a third of the time of a window.
   */
  private static int nanos(ShareRemaining share, long lifetime, long seconds) {
    long d = share.denominator();
    long rest = share.numerator() * lifetime - seconds * d;
    return rest == 0 ? 0 : (int) (rest * NANOS_PER_SECOND / d);
  }

  private static long greatest(EarlierOf earlier, long lifetime) {
    long greatest = NEVER;
    List<RenewalPolicy> policies = earlier.policies();
    for (int at = 0; at < policies.size(); at++) {
      greatest = Math.max(greatest, seconds(policies.get(at), lifetime));
    }
    return greatest;
  }

  private static long least(LaterOf later, long lifetime) {
    long least = Long.MAX_VALUE;
    List<RenewalPolicy> policies = later.policies();
    for (int at = 0; at < policies.size(); at++) {
      least = Math.min(least, seconds(policies.get(at), lifetime));
    }
    return least;
  }

  private static int nanosOfGreatest(EarlierOf earlier, long lifetime, long greatest) {
    int nanos = 0;
    List<RenewalPolicy> policies = earlier.policies();
    for (int at = 0; at < policies.size(); at++) {
      if (seconds(policies.get(at), lifetime) == greatest) {
        nanos = Math.max(nanos, nanos(policies.get(at), lifetime, greatest));
      }
    }
    return nanos;
  }

  private static int nanosOfLeast(LaterOf later, long lifetime, long least) {
    int nanos = Integer.MAX_VALUE;
    List<RenewalPolicy> policies = later.policies();
    for (int at = 0; at < policies.size(); at++) {
      if (seconds(policies.get(at), lifetime) == least) {
        nanos = Math.min(nanos, nanos(policies.get(at), lifetime, least));
      }
    }
    return nanos;
  }
}
