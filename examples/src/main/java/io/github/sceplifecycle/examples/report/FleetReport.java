package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.examples.audit.AuditResult;
import io.github.sceplifecycle.examples.output.AdviceResult;
import io.github.sceplifecycle.examples.plan.Plan;
import io.github.sceplifecycle.fleet.Forecast;
import java.util.List;
import java.util.Objects;

/**
 * All that the page shows of a fleet. Each part is the result that another command prints.
 *
 * @param plan the plan, with all problems
 * @param forecast what is to come
 * @param audit what is wrong with the profiles
 * @param advice which settings are safe
 * @param lifecycles what each setting of the fleet leads to
 * @param notes sentences that the reader must know of the inputs
 */
public record FleetReport(
    Plan plan,
    Forecast forecast,
    AuditResult audit,
    AdviceResult advice,
    List<Lifecycle> lifecycles,
    List<String> notes) {

  /** Copies the lists. */
  public FleetReport {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(forecast, "forecast");
    Objects.requireNonNull(audit, "audit");
    Objects.requireNonNull(advice, "advice");
    lifecycles = List.copyOf(lifecycles);
    notes = List.copyOf(notes);
  }

  /**
   * The same with notes.
   *
   * @param newNotes sentences that the reader must know of the inputs
   * @return the report with these notes in place of its own
   */
  public FleetReport noting(List<String> newNotes) {
    return new FleetReport(plan, forecast, audit, advice, lifecycles, newNotes);
  }
}
