package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.examples.plan.Plan;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes a plan for people: a summary, a table, the problems. */
public final class PlanText {

  private PlanText() {}

  /**
   * Writes a plan.
   *
   * @param plan the plan
   * @param notes sentences to stand below the summary: what the reader must know of the inputs
   * @param look how it is to look
   * @param out where to; not closed
   * @throws IOException if it cannot be written there
   */
  public static void write(Plan plan, List<String> notes, Look look, Writer out)
      throws IOException {
    out.write(Paint.BOLD.over(PlanSummary.of(plan), look) + "\n");
    for (String note : notes) {
      out.write(TextCells.wrap(note, look.width(), "") + "\n");
    }
    if (!plan.certificates().isEmpty()) {
      out.write("\n");
      new PlanTable(plan, look).write(out);
    }
    if (!plan.unseen().isEmpty()) {
      out.write("\n");
      new ProfileTable(plan, look).write(out);
    }
    if (!plan.devices().isEmpty()) {
      out.write("\n");
      out.write(Paint.BOLD.over(PlanSummary.devices(plan), look) + "\n\n");
      new DeviceTable(plan.devices(), look).write(out);
    }
    ProblemsText.write(plan.problems(), look, out);
  }
}
