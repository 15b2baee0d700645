package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.examples.output.ProjectionJson;
import io.github.sceplifecycle.examples.output.ProjectionText;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.Retry;
import io.github.sceplifecycle.projection.Projection;
import io.github.sceplifecycle.projection.Scenario;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code scep-lifecycle project}: what happens next, day by day. */
@Command(
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    name = "project",
    description = {
      "What happens next under a setting, day by day, and when the device attests.",
      "",
      "The first certificate counts as used on the day it was issued.",
      ""
    },
    footer = {"", "Exit codes: 0 it was projected; 2 the options are wrong."})
final class ProjectCommand implements Callable<Integer> {

  private static final Duration LONGEST = Duration.ofDays(100 * 365);

  private final Terminal terminal;

  @Option(
      names = "--issued",
      required = true,
      paramLabel = "INSTANT",
      converter = Converters.OfInstant.class,
      description = "When the first certificate was issued, such as 2026-01-01T00:00:00Z.")
  Instant issued = Instant.EPOCH;

  @Mixin AuthorityOptions authority = new AuthorityOptions();

  @ArgGroup(multiplicity = "1")
  PolicyOptions policy = new PolicyOptions();

  @Option(
      names = "--retry-every",
      paramLabel = "PT6H",
      converter = Converters.OfDuration.class,
      description =
          "How often the MDM tries (default: PT6H for days or a lead, as Jamf; PT8H for percent or"
              + " a share, as Intune).")
  @Nullable Duration retryEvery;

  @Option(
      names = "--stops-after-expiry",
      description =
          "The MDM gives up on an expired certificate, as Intune does on iOS, iPadOS and macOS.")
  boolean stopsAfterExpiry;

  @Mixin BehaviourOptions behaviour = new BehaviourOptions();

  @Option(
      names = "--until",
      paramLabel = "INSTANT",
      converter = Converters.OfInstant.class,
      description = "Where to end, exclusive (default: two lifetimes after --issued).")
  @Nullable Instant until;

  @Mixin OutputOptions output = new OutputOptions();

  ProjectCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Projection projection = projection(scenario());
    output.print(
        terminal,
        (look, out) -> ProjectionJson.write(projection, out),
        (look, out) -> ProjectionText.write(projection, look, out));
    return ExitCode.READ;
  }

  private Projection projection(Scenario scenario) {
    Instant start = scenario.first().notBefore();
    Instant end = until == null ? start.plus(scenario.first().lifetime().multipliedBy(2)) : until;
    if (!start.isBefore(end) || Duration.between(start, end).compareTo(LONGEST) > 0) {
      throw new WrongOptionsException(
          "--until must be after " + start + " by at most a hundred years, but was " + end);
    }
    return Projection.of(scenario, behaviour.behaviour(start), end);
  }

  private Scenario scenario() {
    RenewalPolicy setting = policy.policy();
    try {
      CertificateAuthority issuer =
          authority
              .authority()
              .orElseThrow(() -> new WrongOptionsException("--ca generic needs --lifetime"));
      Validity first = Validity.startingAt(issued, issuer.issuance().lifetime());
      return new Scenario(setting, retry(setting), issuer, first);
    } catch (IllegalArgumentException | DateTimeException impossible) {
      throw new WrongOptionsException(String.valueOf(impossible.getMessage()));
    }
  }

  private Retry retry(RenewalPolicy setting) {
    Duration documented = Duration.ofHours(setting.dependsOnLifetime() ? 8 : 6);
    Cadence cadence = new Cadence(retryEvery == null ? documented : retryEvery);
    return new Retry(cadence, stopsAfterExpiry ? AfterExpiry.STOPS : AfterExpiry.CONTINUES);
  }
}
