package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.EarlierOf;
import io.github.sceplifecycle.policy.LaterOf;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ShareRemaining;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Values to try laws on, for jqwik: first of all those at which code goes wrong.
 *
 * <p>Leap days, turns of years and centuries, the ends of X.509's time; lifetimes of no second and
 * one; shares that no second divides; combinations within combinations; instants one nanosecond
 * beside each bound.
 */
public final class CoreArbitraries {

  private static final long SECONDS_PER_DAY = 86_400;

  private CoreArbitraries() {}

  /**
   * Whole seconds that X.509 can state.
   *
   * @return instants, where calendars turn and anywhere
   */
  public static Arbitrary<Instant> wholeSeconds() {
    Arbitrary<Instant> turns =
        Arbitraries.of(
                "0000-01-01T00:00:00Z",
                "0000-02-29T00:00:00Z",
                "1582-10-15T00:00:00Z",
                "1900-03-01T00:00:00Z",
                "1950-01-01T00:00:00Z",
                "1970-01-01T00:00:00Z",
                "2026-01-01T00:00:00Z",
                "2027-01-01T00:00:00Z",
                "2028-02-29T00:00:00Z",
                "2038-01-19T03:14:08Z",
                "2050-01-01T00:00:00Z",
                "2100-02-28T23:59:59Z",
                "9999-12-31T23:59:59Z")
            .map(Instant::parse);
    Arbitrary<Instant> beside =
        Combinators.combine(turns, Arbitraries.longs().between(-1, 1)).as(Instant::plusSeconds);
    Arbitrary<Instant> anywhere =
        Arbitraries.longs()
            .between(Validity.EARLIEST.getEpochSecond(), Validity.LATEST.getEpochSecond())
            .map(Instant::ofEpochSecond);
    return Arbitraries.oneOf(beside.filter(Validity::canState), anywhere);
  }

  /**
   * Lifetimes from nothing to all of X.509's time; those that rules and authorities name, and a
   * second beside them, come often.
   *
   * @return whole seconds
   */
  public static Arbitrary<Duration> lifetimes() {
    Arbitrary<Long> few = Arbitraries.longs().between(0, 100);
    Arbitrary<Long> days =
        Arbitraries.longs().between(1, 4_000).map(count -> count * SECONDS_PER_DAY);
    Arbitrary<Long> usual = Arbitraries.longs().between(0, 4_000 * SECONDS_PER_DAY);
    Arbitrary<Long> any = Arbitraries.longs().between(0, Validity.LONGEST.toSeconds());
    Arbitrary<Long> beside =
        Combinators.combine(
                Arbitraries.of(1L, 7L, 30L, 31L, 47L, 90L, 91L, 100L, 200L, 365L, 366L, 398L, 825L),
                Arbitraries.longs().between(-1, 1))
            .as((count, seconds) -> count * SECONDS_PER_DAY + seconds);
    return Arbitraries.oneOf(few, days, beside, usual, any).map(Duration::ofSeconds);
  }

  /**
   * Certificates' validities.
   *
   * @return validities; the lifetime is cut off at the end of X.509's time
   */
  public static Arbitrary<Validity> validities() {
    return Combinators.combine(wholeSeconds(), lifetimes())
        .as((notBefore, lifetime) -> new Validity(notBefore, end(notBefore, lifetime)));
  }

  private static Instant end(Instant notBefore, Duration lifetime) {
    Instant notAfter = notBefore.plus(lifetime);
    return notAfter.isAfter(Validity.LATEST) ? Validity.LATEST : notAfter;
  }

  /**
   * Lead times, whole days and other.
   *
   * @return policies that do not depend on the lifetime
   */
  public static Arbitrary<LeadTime> leadTimes() {
    Arbitrary<LeadTime> days =
        Arbitraries.longs().between(1, 4_000).map(RenewalPolicy::daysBeforeExpiry);
    Arbitrary<LeadTime> seconds =
        Arbitraries.longs()
            .between(1, LeadTime.LONGEST.toSeconds())
            .map(count -> new LeadTime(Duration.ofSeconds(count)));
    Arbitrary<LeadTime> few =
        Arbitraries.longs().between(1, 100).map(count -> new LeadTime(Duration.ofSeconds(count)));
    return Arbitraries.oneOf(days, seconds, few);
  }

  /**
   * Shares: percent, small fractions, and the largest that there are.
   *
   * @return policies that depend on the lifetime
   */
  public static Arbitrary<ShareRemaining> shares() {
    Arbitrary<ShareRemaining> percent =
        Arbitraries.integers().between(1, 99).map(RenewalPolicy::percentRemaining);
    return Arbitraries.oneOf(percent, fractions(12), fractions(Integer.MAX_VALUE));
  }

  private static Arbitrary<ShareRemaining> fractions(int largest) {
    return Arbitraries.integers()
        .between(2, largest)
        .flatMap(
            denominator ->
                Arbitraries.integers()
                    .between(1, denominator - 1)
                    .map(numerator -> new ShareRemaining(numerator, denominator)));
  }

  /**
   * Policies of every kind that open a window, combined up to three deep.
   *
   * @return policies without {@code none} among their parts
   */
  public static Arbitrary<RenewalPolicy> openingPolicies() {
    return combined(simple(), 3);
  }

  /**
   * Policies of every kind, combined up to three deep.
   *
   * @return policies
   */
  public static Arbitrary<RenewalPolicy> policies() {
    Arbitrary<RenewalPolicy> none = Arbitraries.just(RenewalPolicy.none());
    return combined(Arbitraries.oneOf(simple(), simple(), simple(), none), 3);
  }

  private static Arbitrary<RenewalPolicy> simple() {
    return Arbitraries.oneOf(leadTimes(), shares());
  }

  private static Arbitrary<RenewalPolicy> combined(Arbitrary<RenewalPolicy> simple, int depth) {
    if (depth == 0) {
      return simple;
    }
    Arbitrary<List<RenewalPolicy>> members =
        combined(simple, depth - 1).list().ofMinSize(2).ofMaxSize(3);
    Arbitrary<RenewalPolicy> earlier = members.map(EarlierOf::new);
    Arbitrary<RenewalPolicy> later = members.map(LaterOf::new);
    return Arbitraries.oneOf(simple, earlier, later);
  }

  /**
   * Instants for a certificate under a policy: each bound, one nanosecond and one second beside it,
   * and anything between and around.
   *
   * @param policy the policy
   * @param validity the certificate
   * @return instants, with fractions of a second
   */
  public static Arbitrary<Instant> instantsAround(RenewalPolicy policy, Validity validity) {
    List<Instant> bounds = new ArrayList<>(List.of(validity.notBefore(), validity.notAfter()));
    RedistributionWindow.of(policy, validity).ifPresent(window -> bounds.add(window.opensAt()));
    Arbitrary<Duration> beside =
        Arbitraries.of("PT-1S", "PT-0.000000001S", "PT0S", "PT0.000000001S", "PT1S")
            .map(Duration::parse);
    Arbitrary<Instant> besideBounds =
        Combinators.combine(Arbitraries.of(bounds), beside).as(Instant::plus);
    Arbitrary<Long> seconds =
        Arbitraries.longs()
            .between(
                validity.notBefore().getEpochSecond() - SECONDS_PER_DAY,
                validity.notAfter().getEpochSecond() + SECONDS_PER_DAY);
    Arbitrary<Instant> anywhere =
        Combinators.combine(seconds, Arbitraries.longs().between(0, 999_999_999))
            .as(Instant::ofEpochSecond);
    return Arbitraries.oneOf(besideBounds, anywhere);
  }
}
