package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.examples.command.OutputOptions.Format;
import io.github.sceplifecycle.examples.forecast.FleetForecast;
import io.github.sceplifecycle.examples.forecast.ForecastQuestion;
import io.github.sceplifecycle.examples.forecast.ForecastReport;
import io.github.sceplifecycle.examples.forecast.StreamedForecast;
import io.github.sceplifecycle.examples.input.Inputs;
import io.github.sceplifecycle.examples.input.UnusableInputException;
import io.github.sceplifecycle.examples.output.ForecastCsv;
import io.github.sceplifecycle.examples.output.ForecastJson;
import io.github.sceplifecycle.examples.output.ForecastText;
import io.github.sceplifecycle.examples.output.ProblemsText;
import io.github.sceplifecycle.examples.plan.Terms;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.fleet.Horizon;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code scep-lifecycle forecast}: what comes due, expires and lapses, per day or week. */
@Command(
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    sortSynopsis = false,
    name = "forecast",
    description = {
      "What comes due, expires and lapses, per day or week.",
      "",
      "Buckets begin at midnight UTC, the first with the day of --at. Enrolments are counted as if"
          + " every redistribution succeeded when its window opens, and those of the replacements"
          + " after them. Certificates that a later one has replaced are not counted.",
      "",
      "Without documents: on the samples in the program.",
      ""
    },
    footer = {
      "",
      "--format csv: one line a bucket. Exit codes: 0 everything was read; 2 an input could not be"
          + " read at all or the options are wrong."
    })
final class ForecastCommand implements Callable<Integer> {

  private static final int WEEKS_OF_A_YEAR = 53;

  private final Terminal terminal;

  @Mixin PlanningOptions planning = new PlanningOptions();

  @ArgGroup @Nullable Length length;

  @ArgGroup @Nullable Instead instead;

  @Mixin OutputOptions output = new OutputOptions();

  ForecastCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** How far to look. */
  static final class Length {
    @Option(
        names = "--days",
        paramLabel = "N",
        converter = Converters.OfBuckets.class,
        description = "Look so many days ahead, day by day; 1 to 10000.")
    @Nullable Integer days;

    @Option(
        names = "--weeks",
        paramLabel = "N",
        converter = Converters.OfBuckets.class,
        description = "Look so many weeks ahead, week by week (default: 53); 1 to 10000.")
    @Nullable Integer weeks;
  }

  /** Another setting. */
  static final class Instead {
    @Option(
        names = "--what-if-days",
        paramLabel = "N",
        converter = Converters.OfDays.class,
        description = "Show beside it what so many days before expiry would give.")
    @Nullable RenewalPolicy days;

    @Option(
        names = "--what-if-percent",
        paramLabel = "P",
        converter = Converters.OfPercent.class,
        description = "Show beside it what so many percent remaining would give.")
    @Nullable RenewalPolicy percent;

    Optional<RenewalPolicy> policy() {
      return Optional.ofNullable(days).or(() -> Optional.ofNullable(percent));
    }
  }

  @Override
  public Integer call() throws Exception {
    CertificateAuthority authority =
        planning
            .knownAuthority()
            .orElseThrow(() -> new WrongOptionsException("--ca generic needs --lifetime"));
    Terms planned = planning.terms();
    ForecastTerms terms = ForecastTerms.of(horizon(planned.at()), authority.issuance());
    Optional<RenewalPolicy> other = Optional.ofNullable(instead).flatMap(Instead::policy);
    print(report(new ForecastQuestion(planned, terms, other)), planned);
    return ExitCode.READ;
  }

  /** Small inventories are merged in memory, device by device; large ones are streamed. */
  private ForecastReport report(ForecastQuestion asked) throws UnusableInputException {
    Inputs inputs = planning.fleets.input.inputs();
    if (inputs.areLarge()) {
      return StreamedForecast.of(inputs, asked, planning.fleets.progress(inputs, terminal));
    }
    return FleetForecast.report(planning.plan(asked.planned(), terminal), asked);
  }

  private void print(ForecastReport report, Terms planned) throws IOException {
    output.print(
        terminal,
        Map.of(
            Format.JSON,
            (look, out) -> ForecastJson.write(report, out),
            Format.CSV,
            (look, out) -> ForecastCsv.write(report, out),
            Format.TEXT,
            (look, out) ->
                ForecastText.write(report, planning.notes(planned, "forecast"), look, out)));
    if (!report.problems().isEmpty()) {
      new Failures(terminal.err()).note(ProblemsText.summary(report.problems()));
    }
  }

  private Horizon horizon(Instant at) {
    Instant from = at.truncatedTo(ChronoUnit.DAYS);
    try {
      return length != null && length.days != null
          ? Horizon.ofDays(from, length.days)
          : Horizon.ofWeeks(from, weeks());
    } catch (IllegalArgumentException impossible) {
      throw new WrongOptionsException(String.valueOf(impossible.getMessage()));
    }
  }

  private int weeks() {
    return length == null || length.weeks == null ? WEEKS_OF_A_YEAR : length.weeks;
  }
}
