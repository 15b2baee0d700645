package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.attestation.Assumption;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.examples.input.Fleets;
import io.github.sceplifecycle.examples.input.Inputs;
import io.github.sceplifecycle.examples.input.Progress;
import io.github.sceplifecycle.examples.input.Samples;
import io.github.sceplifecycle.examples.input.UnusableInputException;
import io.github.sceplifecycle.examples.output.PlanJson;
import io.github.sceplifecycle.examples.output.PlanText;
import io.github.sceplifecycle.examples.output.ProblemsText;
import io.github.sceplifecycle.examples.plan.Fleet;
import io.github.sceplifecycle.examples.plan.Plan;
import io.github.sceplifecycle.examples.plan.Planner;
import io.github.sceplifecycle.examples.plan.Terms;
import io.github.sceplifecycle.intake.Intake;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
      "Without documents: on the samples in the program. Every PATH is a file or a folder (then its"
          + " files by name), and every option with one may be repeated.",
      ""
    })
final class PlanCommand implements Callable<Integer> {

  /** Stands for a lifetime that nobody stated; nothing is ever assumed from it. */
  private static final Duration LIFETIME_NOT_KNOWN = Duration.ofDays(1);

  private final Terminal terminal;

  @Mixin InputOptions input = new InputOptions();
  @Mixin AuthorityOptions authority = new AuthorityOptions();
  @Mixin OutputOptions output = new OutputOptions();

  @Option(
      names = "--strict",
      description =
          "Assume nothing. Without it what no inventory shows is assumed in the device's favour"
              + " and named.")
  boolean strict;

  @Option(
      names = "--match",
      paramLabel = "TEXT",
      defaultValue = "managementAttestation",
      description =
          "A certificate belongs to the profile if its subject contains this and nothing better"
              + " tells (default: managementAttestation).")
  String marker = "managementAttestation";

  @Option(
      names = "--at",
      paramLabel = "INSTANT",
      converter = Converters.OfInstant.class,
      description = "The instant to plan for (default: now; for the samples their own).")
  @Nullable Instant at;

  PlanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Terms terms = new Terms(instant(), marker(), attestation());
    Intake<List<Fleet>> fleets = read();
    Plan plan = Planner.plan(fleets.value(), terms).after(fleets.problems());
    output.print(
        terminal,
        (look, out) -> PlanJson.write(plan, out),
        (look, out) -> PlanText.write(plan, notes(terms), look, out));
    if (!plan.problems().isEmpty()) {
      new Failures(terminal.err()).note(ProblemsText.summary(plan.problems()));
    }
    return ExitCode.READ;
  }

  private AttestationTerms attestation() {
    Optional<CertificateAuthority> known = authority.authority();
    CertificateAuthority issuer = known.orElse(CertificateAuthority.generic(LIFETIME_NOT_KNOWN));
    if (strict) {
      return AttestationTerms.strict(issuer);
    }
    AttestationTerms favourable = AttestationTerms.assumingInFavour(issuer);
    return known.isPresent() ? favourable : favourable.without(Assumption.LIFETIME);
  }

  private Intake<List<Fleet>> read() throws UnusableInputException {
    Inputs inputs = input.inputs();
    Progress progress = Progress.of(inputs.documents(), terminal.err(), terminal.interactive());
    return Fleets.read(inputs, progress);
  }

  private Instant instant() {
    if (at != null) {
      return at;
    }
    return input.areSamples() ? Samples.AT : Instant.now();
  }

  private String marker() {
    if (marker.isEmpty()) {
      throw new WrongOptionsException("--match must not be empty: every certificate has that");
    }
    return marker;
  }

  private List<String> notes(Terms terms) {
    if (!input.areSamples()) {
      return List.of();
    }
    Object days = input.jamfRedistributeDays;
    return List.of(
        String.format(
                Locale.ROOT,
                "Bundled samples (invented), looked at as of %s with --jamf-redistribute-days %s, because",
                terms.at(),
                days == null ? Samples.REDISTRIBUTE_DAYS : days)
            + " Jamf's macOS exports do not carry the setting. Your own documents: plan --help");
  }
}
