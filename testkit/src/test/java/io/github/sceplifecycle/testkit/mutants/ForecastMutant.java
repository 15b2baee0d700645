package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.fleet.FleetGroup;
import io.github.sceplifecycle.fleet.ForecastTally;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.fleet.Horizon;
import io.github.sceplifecycle.testkit.ForecastCounts;
import io.github.sceplifecycle.testkit.ForecastFunction;
import io.github.sceplifecycle.testkit.ReferenceForecast;
import io.github.sceplifecycle.testkit.ReferenceForecast.Certificate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Forecasts that count wrongly: core's, of a fleet or a horizon that was misunderstood. */
public enum ForecastMutant implements ForecastFunction {
  /** See {@link #story()}. */
  BUCKETS_INCLUDE_THEIR_END(
      "Counts the first instant of a bucket in the one before",
      (terms, fleet) -> right(later(terms), fleet)),
  /** See {@link #story()}. */
  BOUNDS_COUNT_TWICE(
      "Compares both ends of a bucket inclusively, so that its bound is in two",
      (terms, fleet) ->
          windows(
              right(terms, fleet),
              IntStream.range(0, terms.horizon().buckets())
                  .mapToObj(bucket -> opening(terms.horizon(), fleet, bucket))
                  .toList())),
  /** See {@link #story()}. */
  OVERDUE_LEFT_OUT(
      "Looks only at what comes, and forgets what should have come before",
      (terms, fleet) ->
          right(
              terms,
              fleet.stream()
                  .filter(one -> ReferenceForecast.overdue(List.of(one), terms.horizon()) == 0)
                  .toList())),
  /** See {@link #story()}. */
  REPLACEMENTS_FORGOTTEN(
      "Counts an enrolment of each certificate and none of those that replace it",
      (terms, fleet) ->
          enrolments(right(terms, fleet), right(everLasting(terms), fleet).enrolments())),
  /** See {@link #story()}. */
  STEADY_BY_LIFETIME(
      "Divides devices by lifetime, the usual rule of thumb, and forgets the lead",
      (terms, fleet) -> steady(right(terms, fleet), devicesByLifetime(terms, fleet))),
  /** See {@link #story()}. */
  EXPIRED_AT_NOT_AFTER(
      "Takes a certificate for expired whose last second the horizon begins with",
      (terms, fleet) ->
          right(
              terms,
              fleet.stream()
                  .filter(one -> one.validity().notAfter().isAfter(terms.horizon().from()))
                  .toList()));

  private final String story;

  @SuppressWarnings("ImmutableEnumChecker") // only lambdas that capture nothing
  private final ForecastFunction code;

  ForecastMutant(String story, ForecastFunction code) {
    this.story = story;
    this.code = code;
  }

  /**
   * Which mistake it is, and whose.
   *
   * @return a sentence without its full stop
   */
  public String story() {
    return story;
  }

  @Override
  public ForecastCounts forecast(ForecastTerms terms, List<Certificate> fleet) {
    return code.forecast(terms, fleet);
  }

  /** Core's forecast. */
  static ForecastCounts right(ForecastTerms terms, List<Certificate> fleet) {
    FleetGroup group = new FleetGroup("", Platform.UNKNOWN, "");
    ForecastTally tally = new ForecastTally(terms);
    fleet.forEach(one -> tally.certificate(group, one.validity(), one.policy()));
    return ForecastCounts.of(tally.forecast().total());
  }

  /** Dates are whole seconds: those at a bound fall into the bucket before. */
  private static ForecastTerms later(ForecastTerms terms) {
    Horizon horizon = terms.horizon();
    Instant from = horizon.from().plusSeconds(1);
    return new ForecastTerms(
        new Horizon(from, horizon.bucket(), horizon.buckets()), terms.issuedLifetime());
  }

  /** With those at the last instant, in a bucket that is a second longer. */
  private static long opening(Horizon horizon, List<Certificate> fleet, int bucket) {
    Duration longer = horizon.bucket().plusSeconds(1);
    Horizon one = new Horizon(horizon.start(bucket), longer, 1);
    return ReferenceForecast.windowsOpening(
        fleet.stream()
            .filter(each -> !each.validity().notAfter().isBefore(horizon.from()))
            .toList(),
        one,
        0);
  }

  private static ForecastCounts windows(ForecastCounts counts, List<Long> windowsOpening) {
    return new ForecastCounts(
        windowsOpening,
        counts.expiring(),
        counts.enrolments(),
        counts.overdue(),
        counts.steadyEnrolments());
  }

  /** Replacements that outlive any horizon, and a share of which does. */
  private static ForecastTerms everLasting(ForecastTerms terms) {
    return new ForecastTerms(terms.horizon(), Duration.ofDays(365L * 5_000));
  }

  private static ForecastCounts enrolments(ForecastCounts counts, List<Long> enrolments) {
    return new ForecastCounts(
        counts.windowsOpening(),
        counts.expiring(),
        enrolments,
        counts.overdue(),
        counts.steadyEnrolments());
  }

  private static ForecastCounts steady(ForecastCounts counts, BigDecimal steady) {
    return new ForecastCounts(
        counts.windowsOpening(), counts.expiring(), counts.enrolments(), counts.overdue(), steady);
  }

  private static BigDecimal devicesByLifetime(ForecastTerms terms, List<Certificate> fleet) {
    return BigDecimal.valueOf(fleet.size() * terms.horizon().bucket().toSeconds())
        .divide(BigDecimal.valueOf(terms.issuedLifetime().toSeconds()), 3, RoundingMode.DOWN);
  }
}
