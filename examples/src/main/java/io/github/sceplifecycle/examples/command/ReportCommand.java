package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.examples.audit.AuditTerms;
import io.github.sceplifecycle.examples.input.UnusableInputException;
import io.github.sceplifecycle.examples.output.ProblemsText;
import io.github.sceplifecycle.examples.plan.Fleet;
import io.github.sceplifecycle.examples.plan.Terms;
import io.github.sceplifecycle.examples.report.FleetReport;
import io.github.sceplifecycle.examples.report.ReportPage;
import io.github.sceplifecycle.examples.report.Reporter;
import io.github.sceplifecycle.intake.Intake;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code scep-lifecycle report}: everything about a fleet as one page. */
@Command(
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    name = "report",
    description = {
      "One HTML page with all of it: who attests, what is coming in the next 53 weeks, what each"
          + " setting leads to, who lapses first, what to change, and what could not be read.",
      "",
      "The file needs nothing else: it loads nothing, runs no script, and can be printed. Its size"
          + " does not grow with the fleet.",
      "",
      "Without documents: on the samples in the program.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 the page was written, whatever it says; 2 an input could not be read at all or"
          + " the options are wrong."
    })
final class ReportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin PlanningOptions planning = new PlanningOptions();
  @Mixin AssumptionOptions assumptions = new AssumptionOptions();
  @Mixin RenewalRequestsOption renewalRequests = new RenewalRequestsOption();
  @Mixin Destination destination = new Destination();

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Terms terms = planning.terms();
    AuditTerms audit =
        new AuditTerms(
            terms.at(), terms.marker(), issuer(), assumptions.devices(renewalRequests.sent()));
    Intake<List<Fleet>> read = planning.fleets.read(terminal);
    FleetReport report = report(read, terms, audit);
    destination.print(terminal, (look, out) -> ReportPage.write(report, out));
    if (!report.plan().problems().isEmpty()) {
      new Failures(terminal.err()).note(ProblemsText.summary(report.plan().problems()));
    }
    return ExitCode.READ;
  }

  private FleetReport report(Intake<List<Fleet>> read, Terms terms, AuditTerms audit) {
    try {
      return Reporter.report(read, terms, audit, assumptions.assumptions())
          .noting(planning.notes(terms, "report"));
    } catch (IllegalArgumentException impossible) {
      throw new WrongOptionsException(String.valueOf(impossible.getMessage()));
    }
  }

  private CertificateAuthority issuer() throws UnusableInputException {
    try {
      return planning
          .knownAuthority()
          .orElseThrow(() -> new WrongOptionsException("--ca generic needs --ca-lifetime"));
    } catch (IllegalArgumentException impossible) {
      throw new WrongOptionsException(String.valueOf(impossible.getMessage()));
    }
  }
}
