package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.authority.RenewalRequests;
import io.github.sceplifecycle.knowledge.Truth;
import java.util.List;
import java.util.Optional;

/** The MDM relies on RenewalReq, and the authority refuses it (S-11). */
final class RenewalRequestRefused implements AuditRule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "RENEWAL_REQUEST_REFUSED",
          Severity.ERROR,
          new RuleText(
              "The MDM relies on renewal requests, and the authority refuses them.",
              "The MDM renews with RenewalReq, which {authority} as an authority does "
                  + "not support.",
              "Redistribute the profile instead, so that devices enrol anew.",
              "An MDM that renews over SCEP, with Okta as the authority."),
          Sources.OKTA_CA);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Optional<String> exemption(AuditSubject subject) {
    return subject.circumstances().delivery().sendsRenewalRequests() == Truth.UNKNOWN
        ? Optional.of("whether the MDM sends renewal requests is not known")
        : Optional.empty();
  }

  @Override
  public List<Facts> violations(AuditSubject subject) {
    Circumstances given = subject.circumstances();
    boolean refused = given.authority().issuance().renewalRequests() == RenewalRequests.REFUSED;
    return given.delivery().sendsRenewalRequests().isYes() && refused
        ? List.of(Facts.none().text("authority", given.authority().name()))
        : List.of();
  }
}
