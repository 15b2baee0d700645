package io.github.sceplifecycle.examples.audit;

import io.github.sceplifecycle.audit.Audit;
import io.github.sceplifecycle.audit.AuditReport;
import io.github.sceplifecycle.audit.AuditReport.Examined;
import io.github.sceplifecycle.audit.AuditSubject;
import io.github.sceplifecycle.audit.Circumstances;
import io.github.sceplifecycle.audit.LinkedInventory;
import io.github.sceplifecycle.audit.Outcome;
import io.github.sceplifecycle.examples.plan.Fleet;
import io.github.sceplifecycle.examples.plan.ProfileCertificates;
import io.github.sceplifecycle.examples.plan.Source;
import io.github.sceplifecycle.policy.ScepProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Audits what the documents say. */
public final class Auditor {

  private final AuditTerms terms;
  private final List<AuditedFinding> findings = new ArrayList<>();
  private final List<SilentRule> silent = new ArrayList<>();

  private Auditor(AuditTerms terms) {
    this.terms = terms;
  }

  /**
   * The audit of all fleets together.
   *
   * @param fleets what each MDM's documents say
   * @param terms on which terms
   * @return what is wrong with their profiles
   */
  public static AuditResult audit(List<Fleet> fleets, AuditTerms terms) {
    Auditor auditor = new Auditor(terms);
    fleets.forEach(auditor::add);
    auditor.findings.sort(Comparator.comparing(one -> one.finding().severity()));
    int profiles = fleets.stream().mapToInt(fleet -> fleet.profiles().size()).sum();
    return new AuditResult(profiles, auditor.findings, auditor.silent, List.of());
  }

  private void add(Fleet fleet) {
    subjects(fleet).forEach(subject -> add(fleet.source(), subject));
  }

  private void add(Source source, AuditSubject subject) {
    AuditReport report = Audit.of(List.of(subject));
    VendorSetting settings = new VendorSetting(source, subject.advice());
    report.findings().stream()
        .map(finding -> new AuditedFinding(finding, settings.of(finding)))
        .forEach(findings::add);
    for (Examined one : report.examined()) {
      if (one.outcome() instanceof Outcome.NotApplicable silence) {
        silent.add(new SilentRule(source, one, silence.why()));
      }
    }
  }

  private List<AuditSubject> subjects(Fleet fleet) {
    ProfileCertificates brought = ProfileCertificates.of(fleet, terms.marker());
    return fleet.profiles().stream().map(profile -> subject(fleet, profile, brought)).toList();
  }

  private AuditSubject subject(Fleet fleet, ScepProfile profile, ProfileCertificates brought) {
    Circumstances circumstances =
        new Circumstances(
            terms.authority(),
            terms.devices().of(profile),
            Deliveries.of(fleet.source(), profile, terms));
    Optional<LinkedInventory> inventory =
        fleet.inventories().isEmpty()
            ? Optional.empty()
            : Optional.of(new LinkedInventory(terms.at(), brought.of(profile)));
    return new AuditSubject(profile, fleet.profiles(), circumstances, inventory);
  }
}
