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
import io.github.sceplifecycle.testkit.SpanFunction;
import io.github.sceplifecycle.testkit.SpanQuestion;
import io.github.sceplifecycle.testkit.SpreadFunction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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

  /**
   * Answers vectors of the kind {@code smallest-span}.
   *
   * @param code the smallest span
   * @return the answerer
   */
  public static Answerer smallestSpan(SpanFunction code) {
    return vector -> {
      Input input = Input.of(vector.input());
      SpanQuestion asked =
          new SpanQuestion(
              input.numbers("windowsOpening"),
              input.number("overdue"),
              input.duration("bucket"),
              input.duration("shortestWindow"),
              input.number("most"),
              input.duration("margin"));
      return Answer.object().with("span", code.smallestSpan(asked)).node();
    };
  }

  /**
   * Core's answer for a fleet that has these windows, each as long as the shortest.
   *
   * @param asked the fleet, the rate and the margin
   * @return the span; empty when none that fits keeps to the rate
   */
  public static Optional<Duration> ofCore(SpanQuestion asked) {
    Duration open = asked.shortestWindow();
    int buckets = asked.windowsOpening().size();
    ForecastTerms terms =
        new ForecastTerms(new Horizon(FROM, asked.bucket(), buckets), Duration.ofDays(365));
    ForecastTally tally = new ForecastTally(terms);
    GroupTally group = tally.group(new FleetGroup("", Platform.UNKNOWN, ""));
    for (int at = 0; at < buckets; at++) {
      Instant start = FROM.plus(asked.bucket().multipliedBy(at));
      open(group, start, open, asked.windowsOpening().get(at));
    }
    open(group, FROM.minusSeconds(1), open, asked.overdue());
    return Spread.smallestFor(tally.forecast().total(), asked.most(), asked.margin())
        .map(Spread::span);
  }

  private static void open(GroupTally group, Instant opensAt, Duration open, int windows) {
    Validity validity = Validity.startingAt(opensAt.minusSeconds(1), open.plusSeconds(1));
    for (int at = 0; at < windows; at++) {
      group.certificate(validity, RenewalPolicy.leadTime(open));
    }
  }
}
