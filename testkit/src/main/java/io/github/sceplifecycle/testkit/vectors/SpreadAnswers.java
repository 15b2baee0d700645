package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.fleet.FleetGroup;
import io.github.sceplifecycle.fleet.ForecastTally;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.fleet.GroupTally;
import io.github.sceplifecycle.fleet.Horizon;
import io.github.sceplifecycle.fleet.Spread;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import io.github.sceplifecycle.testkit.SpreadFunction;
import java.time.Duration;
import java.time.Instant;

/** Answers of spread plans, yours or core's, as JSON. */
public final class SpreadAnswers {

  private static final Instant FROM = Instant.parse("2027-01-01T00:00:00Z");

  /** It opens every window at the first instant. */
  private static final RenewalPolicy LONGER = RenewalPolicy.leadTime(Validity.LONGEST);

  private SpreadAnswers() {}

  /**
   * Answers vectors of the kind {@code spread}.
   *
   * @param code where a device is placed
   * @return the answerer
   */
  public static Answerer place(SpreadFunction code) {
    return vector -> place(code, Input.of(vector.input()));
  }

  private static Node place(SpreadFunction code, Input input) {
    Instant opensAt = input.instant("opensAt");
    Instant closesAt = input.instant("closesAt");
    RedistributionWindow window =
        RedistributionWindow.of(LONGER, new Validity(opensAt, closesAt)).orElseThrow();
    Spread spread = new Spread(input.duration("span"), input.duration("margin"));
    return Answer.object()
        .with("at", code.placeOf(spread, input.text("identifier"), window))
        .node();
  }

  /** Core's smallest span for a fleet that has these windows, each as long as the shortest. */
  static Node smallestSpan(ConformanceVector vector) {
    Input input = Input.of(vector.input());
    Duration bucket = input.duration("bucket");
    Duration open = input.duration("shortestWindow");
    int buckets = input.list("windowsOpening").size();
    ForecastTerms terms =
        new ForecastTerms(new Horizon(FROM, bucket, buckets), Duration.ofDays(365));
    ForecastTally tally = new ForecastTally(terms);
    GroupTally group = tally.group(new FleetGroup("", Platform.UNKNOWN, ""));
    for (int at = 0; at < buckets; at++) {
      open(
          group, FROM.plus(bucket.multipliedBy(at)), open, input.numbers("windowsOpening").get(at));
    }
    open(group, FROM.minusSeconds(1), open, input.number("overdue"));
    return Answer.object()
        .with(
            "span",
            Spread.smallestFor(
                    tally.forecast().total(), input.number("most"), input.duration("margin"))
                .map(Spread::span))
        .node();
  }

  private static void open(GroupTally group, Instant opensAt, Duration open, int windows) {
    Validity validity = Validity.startingAt(opensAt.minusSeconds(1), open.plusSeconds(1));
    for (int at = 0; at < windows; at++) {
      group.certificate(validity, RenewalPolicy.leadTime(open));
    }
  }
}
