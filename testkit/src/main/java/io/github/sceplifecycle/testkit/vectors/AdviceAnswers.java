package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.advice.SettingRange;
import io.github.sceplifecycle.advice.SettingUnit;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.Issuance;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.authority.RenewalRequests;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.testkit.AdviceFunction;
import java.util.Optional;

/** Answers of advice, yours or core's: it sees core's types and nothing of JSON. */
public final class AdviceAnswers {

  private AdviceAnswers() {}

  /**
   * Answers vectors of the kind {@code advice}.
   *
   * @param code the advice
   * @return the answerer
   */
  public static Answerer of(AdviceFunction code) {
    return vector -> answer(code, Input.of(vector.input()));
  }

  private static Node answer(AdviceFunction code, Input input) {
    Issuance issuance =
        new Issuance(
            input.duration("lifetime"),
            RenewalRequests.REFUSED,
            input.known("unusedRule", key -> DeviceInput.unusedRule(input.object(key))));
    CertificateAuthority authority =
        new CertificateAuthority("vector", issuance, IssuerTrust.unstated());
    FleetAssumptions assumptions =
        new FleetAssumptions(
            new Cadence(input.duration("every")),
            input.duration("absence"),
            input.known("firstUseWithin", input::duration));
    return Answer.object()
        .with("days", range(code.safe(SettingUnit.DAYS_BEFORE_EXPIRY, authority, assumptions)))
        .with("percent", range(code.safe(SettingUnit.PERCENT_REMAINING, authority, assumptions)))
        .node();
  }

  private static Node range(Optional<SettingRange> range) {
    return range
        .map(
            known ->
                Answer.object()
                    .with("least", Answer.number(known.least()))
                    .with("most", Answer.number(known.most()))
                    .node())
        .orElseGet(Answer::nothing);
  }
}
