package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ShareRemaining;
import io.github.sceplifecycle.redistribution.Conversion;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import io.github.sceplifecycle.testkit.ConversionFunction;
import java.time.Duration;
import java.util.Optional;

/** Settings that are converted wrongly. */
public enum ConversionMutant implements ConversionFunction {
  /** See {@link #story()}. */
  DAYS_ROUNDED_HALF_UP(
      "Rounds to the nearest day: up to half a day too late",
      (policy, lifetime) -> days(policy, lifetime, Duration.ofHours(12))),
  /** See {@link #story()}. */
  DAYS_ROUNDED_DOWN(
      "Drops what is less than a day: up to a day too late",
      (policy, lifetime) -> days(policy, lifetime, Duration.ZERO)),
  /** See {@link #story()}. */
  DAYS_ROUNDED_TOO_FAR(
      "Adds a day to be on the safe side", (policy, lifetime) -> days(policy, lifetime, more(2))),
  /** See {@link #story()}. */
  DAYS_HIDE_THEIR_ERROR(
      "Rounds rightly and calls the result exact",
      (policy, lifetime) ->
          Conversion.toDaysBeforeExpiry(policy, lifetime)
              .map(right -> new Conversion(right.policy(), Duration.ZERO))),
  /** See {@link #story()}. */
  PERCENT_OF_ELAPSED(
      "Converts into what has passed of the lifetime, not into what remains",
      (policy, lifetime) ->
          Conversion.toPercentRemaining(policy, lifetime)
              .map(right -> stated(policy, inverted((ShareRemaining) right.policy()), lifetime))),
  /** See {@link #story()}. */
  PERCENT_CUT_OFF_AT_99(
      "Takes 99 % where no percentage is large enough",
      (policy, lifetime) ->
          Conversion.toPercentRemaining(policy, lifetime)
              .or(
                  () ->
                      RedistributionWindow.of(policy, certificate(lifetime))
                          .map(
                              window ->
                                  stated(policy, RenewalPolicy.percentRemaining(99), lifetime))));

  private final String story;

  @SuppressWarnings("ImmutableEnumChecker") // only lambdas that capture nothing
  private final ConversionFunction code;

  ConversionMutant(String story, ConversionFunction code) {
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
  public Optional<Conversion> convert(RenewalPolicy policy, Duration lifetime) {
    return code.convert(policy, lifetime);
  }

  private static Duration more(int days) {
    return Duration.ofDays(days).minusNanos(1);
  }

  private static Optional<Conversion> days(
      RenewalPolicy policy, Duration lifetime, Duration added) {
    return RedistributionWindow.of(policy, certificate(lifetime))
        .map(window -> lead(window).plus(added).toDays())
        .map(days -> RenewalPolicy.daysBeforeExpiry(Math.max(1, Math.min(days, 3_652_425))))
        .map(days -> stated(policy, days, lifetime));
  }

  private static RenewalPolicy inverted(ShareRemaining share) {
    return new ShareRemaining(share.denominator() - share.numerator(), share.denominator());
  }

  /** The conversion with its error as it is, of whatever sign. */
  private static Conversion stated(RenewalPolicy from, RenewalPolicy to, Duration lifetime) {
    return new Conversion(to, lead(to, lifetime).minus(lead(from, lifetime)));
  }

  private static Duration lead(RenewalPolicy policy, Duration lifetime) {
    return lead(RedistributionWindow.of(policy, certificate(lifetime)).orElseThrow());
  }

  private static Duration lead(RedistributionWindow window) {
    return Duration.between(window.opensAt(), window.closesAt());
  }

  private static Validity certificate(Duration lifetime) {
    return Validity.endingAt(Validity.LATEST, lifetime);
  }
}
