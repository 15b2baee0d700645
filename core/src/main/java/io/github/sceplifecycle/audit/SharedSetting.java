package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.policy.ScepProfile;
import java.util.List;
import java.util.Optional;

/** Several SCEP payloads share one setting. */
final class SharedSetting implements AuditRule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "SHARED_SETTING",
          Severity.NOTICE,
          new RuleText(
              "Several SCEP payloads of one profile share its setting: when one "
                  + "certificate is due, all are replaced.",
              "This profile has {payloads} SCEP payloads with one setting: when the "
                  + "certificate of one is due, the whole profile is redistributed and all "
                  + "are replaced.",
              "Put each SCEP payload into a profile of its own, unless all "
                  + "certificates are to be replaced together.",
              "Two SCEP payloads in one Jamf profile."),
          Sources.JAMF_VENAFI.asDerived());

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Optional<String> exemption(AuditSubject subject) {
    return subject.profile().identity().identifier().isEmpty()
        ? Optional.of("the profile has no identifier by which its payloads could be told")
        : Optional.empty();
  }

  /** Said of the first payload only. */
  @Override
  public List<Facts> violations(AuditSubject subject) {
    List<ScepProfile> payloads =
        subject.together().stream()
            .filter(other -> isOfOneProfile(subject.profile(), other))
            .toList();
    return payloads.size() > 1 && payloads.get(0).equals(subject.profile())
        ? List.of(Facts.none().count("payloads", payloads.size()))
        : List.of();
  }

  private static boolean isOfOneProfile(ScepProfile one, ScepProfile other) {
    return one.identity().identifier().equals(other.identity().identifier())
        && one.identity().place().document().equals(other.identity().place().document());
  }
}
