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
import java.util.List;
import java.util.Optional;

/** Windows of a policy that was taken for another, as others have done. */
public enum PolicyMutant implements WindowFunction {
  /** See {@link #story()}. */
  DAYS_AFTER_ISSUE(
      "Counts the days from notBefore, as a scheduler does that is told \"every 14 days\"",
      Leads.of(
          (simple, validity, right) ->
              simple instanceof LeadTime ? validity.lifetime().minus(right) : right)),
  /** See {@link #story()}. */
  SHARE_OF_A_YEAR(
      "Takes the share of the validity that the profile asks for, a year, not of the certificate's"
          + " own",
      Leads.ofShares(
          (share, validity, right) ->
              Leads.share(share.numerator(), share.denominator(), Duration.ofDays(365)))),
  /** See {@link #story()}. */
  ROUNDS_TOWARDS_1970(
      "Rounds the opening up by adding before a division that cuts off, which is right after 1970"
          + " only",
      (policy, validity) ->
          policy instanceof ShareRemaining share
              ? Optional.of(rounded(share, validity))
              : RedistributionWindow.of(policy, validity)),
  /** See {@link #story()}. */
  NEVER_IS_AT_ONCE(
      "Takes a policy that never opens, among others, for one that opens at once",
      (policy, validity) -> RedistributionWindow.of(opened(policy), validity));

  private static final BigInteger NANOS_PER_SECOND = BigInteger.valueOf(1_000_000_000);

  private final String story;

  @SuppressWarnings("ImmutableEnumChecker") // only lambdas that capture nothing
  private final WindowFunction code;

  PolicyMutant(String story, WindowFunction code) {
    this.story = story;
    this.code = code;
  }

  /**
   * Which mistake it is.
   *
   * @return a sentence without its full stop
   */
  public String story() {
    return story;
  }

  @Override
  public Optional<RedistributionWindow> window(RenewalPolicy policy, Validity validity) {
    return code.window(policy, validity);
  }

  /** (d * notAfter - n * lifetime + d - 1) / d in nanoseconds since 1970, cut off. */
  private static RedistributionWindow rounded(ShareRemaining share, Validity validity) {
    BigInteger denominator = BigInteger.valueOf(share.denominator());
    BigInteger end = nanos(validity.notAfter().getEpochSecond()).multiply(denominator);
    BigInteger lead =
        nanos(validity.lifetimeSeconds()).multiply(BigInteger.valueOf(share.numerator()));
    BigInteger opening =
        end.subtract(lead).add(denominator).subtract(BigInteger.ONE).divide(denominator);
    BigInteger[] parts = opening.divideAndRemainder(NANOS_PER_SECOND);
    Instant opensAt = Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].longValueExact());
    boolean late = opensAt.isAfter(validity.notAfter());
    return new RedistributionWindow(
        late ? validity.notAfter() : opensAt, validity.notAfter(), validity.lifetimeSeconds() == 0);
  }

  private static BigInteger nanos(long seconds) {
    return BigInteger.valueOf(seconds).multiply(NANOS_PER_SECOND);
  }

  private static RenewalPolicy opened(RenewalPolicy policy) {
    if (policy instanceof EarlierOf earlier) {
      return new EarlierOf(opened(earlier.policies()));
    }
    return policy instanceof LaterOf later ? new LaterOf(opened(later.policies())) : policy;
  }

  private static List<RenewalPolicy> opened(List<RenewalPolicy> policies) {
    return policies.stream()
        .map(one -> one instanceof NoRedistribution ? new LeadTime(LeadTime.LONGEST) : opened(one))
        .toList();
  }
}
