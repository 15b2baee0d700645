package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.audit.Severity;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.examples.audit.AuditResult;
import io.github.sceplifecycle.examples.audit.AuditTerms;
import io.github.sceplifecycle.examples.audit.Auditor;
import io.github.sceplifecycle.examples.input.UnusableInputException;
import io.github.sceplifecycle.examples.output.AuditJson;
import io.github.sceplifecycle.examples.output.AuditText;
import io.github.sceplifecycle.examples.output.Look;
import io.github.sceplifecycle.examples.output.ProblemsText;
import io.github.sceplifecycle.examples.plan.Fleet;
import io.github.sceplifecycle.intake.Intake;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code scep-lifecycle audit}: what is wrong with the profiles. */
@Command(
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    name = "audit",
    description = {
      "What is wrong with the SCEP profiles, from where that is known, and what to change.",
      "",
      "Without documents: on the samples in the program. With an inventory the certificates that"
          + " the profiles brought are looked at, too.",
      ""
    },
    footer = {
      "",
      "Exit codes: 0 no finding is an ERROR; 1 one is; 2 an input could not be read at all or the"
          + " options are wrong."
    })
final class AuditCommand implements Callable<Integer> {

  /** A finding is an error. */
  static final int ERRORS_FOUND = 1;

  private final Terminal terminal;

  @Mixin private FleetOptions fleets = new FleetOptions();
  @Mixin private AuthorityOptions authority = new AuthorityOptions();
  @Mixin private IssuerOption issuers = new IssuerOption();
  @Mixin private AssumptionOptions assumptions = new AssumptionOptions();
  @Mixin private RenewalRequestsOption renewalRequests = new RenewalRequestsOption();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--all",
      description = "Name the rules that had nothing to say of a profile, too, and why.")
  private boolean all;

  AuditCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    AuditTerms terms =
        new AuditTerms(
            fleets.instant(),
            fleets.marker(),
            issuer(),
            assumptions.devices(renewalRequests.sent()));
    Intake<List<Fleet>> read = fleets.read(terminal);
    AuditResult result = Auditor.audit(read.value(), terms).after(read.problems());
    output.print(
        terminal,
        (look, out) -> AuditJson.write(result, all, out),
        (look, out) -> text(result, look, out));
    if (!result.problems().isEmpty()) {
      new Failures(terminal.err()).note(ProblemsText.summary(result.problems()));
    }
    return result.count(Severity.ERROR) == 0 ? ExitCode.READ : ERRORS_FOUND;
  }

  private void text(AuditResult result, Look look, Writer out) throws IOException {
    AuditText.write(result, notes(), look, out);
    if (all) {
      AuditText.writeSilent(result, look, out);
    }
  }

  private CertificateAuthority issuer() throws UnusableInputException {
    try {
      return issuers.of(
          authority
              .authority()
              .orElseThrow(() -> new WrongOptionsException("--ca generic needs --ca-lifetime")));
    } catch (IllegalArgumentException impossible) {
      throw new WrongOptionsException(String.valueOf(impossible.getMessage()));
    }
  }

  private List<String> notes() {
    return fleets.input.areSamples()
        ? List.of("Bundled samples (invented). Your own documents: audit --help")
        : List.of();
  }
}
