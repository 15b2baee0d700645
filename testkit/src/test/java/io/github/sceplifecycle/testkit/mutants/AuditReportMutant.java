package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.audit.Audit;
import io.github.sceplifecycle.audit.AuditReport;
import io.github.sceplifecycle.audit.AuditReport.Examined;
import io.github.sceplifecycle.audit.AuditSubject;
import io.github.sceplifecycle.audit.Catalogue;
import io.github.sceplifecycle.audit.Outcome;
import io.github.sceplifecycle.testkit.AuditReportFunction;
import java.util.ArrayList;
import java.util.List;

/** Audits that apply right rules wrongly. */
public enum AuditReportMutant implements AuditReportFunction {
  /** Leaves out the rules that have nothing to say. */
  SILENT_RULES_LEFT_OUT {
    @Override
    public AuditReport audit(List<AuditSubject> subjects) {
      return new AuditReport(
          Audit.of(subjects).examined().stream()
              .filter(one -> !(one.outcome() instanceof Outcome.NotApplicable))
              .toList());
    }
  },
  /** Tells rule by rule what others expect profile by profile. */
  RULE_BY_RULE {
    @Override
    public AuditReport audit(List<AuditSubject> subjects) {
      return new AuditReport(
          Catalogue.rules().stream()
              .flatMap(rule -> Audit.of(subjects, List.of(rule)).examined().stream())
              .toList());
    }
  },
  /** Puts every finding under the first profile. */
  FIRST_PROFILE_NAMED {
    @Override
    public AuditReport audit(List<AuditSubject> subjects) {
      return new AuditReport(
          Audit.of(subjects).examined().stream()
              .map(
                  one ->
                      new Examined(subjects.get(0).profile().identity(), one.rule(), one.outcome()))
              .toList());
    }
  },
  /** Stops looking at profiles once one has an error. */
  FIRST_ERROR_IS_ENOUGH {
    @Override
    public AuditReport audit(List<AuditSubject> subjects) {
      List<Examined> examined = new ArrayList<>();
      for (AuditSubject subject : subjects) {
        AuditReport one = Audit.of(List.of(subject));
        examined.addAll(one.examined());
        if (one.hasErrors()) {
          break;
        }
      }
      return new AuditReport(examined);
    }
  },
  /** Holds the certificates of the last profile against the next ones, too. */
  INVENTORY_CARRIED_OVER {
    @Override
    public AuditReport audit(List<AuditSubject> subjects) {
      List<AuditSubject> carried = new ArrayList<>();
      for (AuditSubject subject : subjects) {
        carried.add(
            carried.isEmpty() || subject.inventory().isPresent()
                ? subject
                : carried
                    .get(carried.size() - 1)
                    .inventory()
                    .map(subject::holding)
                    .orElse(subject));
      }
      return Audit.of(carried);
    }
  }
}
