package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.EarlierOf;
import io.github.sceplifecycle.policy.LaterOf;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.NoRedistribution;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ShareRemaining;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import io.github.sceplifecycle.testkit.WindowFunction;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Windows of which everything is right but one part: how a lead is worked out. */
final class Leads {

  private static final BigInteger NANOS_PER_SECOND = BigInteger.valueOf(1_000_000_000);

  private Leads() {}

  /** The lead of a simple policy, with the mistake in it. */
  @FunctionalInterface
  interface LeadFunction {
    Duration lead(RenewalPolicy simple, Validity validity, Duration right);
  }

  /** The lead of a share, with the mistake in it. */
  @FunctionalInterface
  interface ShareFunction {
    Duration lead(ShareRemaining share, Validity validity, Duration right);
  }

  /** A window from wrong leads: clamped and combined as it should be. */
  static WindowFunction of(LeadFunction wrong) {
    return (policy, validity) ->
        policy.fold(new Combining(validity, wrong)).map(lead -> window(lead, validity));
  }

  /** A window from wrong leads of shares. */
  static WindowFunction ofShares(ShareFunction wrong) {
    return of(
        (simple, validity, right) ->
            simple instanceof ShareRemaining share ? wrong.lead(share, validity, right) : right);
  }

  /** A window as it should be for a lead, negative leads taken for none. */
  static RedistributionWindow window(Duration lead, Validity validity) {
    boolean covers = lead.compareTo(validity.lifetime()) >= 0;
    Instant opensAt = covers ? validity.notBefore() : validity.notAfter().minus(notNegative(lead));
    return new RedistributionWindow(opensAt, validity.notAfter(), covers);
  }

  /** Lead times as they are stated; shares rounded down to the nanosecond. */
  static Duration right(RenewalPolicy simple, Validity validity) {
    if (simple instanceof LeadTime leadTime) {
      return leadTime.lead();
    }
    ShareRemaining share = (ShareRemaining) simple;
    return share(share.numerator(), share.denominator(), validity.lifetime());
  }

  static Duration share(int numerator, int denominator, Duration lifetime) {
    BigInteger nanos =
        BigInteger.valueOf(lifetime.toSeconds())
            .multiply(NANOS_PER_SECOND)
            .multiply(BigInteger.valueOf(numerator))
            .divide(BigInteger.valueOf(denominator));
    BigInteger[] parts = nanos.divideAndRemainder(NANOS_PER_SECOND);
    return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
  }

  private static Duration notNegative(Duration lead) {
    return lead.isNegative() ? Duration.ZERO : lead;
  }

  private record Combining(Validity validity, LeadFunction wrong)
      implements RenewalPolicy.Cases<Optional<Duration>> {

    @Override
    public Optional<Duration> leadTime(LeadTime policy) {
      return Optional.of(wrong.lead(policy, validity, right(policy, validity)));
    }

    @Override
    public Optional<Duration> shareRemaining(ShareRemaining policy) {
      return Optional.of(wrong.lead(policy, validity, right(policy, validity)));
    }

    @Override
    public Optional<Duration> none(NoRedistribution policy) {
      return Optional.empty();
    }

    @Override
    public Optional<Duration> earlierOf(EarlierOf policy) {
      return leads(policy.policies()).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    @Override
    public Optional<Duration> laterOf(LaterOf policy) {
      boolean never = leads(policy.policies()).anyMatch(Optional::isEmpty);
      return never
          ? Optional.empty()
          : leads(policy.policies()).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private Stream<Optional<Duration>> leads(List<RenewalPolicy> policies) {
      return policies.stream().map(policy -> policy.fold(this));
    }
  }
}
