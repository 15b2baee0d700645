package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.knowledge.Truth;
import java.util.List;
import java.util.Optional;

/** Nothing ties the profile to its certificates. */
final class NotLinkable implements AuditRule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "NOT_LINKABLE",
          Severity.NOTICE,
          new RuleText(
              "Nothing ties the profile to the certificates that it brought, so that "
                  + "an inventory cannot tell which are its.",
              "Nothing in an inventory ties a certificate to this profile.",
              "Put the profile's identifier into the subject.",
              "A Jamf profile whose subject does not carry the profile's identifier."),
          Sources.JAMF_PRO.asDerived());

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Optional<String> exemption(AuditSubject subject) {
    return subject.circumstances().delivery().linkable() == Truth.UNKNOWN
        ? Optional.of("whether an inventory names the profile is not known")
        : Optional.empty();
  }

  @Override
  public List<Facts> violations(AuditSubject subject) {
    return subject.circumstances().delivery().linkable() == Truth.NO
        ? List.of(Facts.none())
        : List.of();
  }
}
