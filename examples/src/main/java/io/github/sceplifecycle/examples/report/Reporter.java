package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.examples.audit.AuditTerms;
import io.github.sceplifecycle.examples.audit.Auditor;
import io.github.sceplifecycle.examples.forecast.FleetForecast;
import io.github.sceplifecycle.examples.output.AdviceResult;
import io.github.sceplifecycle.examples.plan.Fleet;
import io.github.sceplifecycle.examples.plan.Plan;
import io.github.sceplifecycle.examples.plan.Planner;
import io.github.sceplifecycle.examples.plan.Terms;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.fleet.Horizon;
import io.github.sceplifecycle.intake.Intake;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Gathers what the page shows. */
public final class Reporter {

  private static final int WEEKS = 53;

  private Reporter() {}

  /**
   * Everything that is to be said of fleets.
   *
   * @param read what each MDM's documents say, and the problems met while reading
   * @param terms on which terms to plan
   * @param auditTerms on which terms to audit
   * @param assumptions for which devices a setting is to be safe
   * @return the report of the 53 weeks that begin with the day of {@code terms}
   * @throws IllegalArgumentException if the years of X.509 end before these weeks do
   */
  public static FleetReport report(
      Intake<List<Fleet>> read, Terms terms, AuditTerms auditTerms, FleetAssumptions assumptions) {
    Horizon horizon = Horizon.ofWeeks(terms.at().truncatedTo(ChronoUnit.DAYS), WEEKS);
    Plan plan = Planner.plan(read.value(), terms).after(read.problems());
    return new FleetReport(
        plan,
        FleetForecast.of(plan, terms, ForecastTerms.of(horizon, auditTerms.authority().issuance())),
        Auditor.audit(read.value(), auditTerms),
        AdviceResult.of(auditTerms.authority(), assumptions),
        Lifecycles.of(read.value(), auditTerms.authority()),
        List.of());
  }
}
