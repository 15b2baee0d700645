package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.advice.FleetAssumptions;
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

  @Override
  public List<Facts> violations(AuditSubject subject) {
    Duration needed = needed(subject.circumstances().fleet());
    return subject
        .lead()
        .filter(lead -> lead.compareTo(needed) < 0)
        .map(lead -> facts(lead, needed, subject.circumstances().fleet()))
        .stream()
        .toList();
  }

  private static Facts facts(Duration lead, Duration needed, FleetAssumptions fleet) {
    return Facts.none()
        .length("lead", lead)
        .length("checkIn", fleet.evaluations().every())
        .length("absence", fleet.toleratedAbsence())
        .length("needed", needed);
  }

  /** One evaluation may just be over, and an absence swallows those that fall into it. */
  private static Duration needed(FleetAssumptions fleet) {
    Duration every = fleet.evaluations().every();
    Duration absence = fleet.toleratedAbsence();
    long whole = absence.dividedBy(every);
    boolean more = !every.multipliedBy(whole).equals(absence);
    return every.multipliedBy(1 + whole + (more ? 1 : 0));
  }
}
