package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Certificates are long due and nothing replaces them (S-13). */
final class OverdueUnreplaced implements AuditRule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "OVERDUE_UNREPLACED",
          Severity.WARNING,
          new RuleText(
              "A device's newest certificate is due for longer than an absence and "
                  + "two evaluations: redistribution does not work there.",
              "On {overdue} of {devices} devices the newest certificate of this "
                  + "profile is due for longer than {patience} and not replaced; on "
                  + "{device} since {dueSince}.",
              "See in the MDM why the profile is not redistributed there: is the "
                  + "device in its scope, does it check in, does the enrolment fail?",
              "A certificate that is due for 40 days where an absence of 30 days is "
                  + "tolerated."),
          Sources.OKTA_RENEWAL.asDerived());

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Optional<String> exemption(AuditSubject subject) {
    return Exemptions.unlessAWindowOpens(subject)
        .or(() -> Exemptions.unlessAnInventoryIsGiven(subject));
  }

  @Override
  public List<Facts> violations(AuditSubject subject) {
    List<Due> newest = newest(subject);
    List<Due> overdue =
        newest.stream()
            .filter(one -> isOverdue(one, subject))
            .sorted(
                Comparator.comparing(Due::since).thenComparing(one -> one.device().identifier()))
            .toList();
    return overdue.stream()
        .limit(1)
        .map(
            first ->
                Facts.none()
                    .count("overdue", overdue.size())
                    .count("devices", newest.size())
                    .length("patience", patience(subject))
                    .text("device", Told.name(first.device()))
                    .moment("dueSince", first.since()))
        .toList();
  }

  /** Since when a device's newest certificate is due, or will be. */
  private record Due(DeviceIdentity device, Instant notAfter, Instant since) {}

  private static List<Due> newest(AuditSubject subject) {
    Map<String, Due> newest = new LinkedHashMap<>();
    subject.certificates().stream()
        .flatMap(one -> due(one, subject).stream())
        .forEach(due -> newest.merge(due.device().identifier(), due, OverdueUnreplaced::later));
    return List.copyOf(newest.values());
  }

  /** Of two that end together the one that opens later was issued later. */
  private static Due later(Due one, Due other) {
    return Stream.of(one, other)
        .max(
            Comparator.comparing(Due::notAfter)
                .thenComparing(Due::since)
                .thenComparing(due -> due.device().displayName()))
        .orElseThrow();
  }

  private static Optional<Due> due(BroughtCertificate one, AuditSubject subject) {
    CertificateDates dates = one.held().certificate().dates();
    return dates
        .notAfter()
        .flatMap(end -> opensAt(dates, end, subject).map(at -> new Due(one.device(), end, at)));
  }

  private static Optional<Instant> opensAt(
      CertificateDates dates, Instant notAfter, AuditSubject subject) {
    RenewalPolicy policy = subject.policy().orElseThrow();
    return dates
        .validity()
        .map(validity -> RedistributionWindow.of(policy, validity))
        .map(window -> window.map(RedistributionWindow::opensAt))
        .orElseGet(() -> RedistributionWindow.opensAtKnowingOnlyTheEnd(policy, notAfter));
  }

  private static boolean isOverdue(Due due, AuditSubject subject) {
    Instant latest = due.since().plus(patience(subject));
    return subject.inventory().filter(given -> given.at().isAfter(latest)).isPresent();
  }

  private static Duration patience(AuditSubject subject) {
    FleetAssumptions fleet = subject.circumstances().fleet();
    return fleet.toleratedAbsence().plus(fleet.evaluations().every().multipliedBy(2));
  }
}
