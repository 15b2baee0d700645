package io.github.sceplifecycle.redistribution;

import static java.time.temporal.ChronoField.NANO_OF_SECOND;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * In which a certificate's profile is to be redistributed: the closed interval from {@code opensAt}
 * to {@code closesAt}, both inclusive (S-8).
 *
 * <p>A certificate of 2026-01-01T00:00:00Z to 2027-01-01T00:00:00Z with a lead of 120 days has the
 * window 2026-09-03T00:00:00Z to 2027-01-01T00:00:00Z.
 *
 * @param opensAt the first instant at which the certificate is due, inclusive, exact to the
 *     nanosecond
 * @param closesAt the certificate's {@code notAfter}, inclusive
 * @param coversLifetime whether the window opens at {@code notBefore} because the policy would open
 *     it then or earlier: every certificate is due at birth and each replacement is due again at
 *     once (S-7)
 */
public record RedistributionWindow(Instant opensAt, Instant closesAt, boolean coversLifetime) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if {@code closesAt} is before {@code opensAt}
   */
  public RedistributionWindow {
    Objects.requireNonNull(opensAt, "opensAt");
    Objects.requireNonNull(closesAt, "closesAt");
    if (closesAt.isBefore(opensAt)) {
      throw new IllegalArgumentException(
          "closesAt must not be before opensAt " + opensAt + ", but was " + closesAt);
    }
  }

  /**
   * The window that a policy gives a certificate (S-5 to S-8, S-36).
   *
   * @param policy the policy
   * @param validity when the certificate is valid
   * @return the window, which lies inside the validity; empty when the policy never opens one
   */
  public static Optional<RedistributionWindow> of(RenewalPolicy policy, Validity validity) {
    long lifetime = validity.lifetimeSeconds();
    long seconds = Lead.seconds(policy, lifetime);
    if (seconds == Lead.NEVER) {
      return Optional.empty();
    }
    Instant closesAt = validity.notAfter();
    long opens = closesAt.getEpochSecond() - seconds;
    Instant opensAt = earlier(opens, Lead.nanos(policy, lifetime, seconds));
    return Optional.of(new RedistributionWindow(opensAt, closesAt, seconds == lifetime));
  }

  /** So many nanoseconds before a second; takes half the time of an adjustment, which divides. */
  private static Instant earlier(long second, int nanos) {
    return nanos == 0
        ? Instant.ofEpochSecond(second)
        : Instant.ofEpochSecond(second - 1).with(NANO_OF_SECOND, Lead.NANOS_PER_SECOND - nanos);
  }

  /**
   * In which second the window opens, as a bare number: {@code opensAt} of the window that {@link
   * #of} gives, rounded down. For loops over millions of certificates; it leaves no garbage.
   *
   * @param policy the policy
   * @param validity when the certificate is valid
   * @return the second, counted from 1970-01-01T00:00:00Z; empty when the policy never opens one
   */
  public static OptionalLong secondOfOpening(RenewalPolicy policy, Validity validity) {
    long lifetime = validity.lifetimeSeconds();
    long seconds = Lead.seconds(policy, lifetime);
    if (seconds == Lead.NEVER) {
      return OptionalLong.empty();
    }
    long opens = validity.notAfter().getEpochSecond() - seconds;
    return OptionalLong.of(Lead.nanos(policy, lifetime, seconds) == 0 ? opens : opens - 1);
  }

  /**
   * When the window opens for a certificate of which only the end is known: enough for a lead time,
   * not for a share of the lifetime. Whether it covers the lifetime cannot be told.
   *
   * @param policy the policy
   * @param notAfter the last instant of validity, inclusive; whole seconds
   * @return the instant; empty when the policy never opens a window or depends on the lifetime
   * @throws IllegalArgumentException if X.509 cannot state {@code notAfter}
   */
  public static Optional<Instant> opensAtKnowingOnlyTheEnd(RenewalPolicy policy, Instant notAfter) {
    return policy.dependsOnLifetime()
        ? Optional.empty()
        : of(policy, new Validity(Validity.EARLIEST, notAfter)).map(RedistributionWindow::opensAt);
  }

  /**
   * Whether an instant lies in the window.
   *
   * @param at any instant
   * @return {@code true} at both bounds; {@code false} one nanosecond outside either
   */
  public boolean contains(Instant at) {
    return !at.isBefore(opensAt) && !at.isAfter(closesAt);
  }
}
