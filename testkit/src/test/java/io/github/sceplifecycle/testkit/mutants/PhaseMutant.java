package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.Phase;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import io.github.sceplifecycle.testkit.PhaseFunction;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Phases that are told wrongly, as others have done. */
public enum PhaseMutant implements PhaseFunction {
  /** See {@link #story()}. */
  EXPIRED_AT_NOT_AFTER(
      "Calls a certificate expired at notAfter already, as OpenSSL does",
      (policy, validity, at) ->
          at.equals(validity.notAfter()) ? Phase.EXPIRED : Phase.of(policy, validity, at)),
  /** See {@link #story()}. */
  NOT_VALID_AT_NOT_BEFORE(
      "Calls a certificate not yet valid at notBefore itself",
      (policy, validity, at) ->
          at.equals(validity.notBefore()) ? Phase.NOT_YET_VALID : Phase.of(policy, validity, at)),
  /** See {@link #story()}. */
  NOT_DUE_AT_OPENING(
      "Asks for strictly less than the lead, as Strimzi and SPIRE do",
      (policy, validity, at) ->
          RedistributionWindow.of(policy, validity)
                  .filter(window -> at.equals(window.opensAt()))
                  .isPresent()
              ? Phase.CURRENT
              : Phase.of(policy, validity, at)),
  /** See {@link #story()}. */
  DUE_STOPS_BEFORE_EXPIRY(
      "Gives up a day before the certificate ends",
      (policy, validity, at) -> {
        Instant givenUp = validity.notAfter().minus(Duration.ofDays(1));
        Phase right = Phase.of(policy, validity, at);
        return right == Phase.REDISTRIBUTION_DUE && at.isAfter(givenUp) ? Phase.CURRENT : right;
      }),
  /** See {@link #story()}. */
  DUE_IS_CALLED_EXPIRED(
      "Takes due for expired, as consoles do that show one state for both",
      (policy, validity, at) ->
          Phase.of(policy, validity, at) == Phase.REDISTRIBUTION_DUE
              ? Phase.EXPIRED
              : Phase.of(policy, validity, at)),
  /** See {@link #story()}. */
  DUE_BEFORE_VALID(
      "Compares only the time that is left, so that a certificate is due before it is valid",
      (policy, validity, at) ->
          policy instanceof LeadTime lead
                  && at.isBefore(validity.notBefore())
                  && !at.isBefore(validity.notAfter().minus(lead.lead()))
              ? Phase.REDISTRIBUTION_DUE
              : Phase.of(policy, validity, at)),
  /** See {@link #story()}. */
  DAYS_LEFT(
      "Compares whole days that are left, so that the last second of a day counts for all of it",
      (policy, validity, at) ->
          policy instanceof LeadTime lead
                  && validity.isValidAt(at)
                  && ChronoUnit.DAYS.between(at, validity.notAfter()) <= lead.lead().toDays()
              ? Phase.REDISTRIBUTION_DUE
              : Phase.of(policy, validity, at)),
  /** See {@link #story()}. */
  EXPIRED_STAYS_DUE(
      "Knows no expiry, as mdmdirector: what is due stays due for ever",
      (policy, validity, at) ->
          validity.isExpiredAt(at) && RedistributionWindow.of(policy, validity).isPresent()
              ? Phase.REDISTRIBUTION_DUE
              : Phase.of(policy, validity, at));

  private final String story;

  @SuppressWarnings("ImmutableEnumChecker") // only lambdas that capture nothing
  private final PhaseFunction code;

  PhaseMutant(String story, PhaseFunction code) {
    this.story = story;
    this.code = code;
  }

  /**
   * Which mistake it is, and whose.
   *
   * @return a sentence without its full stop
   */
  public String story() {
    return story;
  }

  @Override
  public Phase phase(RenewalPolicy policy, Validity validity, Instant at) {
    return code.phase(policy, validity, at);
  }
}
