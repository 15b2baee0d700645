package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.examples.output.PlanJson;
import io.github.sceplifecycle.examples.output.PlanText;
import io.github.sceplifecycle.examples.output.ProblemsText;
import io.github.sceplifecycle.examples.plan.Plan;
import io.github.sceplifecycle.examples.plan.Terms;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code scep-lifecycle plan}: the windows and phases of every certificate in the inventories. */
@Command(
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    name = "plan",
    description = {
      "When the SCEP profile of every device is redistributed, and whether the device attests.",
      "",
      "Without documents: on the samples in the program.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 everything was read, whatever it says; 2 an input could not be read at all or the"
          + " options are wrong."
    })
final class PlanCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin PlanningOptions planning = new PlanningOptions();
  @Mixin OutputOptions output = new OutputOptions();

  PlanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Terms terms = planning.terms();
    Plan plan = planning.plan(terms, terminal);
    output.print(
        terminal,
        (look, out) -> PlanJson.write(plan, out),
        (look, out) -> PlanText.write(plan, planning.notes(terms, "plan"), look, out));
    if (!plan.problems().isEmpty()) {
      new Failures(terminal.err()).note(ProblemsText.summary(plan.problems()));
    }
    return ExitCode.READ;
  }
}
