package io.github.sceplifecycle.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * When a certificate is valid: the closed interval from {@code notBefore} to {@code notAfter}, both
 * inclusive, in whole seconds (S-2; RFC 5280, 4.1.2.5).
 *
 * <p>A certificate of 2026-01-01T00:00:00Z to 2027-01-01T00:00:00Z is valid at both of these
 * instants and expired one nanosecond after the second: the answer that the JDK gives. OpenSSL
 * calls a certificate expired <em>at</em> {@code notAfter} already.
 *
 * <p>Only instants that X.509 can state are accepted, the years 0000 to 9999; so no calculation on
 * them can overflow (S-4).
 *
 * @param notBefore the first instant of validity, inclusive; whole seconds
 * @param notAfter the last instant of validity, inclusive; whole seconds, not before {@code
 *     notBefore}
 */
public record Validity(Instant notBefore, Instant notAfter) {

  /** The first instant that X.509 can state: 0000-01-01T00:00:00Z. */
  public static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");

  /** The last instant that X.509 can state: 9999-12-31T23:59:59Z. */
  public static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  /** The longest lifetime that X.509 can state: from {@link #EARLIEST} to {@link #LATEST}. */
  public static final Duration LONGEST = Duration.between(EARLIEST, LATEST);

  /**
   * Checks both bounds.
   *
   * @throws IllegalArgumentException if a bound has a fraction of a second or lies outside the
   *     years 0000 to 9999, or if {@code notAfter} is before {@code notBefore}
   */
  public Validity {
    checkBound("notBefore", notBefore);
    checkBound("notAfter", notAfter);
    if (notAfter.isBefore(notBefore)) {
      throw new IllegalArgumentException(
          "notAfter must not be before notBefore " + notBefore + ", but was " + notAfter);
    }
  }

  /**
   * A validity from its first instant and its length.
   *
   * @param notBefore the first instant, inclusive; whole seconds
   * @param lifetime how much later {@code notAfter} is; whole seconds, from zero to {@link
   *     #LONGEST}
   * @return the validity
   * @throws IllegalArgumentException as the constructor, or if {@code lifetime} is negative or
   *     longer than {@link #LONGEST}
   */
  public static Validity startingAt(Instant notBefore, Duration lifetime) {
    checkBound("notBefore", notBefore);
    return new Validity(notBefore, notBefore.plus(checkLifetime(lifetime)));
  }

  /**
   * A validity from its last instant and its length.
   *
   * @param notAfter the last instant, inclusive; whole seconds
   * @param lifetime how much earlier {@code notBefore} is; whole seconds, from zero to {@link
   *     #LONGEST}
   * @return the validity
   * @throws IllegalArgumentException as the constructor, or if {@code lifetime} is negative or
   *     longer than {@link #LONGEST}
   */
  public static Validity endingAt(Instant notAfter, Duration lifetime) {
    checkBound("notAfter", notAfter);
    return new Validity(notAfter.minus(checkLifetime(lifetime)), notAfter);
  }

  /**
   * Whether X.509 can state an instant: whole seconds within the years 0000 to 9999.
   *
   * @param instant the instant
   * @return whether it can be a bound of a validity
   */
  public static boolean canState(Instant instant) {
    long second = instant.getEpochSecond();
    return instant.getNano() == 0
        && second >= EARLIEST.getEpochSecond()
        && second <= LATEST.getEpochSecond();
  }

  /**
   * Whether the certificate is valid at an instant: {@code notBefore <= at <= notAfter} (S-2).
   *
   * @param at any instant, with any fraction of a second
   * @return {@code true} at both bounds; {@code false} one nanosecond outside either
   */
  public boolean isValidAt(Instant at) {
    return !isNotYetValidAt(at) && !isExpiredAt(at);
  }

  /**
   * Whether an instant lies before {@code notBefore}.
   *
   * @param at any instant
   * @return {@code false} at {@code notBefore} itself
   */
  public boolean isNotYetValidAt(Instant at) {
    return at.isBefore(notBefore);
  }

  /**
   * Whether an instant lies after {@code notAfter}. Nothing else is "expired" (S-9).
   *
   * @param at any instant
   * @return {@code false} at {@code notAfter} itself
   */
  public boolean isExpiredAt(Instant at) {
    return at.isAfter(notAfter);
  }

  /**
   * {@code notAfter - notBefore}, exactly (S-3). Some tools count the last second too and get one
   * second more.
   *
   * @return the lifetime; zero when both bounds are the same instant
   */
  public Duration lifetime() {
    return Duration.ofSeconds(lifetimeSeconds());
  }

  /**
   * The lifetime in seconds (S-3).
   *
   * @return {@code notAfter - notBefore}, from 0 to about 3.2e11
   */
  public long lifetimeSeconds() {
    return notAfter.getEpochSecond() - notBefore.getEpochSecond();
  }

  private static void checkBound(String name, Instant bound) {
    Objects.requireNonNull(bound, name);
    if (!canState(bound)) {
      throw new IllegalArgumentException(
          name
              + " must be a whole second from "
              + EARLIEST
              + " to "
              + LATEST
              + ", but was "
              + bound);
    }
  }

  private static Duration checkLifetime(Duration lifetime) {
    if (lifetime.isNegative() || lifetime.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "lifetime must be from PT0S to " + LONGEST + ", but was " + lifetime);
    }
    return lifetime;
  }
}
