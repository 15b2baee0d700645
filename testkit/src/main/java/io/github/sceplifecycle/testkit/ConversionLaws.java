package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ShareRemaining;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What every conversion between units must satisfy (S-10), judged by the naive model. */
public final class ConversionLaws {

  private ConversionLaws() {}

  /**
   * What a policy is converted into opens no later, and by just the error that is stated.
   *
   * @param code the conversion
   * @param policy the policy
   * @param lifetime the lifetime, one that X.509 can state
   */
  public static void conversionNeverOpensLater(
      ConversionFunction code, RenewalPolicy policy, Duration lifetime) {
    Law law = Law.of("S-10 a conversion never opens later", policy, lifetime);
    code.convert(policy, lifetime)
        .ifPresent(
            conversion -> {
              Duration earlier =
                  Duration.between(
                      opensAt(conversion.policy(), lifetime), opensAt(policy, lifetime));
              law.expect(!earlier.isNegative(), "an opening no later", earlier.negated());
              law.expectEqual(earlier, conversion.opensEarlier());
            });
  }

  /**
   * Converting there and back never opens later.
   *
   * @param there the conversion
   * @param back the conversion into the first unit
   * @param policy the policy
   * @param lifetime the lifetime, one that X.509 can state
   */
  public static void thereAndBackNeverOpensLater(
      ConversionFunction there, ConversionFunction back, RenewalPolicy policy, Duration lifetime) {
    Law law = Law.of("S-10 there and back never opens later", policy, lifetime);
    there
        .convert(policy, lifetime)
        .flatMap(conversion -> back.convert(conversion.policy(), lifetime))
        .ifPresent(
            returned ->
                law.expect(
                    !opensAt(returned.policy(), lifetime).isAfter(opensAt(policy, lifetime)),
                    "an opening no later than " + opensAt(policy, lifetime),
                    returned));
  }

  /**
   * The nearest setting is taken: one day or one percent less would open later.
   *
   * @param code the conversion into whole days or percent
   * @param policy the policy
   * @param lifetime the lifetime, one that X.509 can state
   */
  public static void conversionIsTheNearest(
      ConversionFunction code, RenewalPolicy policy, Duration lifetime) {
    Law law = Law.of("S-10 the nearest setting that opens no later", policy, lifetime);
    code.convert(policy, lifetime)
        .flatMap(conversion -> oneLess(conversion.policy()))
        .ifPresent(
            less ->
                law.expect(
                    opensAt(less, lifetime).isAfter(opensAt(policy, lifetime)),
                    "one less to open later",
                    less));
  }

  private static Optional<RenewalPolicy> oneLess(RenewalPolicy policy) {
    if (policy instanceof LeadTime lead && lead.lead().toDays() > 1) {
      return Optional.of(RenewalPolicy.daysBeforeExpiry(lead.lead().toDays() - 1));
    }
    if (policy instanceof ShareRemaining share && share.percent().orElse(1) > 1) {
      return Optional.of(RenewalPolicy.percentRemaining(share.percent().orElse(1) - 1));
    }
    return Optional.empty();
  }

  /** Any certificate of the lifetime will do (S-37, shifting). */
  private static Instant opensAt(RenewalPolicy policy, Duration lifetime) {
    return ReferenceModel.window(policy, Validity.endingAt(Validity.LATEST, lifetime))
        .map(RedistributionWindow::opensAt)
        .orElseThrow(() -> new IllegalArgumentException("policy must open, but was " + policy));
  }
}
