package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.advice.LeadBound;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The window may be over before an attempt is made (S-13, S-28). */
final class WindowTooShort implements AuditRule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "WINDOW_TOO_SHORT",
          Severity.WARNING,
          new RuleText(
              "The window may close before a device that is away for as long as is "
                  + "tolerated is looked at.",
              "The window opens {lead} before expiry. Looked at every {checkIn}, a "
                  + "device that is away for {absence} may need {needed}.",
              "Open the window at least {needed} before expiry.",
              "7 days before expiry where an absence of 30 days is to be survived."),
          Sources.JAMF_VENAFI.asDerived());

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Optional<String> exemption(AuditSubject subject) {
    return Exemptions.unlessAWindowOpens(subject);
  }

  /** The lower end of the safe band: what is advised and what is found cannot differ. */
  @Override
  public List<Facts> violations(AuditSubject subject) {
    LeadBound.Reaction shortest = subject.advice().shortest();
    return subject
        .lead()
        .filter(lead -> !shortest.allows(lead))
        .map(lead -> facts(lead, shortest))
        .stream()
        .toList();
  }

  private static Facts facts(Duration lead, LeadBound.Reaction shortest) {
    return Facts.none()
        .length("lead", lead)
        .length("checkIn", shortest.evaluations().every())
        .length("absence", shortest.absence())
        .length("needed", shortest.lead());
  }
}
