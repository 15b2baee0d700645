package io.github.sceplifecycle.testkit;

import static io.github.sceplifecycle.policy.RenewalPolicy.earlierOf;
import static io.github.sceplifecycle.policy.RenewalPolicy.laterOf;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What every combination of policies must satisfy (S-36): the laws of a lattice. */
public final class PolicyLaws {

  private PolicyLaws() {}

  /**
   * The order of two policies does not matter.
   *
   * @param code the calculation
   * @param one a policy
   * @param other another
   * @param validity the certificate
   */
  public static void combinationsCommute(
      WindowFunction code, RenewalPolicy one, RenewalPolicy other, Validity validity) {
    Law law = Law.of("S-36 combinations commute", one, other, validity);
    law.expectEqual(
        code.window(earlierOf(one, other), validity), code.window(earlierOf(other, one), validity));
    law.expectEqual(
        code.window(laterOf(one, other), validity), code.window(laterOf(other, one), validity));
  }

  /**
   * Nor does how three of them are nested.
   *
   * @param code the calculation
   * @param one a policy
   * @param other another
   * @param third one more
   * @param validity the certificate
   */
  public static void combinationsAssociate(
      WindowFunction code,
      RenewalPolicy one,
      RenewalPolicy other,
      RenewalPolicy third,
      Validity validity) {
    Law law = Law.of("S-36 combinations associate", one, other, third, validity);
    Optional<RedistributionWindow> earlier = code.window(earlierOf(one, other, third), validity);
    law.expectEqual(earlier, code.window(earlierOf(earlierOf(one, other), third), validity));
    law.expectEqual(earlier, code.window(earlierOf(one, earlierOf(other, third)), validity));
    Optional<RedistributionWindow> later = code.window(laterOf(one, other, third), validity);
    law.expectEqual(later, code.window(laterOf(laterOf(one, other), third), validity));
    law.expectEqual(later, code.window(laterOf(one, laterOf(other, third)), validity));
  }

  /**
   * A policy combined with itself is itself.
   *
   * @param code the calculation
   * @param policy the policy
   * @param validity the certificate
   */
  public static void combinationsAreIdempotent(
      WindowFunction code, RenewalPolicy policy, Validity validity) {
    Law law = Law.of("S-36 a policy combined with itself is itself", policy, validity);
    Optional<RedistributionWindow> expected = code.window(policy, validity);
    law.expectEqual(expected, code.window(earlierOf(policy, policy), validity));
    law.expectEqual(expected, code.window(laterOf(policy, policy), validity));
  }

  /**
   * The earlier of a policy and anything later than it is the policy; and the other way round.
   *
   * @param code the calculation
   * @param one a policy
   * @param other another
   * @param validity the certificate
   */
  public static void combinationsAbsorb(
      WindowFunction code, RenewalPolicy one, RenewalPolicy other, Validity validity) {
    Law law = Law.of("S-36 combinations absorb", one, other, validity);
    Optional<RedistributionWindow> expected = code.window(one, validity);
    law.expectEqual(expected, code.window(earlierOf(one, laterOf(one, other)), validity));
    law.expectEqual(expected, code.window(laterOf(one, earlierOf(one, other)), validity));
  }

  /**
   * The window of a combination is the combination of the windows.
   *
   * @param code the calculation
   * @param one a policy
   * @param other another
   * @param validity the certificate
   */
  public static void combinationIsThatOfTheWindows(
      WindowFunction code, RenewalPolicy one, RenewalPolicy other, Validity validity) {
    Law law = Law.of("S-36 the combination of the windows", one, other, validity);
    Optional<Instant> first = code.window(one, validity).map(RedistributionWindow::opensAt);
    Optional<Instant> second = code.window(other, validity).map(RedistributionWindow::opensAt);
    Comparator<Instant> inTime = Comparator.naturalOrder();
    law.expectEqual(
        Stream.concat(first.stream(), second.stream()).min(inTime),
        code.window(earlierOf(one, other), validity).map(RedistributionWindow::opensAt));
    law.expectEqual(
        first.flatMap(a -> second.map(b -> a.isAfter(b) ? a : b)),
        code.window(laterOf(one, other), validity).map(RedistributionWindow::opensAt));
  }
}
