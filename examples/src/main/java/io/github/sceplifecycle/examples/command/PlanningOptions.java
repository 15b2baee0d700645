package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.attestation.Assumption;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.examples.input.Samples;
import io.github.sceplifecycle.examples.input.UnusableInputException;
import io.github.sceplifecycle.examples.plan.Fleet;
import io.github.sceplifecycle.examples.plan.Plan;
import io.github.sceplifecycle.examples.plan.Planner;
import io.github.sceplifecycle.examples.plan.Terms;
import io.github.sceplifecycle.intake.Intake;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is to be planned, and on which terms: the same for every command that looks at a fleet. */
final class PlanningOptions {

  /** Stands for a lifetime that nobody stated; nothing is ever assumed from it. */
  private static final Duration LIFETIME_NOT_KNOWN = Duration.ofDays(1);

  @Mixin FleetOptions fleets = new FleetOptions();
  @Mixin AuthorityOptions authority = new AuthorityOptions();
  @Mixin private IssuerOption issuers = new IssuerOption();

  @Option(
      names = "--strict",
      description =
          "Assume nothing. Without it what no inventory shows is assumed in the device's favour"
              + " and named.")
  boolean strict;

  /** On which terms to plan. */
  Terms terms() throws UnusableInputException {
    return new Terms(fleets.instant(), fleets.marker(), attestation());
  }

  /** Reads the documents and plans, with the problems of both. */
  Plan plan(Terms terms, Terminal terminal) throws UnusableInputException {
    Intake<List<Fleet>> read = fleets.read(terminal);
    return Planner.plan(read.value(), terms).after(read.problems());
  }

  /** The authority; empty when it is not known for how long it issues. */
  Optional<CertificateAuthority> knownAuthority() throws UnusableInputException {
    Optional<CertificateAuthority> known = authority.authority();
    return known.isPresent() ? Optional.of(issuers.of(known.get())) : known;
  }

  /** What the reader must know of the documents, if they are the program's own. */
  List<String> notes(Terms terms, String command) {
    if (!fleets.input.areSamples()) {
      return List.of();
    }
    Object days = fleets.input.jamfRedistributeDays;
    return List.of(
        String.format(
                Locale.ROOT,
                "Bundled samples (invented), looked at as of %s with --jamf-redistribute-days %s, because",
                terms.at(),
                days == null ? Samples.REDISTRIBUTE_DAYS : days)
            + " Jamf's macOS exports do not carry the setting. Your own documents: "
            + command
            + " --help");
  }

  private AttestationTerms attestation() throws UnusableInputException {
    Optional<CertificateAuthority> known = authority.authority();
    CertificateAuthority issuer =
        issuers.of(known.orElse(CertificateAuthority.generic(LIFETIME_NOT_KNOWN)));
    if (strict) {
      return AttestationTerms.strict(issuer);
    }
    AttestationTerms favourable = AttestationTerms.assumingInFavour(issuer);
    return known.isPresent() ? favourable : favourable.without(Assumption.LIFETIME);
  }
}
