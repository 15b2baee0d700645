package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.EarlierOf;
import io.github.sceplifecycle.policy.LaterOf;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.NoRedistribution;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ShareRemaining;
import io.github.sceplifecycle.redistribution.Phase;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The semantics written down as naively as possible, to hold cleverer code against.
 *
 * <p>It knows one thing only: whether a policy's condition holds when so many nanoseconds of so
 * long a lifetime remain, in integers without bound. The opening of a window is searched for, not
 * calculated.
 */
public final class ReferenceModel {

  private static final BigInteger NANOS_PER_SECOND = BigInteger.valueOf(1_000_000_000);

  private ReferenceModel() {}

  /**
   * The window (S-5 to S-8, S-36).
   *
   * @param policy the policy
   * @param validity when the certificate is valid
   * @return the window; empty when the condition does not even hold at {@code notAfter}
   */
  public static Optional<RedistributionWindow> window(RenewalPolicy policy, Validity validity) {
    if (!holds(policy, validity, validity.notAfter())) {
      return Optional.empty();
    }
    Instant opensAt = firstThatHolds(policy, validity);
    boolean coversLifetime = holds(policy, validity, validity.notBefore());
    return Optional.of(new RedistributionWindow(opensAt, validity.notAfter(), coversLifetime));
  }

  /**
   * The phase (S-9).
   *
   * @param policy the policy
   * @param validity when the certificate is valid
   * @param at the instant
   * @return the phase
   */
  public static Phase phase(RenewalPolicy policy, Validity validity, Instant at) {
    if (at.compareTo(validity.notBefore()) < 0) {
      return Phase.NOT_YET_VALID;
    }
    if (at.compareTo(validity.notAfter()) > 0) {
      return Phase.EXPIRED;
    }
    return holds(policy, validity, at) ? Phase.REDISTRIBUTION_DUE : Phase.CURRENT;
  }

  /** Halves the lifetime until one nanosecond is left; the condition, once true, stays true. */
  private static Instant firstThatHolds(RenewalPolicy policy, Validity validity) {
    BigInteger low = nanos(validity.notBefore());
    BigInteger high = nanos(validity.notAfter());
    while (low.compareTo(high) < 0) {
      BigInteger middle = low.add(high).shiftRight(1);
      if (holds(policy, validity, instant(middle))) {
        high = middle;
      } else {
        low = middle.add(BigInteger.ONE);
      }
    }
    return instant(low);
  }

  private static boolean holds(RenewalPolicy policy, Validity validity, Instant at) {
    BigInteger end = nanos(validity.notAfter());
    BigInteger remaining = end.subtract(nanos(at));
    return policy.fold(new Condition(remaining, end.subtract(nanos(validity.notBefore()))));
  }

  private static BigInteger nanos(Instant instant) {
    return nanos(Duration.ofSeconds(instant.getEpochSecond(), instant.getNano()));
  }

  private static BigInteger nanos(Duration duration) {
    return BigInteger.valueOf(duration.toSeconds())
        .multiply(NANOS_PER_SECOND)
        .add(BigInteger.valueOf(duration.toNanosPart()));
  }

  private static Instant instant(BigInteger nanos) {
    BigInteger part = nanos.mod(NANOS_PER_SECOND);
    BigInteger seconds = nanos.subtract(part).divide(NANOS_PER_SECOND);
    return Instant.ofEpochSecond(seconds.longValueExact(), part.longValueExact());
  }

  /** Whether the certificate is due, when so much of its lifetime remains. */
  private record Condition(BigInteger remaining, BigInteger lifetime)
      implements RenewalPolicy.Cases<Boolean> {

    @Override
    public Boolean leadTime(LeadTime policy) {
      return remaining.compareTo(nanos(policy.lead())) <= 0;
    }

    @Override
    public Boolean shareRemaining(ShareRemaining policy) {
      BigInteger left = remaining.multiply(BigInteger.valueOf(policy.denominator()));
      return left.compareTo(lifetime.multiply(BigInteger.valueOf(policy.numerator()))) <= 0;
    }

    @Override
    public Boolean none(NoRedistribution policy) {
      return false;
    }

    @Override
    public Boolean earlierOf(EarlierOf policy) {
      return policy.policies().stream().anyMatch(one -> one.fold(this));
    }

    @Override
    public Boolean laterOf(LaterOf policy) {
      return policy.policies().stream().allMatch(one -> one.fold(this));
    }
  }
}
