package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ShareRemaining;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What every calculation of windows must satisfy (S-37). Each law is a plain method that returns
 * when it holds and throws an {@link AssertionError} when it is broken.
 */
public final class RedistributionLaws {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private RedistributionLaws() {}

  /**
   * The window lies inside the validity, ends with it, and covers it exactly if it begins with it
   * (S-7, S-8).
   *
   * @param code the calculation
   * @param policy the policy
   * @param validity the certificate
   */
  public static void windowLiesInsideTheValidity(
      WindowFunction code, RenewalPolicy policy, Validity validity) {
    Law law = Law.of("S-37 the window lies inside the validity", policy, validity);
    code.window(policy, validity)
        .ifPresent(
            window -> {
              law.expectEqual(validity.notAfter(), window.closesAt());
              law.expect(
                  !window.opensAt().isBefore(validity.notBefore()),
                  "an opening not before notBefore",
                  window);
              law.expectEqual(
                  window.opensAt().equals(validity.notBefore()), window.coversLifetime());
            });
  }

  /**
   * A larger lead never opens later.
   *
   * @param code the calculation
   * @param smaller a policy
   * @param larger one of the same kind that states at least as long a lead
   * @param validity the certificate
   */
  public static void largerLeadNeverOpensLater(
      WindowFunction code, RenewalPolicy smaller, RenewalPolicy larger, Validity validity) {
    Instant late = opensAt(code, smaller, validity);
    Instant early = opensAt(code, larger, validity);
    Law.of("S-37 a larger lead never opens later", smaller, larger, validity)
        .expect(!early.isAfter(late), "an opening not after " + late, early);
  }

  /**
   * Shifting every instant shifts the window.
   *
   * @param code the calculation
   * @param policy the policy
   * @param validity the certificate
   * @param shift by how much, whole seconds, of either sign; the shifted certificate must still be
   *     one that X.509 can state
   */
  public static void shiftingShiftsTheWindow(
      WindowFunction code, RenewalPolicy policy, Validity validity, Duration shift) {
    Validity shifted =
        new Validity(validity.notBefore().plus(shift), validity.notAfter().plus(shift));
    Optional<RedistributionWindow> expected =
        code.window(policy, validity)
            .map(
                window ->
                    new RedistributionWindow(
                        window.opensAt().plus(shift),
                        window.closesAt().plus(shift),
                        window.coversLifetime()));
    Law.of("S-37 shifting every instant shifts the result", policy, validity, shift)
        .expectEqual(expected, code.window(policy, shifted));
  }

  /**
   * A certificate that lives so many times as long has so many times the lead under a share, exact
   * but for what a nanosecond cannot state.
   *
   * @param code the calculation
   * @param policy the share
   * @param validity the certificate
   * @param factor how many times as long the other lives, at least 1; the other ends at the same
   *     instant and must be one that X.509 can state
   */
  public static void scalingScalesShares(
      WindowFunction code, ShareRemaining policy, Validity validity, int factor) {
    Validity scaled =
        Validity.endingAt(validity.notAfter(), validity.lifetime().multipliedBy(factor));
    Duration least = lead(code, policy, validity).multipliedBy(factor);
    Duration more = lead(code, policy, scaled).minus(least);
    Law.of("S-37 scaling the lifetime scales percent rules", policy, validity, factor)
        .expect(
            !more.isNegative() && more.compareTo(Duration.ofNanos(factor)) < 0,
            "a lead of " + least + " and less than " + factor + " ns more",
            lead(code, policy, scaled));
  }

  /**
   * No jump as the lifetime grows: one second more of lifetime makes the lead grow by at least
   * nothing and at most one second. Holds for lead times, shares and what is combined of them.
   *
   * @param code the calculation
   * @param policy the policy
   * @param validity the certificate; one that began a second earlier must be one that X.509 can
   *     state
   */
  public static void noJumpAsTheLifetimeGrows(
      WindowFunction code, RenewalPolicy policy, Validity validity) {
    Law law = Law.of("S-37 no jump as the lifetime grows", policy, validity);
    Validity longer = Validity.endingAt(validity.notAfter(), validity.lifetime().plus(SECOND));
    Optional<RedistributionWindow> window = code.window(policy, validity);
    law.expectEqual(window.isPresent(), code.window(policy, longer).isPresent());
    if (window.isPresent()) {
      Duration growth = lead(code, policy, longer).minus(lead(code, policy, validity));
      law.expect(
          !growth.isNegative() && growth.compareTo(SECOND) <= 0,
          "a lead that grows by PT0S to PT1S",
          growth);
    }
  }

  /**
   * A replacement issued at a due instant, with the same lifetime under the same policy, is not due
   * at once, unless the window covers the lifetime.
   *
   * @param code the calculation
   * @param policy the policy
   * @param validity the certificate that is replaced
   * @param issuedAt when the replacement begins, a whole second; nothing is asked unless the
   *     certificate is due then and the replacement is one that X.509 can state
   */
  public static void replacementIsNotDueAtOnce(
      WindowFunction code, RenewalPolicy policy, Validity validity, Instant issuedAt) {
    boolean due =
        code.window(policy, validity).filter(window -> window.contains(issuedAt)).isPresent();
    if (due && Validity.canState(issuedAt.plus(validity.lifetime()))) {
      Validity replacement = Validity.startingAt(issuedAt, validity.lifetime());
      RedistributionWindow window = code.window(policy, replacement).orElseThrow();
      Law.of("S-37 a replacement is not due at once unless S-7 says so", policy, validity, issuedAt)
          .expectEqual(window.coversLifetime(), window.contains(issuedAt));
    }
  }

  /**
   * The same window as the naive model gives.
   *
   * @param code the calculation
   * @param policy the policy
   * @param validity the certificate
   */
  public static void equalsTheReferenceModel(
      WindowFunction code, RenewalPolicy policy, Validity validity) {
    Law.of("S-5 to S-8 and S-36, the window", policy, validity)
        .expectEqual(ReferenceModel.window(policy, validity), code.window(policy, validity));
  }

  /**
   * Without a threshold there is no window, which is not the same as one that opens at the end.
   *
   * @param code the calculation
   * @param validity the certificate
   */
  public static void noThresholdNoWindow(WindowFunction code, Validity validity) {
    Law.of("S-8 without a threshold there is no window", validity)
        .expectEqual(Optional.empty(), code.window(RenewalPolicy.none(), validity));
  }

  private static Instant opensAt(WindowFunction code, RenewalPolicy policy, Validity validity) {
    return code.window(policy, validity)
        .orElseThrow(
            () ->
                new AssertionError(
                    "S-8 a threshold has a window; inputs "
                        + policy
                        + ", "
                        + validity
                        + "; expected a window, found none"))
        .opensAt();
  }

  private static Duration lead(WindowFunction code, RenewalPolicy policy, Validity validity) {
    return Duration.between(opensAt(code, policy, validity), validity.notAfter());
  }
}
