package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.examples.forecast.ForecastReport;
import io.github.sceplifecycle.fleet.Census;
import io.github.sceplifecycle.fleet.FleetCounts;
import io.github.sceplifecycle.fleet.FleetGroup;
import io.github.sceplifecycle.fleet.Forecast;
import io.github.sceplifecycle.fleet.Horizon;
import io.github.sceplifecycle.fleet.Series;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes a forecast as JSON. The names of the fields are part of the API. */
public final class ForecastJson {

  private final Json json;

  private ForecastJson(Json json) {
    this.json = json;
  }

  /**
   * Writes a forecast.
   *
   * @param report the forecast
   * @param out where to; not closed
   * @throws IOException if it cannot be written there
   */
  public static void write(ForecastReport report, Writer out) throws IOException {
    Json.write(out, json -> new ForecastJson(json).report(report));
  }

  private void report(ForecastReport report) {
    Horizon horizon = report.actual().terms().horizon();
    json.object().instant("from", horizon.from()).instant("to", horizon.to());
    counts(report.total());
    json.list("groups", report.actual().groups(), group -> group(group, report.actual()))
        .member("whatIf", report.whatIf(), this::whatIf);
    ProblemsJson.write(report.problems(), json);
    json.end();
  }

  private void whatIf(ForecastReport.WhatIf whatIf) {
    PolicyJson policy = new PolicyJson(json);
    json.object().member("policy", Optional.of(whatIf.policy()), one -> one.fold(policy));
    counts(whatIf.forecast().total());
    json.end();
  }

  private void group(FleetGroup group, Forecast forecast) {
    json.object()
        .text("source", group.source())
        .text("platform", group.platform().name())
        .text("profile", group.profile());
    counts(forecast.of(group));
    json.end();
  }

  private void counts(FleetCounts counts) {
    json.list(
        "buckets",
        IntStream.range(0, counts.horizon().buckets()).boxed().toList(),
        bucket -> bucket(counts, bucket));
    census(counts);
    json.text("steadyEnrolments", counts.steadyEnrolments().toPlainString())
        .member(
            "peak",
            counts.peak(Series.ENROLMENTS),
            peak ->
                json.object()
                    .instant("start", peak.start())
                    .number("enrolments", peak.count())
                    .end());
  }

  private void bucket(FleetCounts counts, int bucket) {
    json.object()
        .instant("start", counts.horizon().start(bucket))
        .number("windowsOpening", counts.inBucket(Series.WINDOWS_OPENING, bucket))
        .number("expiring", counts.inBucket(Series.EXPIRING, bucket))
        .number("enrolments", counts.inBucket(Series.ENROLMENTS, bucket))
        .number("lapsing", counts.inBucket(Series.LAPSING, bucket))
        .end();
  }

  private void census(FleetCounts counts) {
    json.number("certificates", counts.count(Census.CERTIFICATES))
        .number("overdue", counts.count(Census.OVERDUE))
        .number("expired", counts.count(Census.EXPIRED))
        .number("unknown", counts.count(Census.UNKNOWN))
        .number("neverRedistributed", counts.count(Census.NEVER_REDISTRIBUTED))
        .number("coversLifetime", counts.count(Census.COVERS_LIFETIME))
        .number("devices", counts.count(Census.DEVICES))
        .number("lapsed", counts.count(Census.LAPSED))
        .number("lapseUnknown", counts.count(Census.LAPSE_UNKNOWN));
  }
}
