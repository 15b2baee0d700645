package io.github.sceplifecycle.redistribution;

import static java.time.temporal.ChronoField.NANO_OF_SECOND;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which a certificate's profile is to be redistributed: the closed interval from {@link
 * #opensAt()} to {@link #closesAt()}, both inclusive (S-8).
 *
 * <p>A certificate of 2026-01-01T00:00:00Z to 2027-01-01T00:00:00Z with a lead of 120 days has the
 * window 2026-09-03T00:00:00Z to 2027-01-01T00:00:00Z.
 *
 * <p>It holds the opening as bare numbers and makes an {@code Instant} when asked for one, so that
 * a window that nobody keeps costs the arithmetic only: a compiler that cannot see through an
 * object within an object, as that of JDK 17, still does without this one.
 */
public final class RedistributionWindow {

  private final long openingSecond;
  private final int openingNano;
  private final Instant closesAt;
  private final boolean coversLifetime;

  /**
   * A window between two instants.
   *
   * @param opensAt the first instant at which the certificate is due, inclusive, exact to the
   *     nanosecond
   * @param closesAt the certificate's {@code notAfter}, inclusive
   * @param coversLifetime whether it opens at {@code notBefore}, see {@link #coversLifetime()}
   * @throws IllegalArgumentException if {@code closesAt} is before {@code opensAt}
   */
  public RedistributionWindow(Instant opensAt, Instant closesAt, boolean coversLifetime) {
    Objects.requireNonNull(opensAt, "opensAt");
    Objects.requireNonNull(closesAt, "closesAt");
    if (closesAt.isBefore(opensAt)) {
      throw new IllegalArgumentException(
          "closesAt must not be before opensAt " + opensAt + ", but was " + closesAt);
    }
    this.openingSecond = opensAt.getEpochSecond();
    this.openingNano = opensAt.getNano();
    this.closesAt = closesAt;
    this.coversLifetime = coversLifetime;
  }

  private RedistributionWindow(
      long openingSecond, int openingNano, Instant closesAt, boolean coversLifetime) {
    this.openingSecond = openingSecond;
    this.openingNano = openingNano;
    this.closesAt = closesAt;
    this.coversLifetime = coversLifetime;
  }

  /**
   * The window that a policy gives a certificate (S-5 to S-8, S-36).
   *
   * @param policy the policy
   * @param validity when the certificate is valid
   * @return the window, which lies inside the validity; empty when the policy never opens one
   */
  public static Optional<RedistributionWindow> of(RenewalPolicy policy, Validity validity) {
    return policy.opensWindow() ? Optional.of(require(policy, validity)) : Optional.empty();
  }

  /**
   * The window of a policy that opens one, as {@link #of} gives it without the {@code Optional}.
   * For loops over millions of certificates: where nobody keeps the window, none is made.
   *
   * @param policy the policy, of which {@link RenewalPolicy#opensWindow()} is {@code true}
   * @param validity when the certificate is valid
   * @return the window, which lies inside the validity
   * @throws IllegalArgumentException if the policy never opens a window
   */
  public static RedistributionWindow require(RenewalPolicy policy, Validity validity) {
    long lifetime = validity.lifetimeSeconds();
    long seconds = Lead.seconds(policy, lifetime);
    if (seconds == Lead.NEVER) {
      throw new IllegalArgumentException("policy must open a window, but was " + policy);
    }
    Instant closesAt = validity.notAfter();
    long second = closesAt.getEpochSecond() - seconds;
    int nano = Lead.nanos(policy, lifetime, seconds);
    if (nano > 0) {
      second--;
      nano = Lead.NANOS_PER_SECOND - nano;
    }
    return new RedistributionWindow(second, nano, closesAt, seconds == lifetime);
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
   * The first instant at which the certificate is due.
   *
   * @return the instant, inclusive, exact to the nanosecond
   */
  public Instant opensAt() {
    Instant second = Instant.ofEpochSecond(openingSecond);
    // An adjustment takes less time than the division by which ofEpochSecond would add nanoseconds.
    return openingNano == 0 ? second : second.with(NANO_OF_SECOND, openingNano);
  }

  /**
   * The second of {@link #opensAt()}, as a bare number.
   *
   * @return the seconds from 1970-01-01T00:00:00Z on, rounded down
   */
  public long openingSecond() {
    return openingSecond;
  }

  /**
   * What {@link #opensAt()} has beyond {@link #openingSecond()}, as a bare number.
   *
   * @return the nanoseconds, from 0 to 999 999 999
   */
  public int openingNano() {
    return openingNano;
  }

  /**
   * The last instant at which the certificate is due.
   *
   * @return the certificate's {@code notAfter}, inclusive
   */
  public Instant closesAt() {
    return closesAt;
  }

  /**
   * Whether the window opens at {@code notBefore} because the policy would open it then or earlier:
   * every certificate is due at birth and each replacement is due again at once (S-7).
   *
   * @return whether it covers the whole lifetime
   */
  public boolean coversLifetime() {
    return coversLifetime;
  }

  /**
   * Whether an instant lies in the window.
   *
   * @param at any instant
   * @return {@code true} at both bounds; {@code false} one nanosecond outside either
   */
  public boolean contains(Instant at) {
    return !at.isBefore(opensAt()) && !at.isAfter(closesAt);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RedistributionWindow window
        && openingSecond == window.openingSecond
        && openingNano == window.openingNano
        && closesAt.equals(window.closesAt)
        && coversLifetime == window.coversLifetime;
  }

  @Override
  public int hashCode() {
    return Objects.hash(openingSecond, openingNano, closesAt, coversLifetime);
  }

  @Override
  public String toString() {
    return "RedistributionWindow[opensAt="
        + opensAt()
        + ", closesAt="
        + closesAt
        + ", coversLifetime="
        + coversLifetime
        + "]";
  }
}
