package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.testkit.ReferenceSpread;
import io.github.sceplifecycle.testkit.SpanFunction;
import io.github.sceplifecycle.testkit.SpanQuestion;
import java.time.Duration;
import java.util.Optional;

/** Spans that are told wrongly. */
public enum SpanMutant implements SpanFunction {
  /** See {@link #story()}. */
  OVERDUE_FORGOTTEN(
      "Spreads what comes, and lets all that is overdue come at once",
      asked -> ReferenceSpread.smallestSpan(with(asked, asked.most(), 0, asked.shortestWindow()))),
  /** See {@link #story()}. */
  BELOW_THE_RATE(
      "Asks for less than the rate, where the rate itself is allowed",
      asked ->
          asked.most() == 1
              ? Optional.empty()
              : ReferenceSpread.smallestSpan(
                  with(asked, asked.most() - 1, asked.overdue(), asked.shortestWindow()))),
  /** See {@link #story()}. */
  WINDOW_IGNORED(
      "Offers a span that the shortest window does not hold",
      asked ->
          ReferenceSpread.smallestSpan(
              with(asked, asked.most(), asked.overdue(), Duration.ofDays(36_500)))),
  /** See {@link #story()}. */
  MARGIN_IGNORED(
      "Offers a span that reaches into the margin",
      asked ->
          ReferenceSpread.smallestSpan(
              with(
                  asked,
                  asked.most(),
                  asked.overdue(),
                  asked.shortestWindow().plus(asked.margin()))));

  private final String story;

  @SuppressWarnings("ImmutableEnumChecker") // only lambdas that capture nothing
  private final SpanFunction code;

  SpanMutant(String story, SpanFunction code) {
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
  public Optional<Duration> smallestSpan(SpanQuestion asked) {
    return code.smallestSpan(asked);
  }

  private static SpanQuestion with(
      SpanQuestion asked, long most, int overdue, Duration shortestWindow) {
    return new SpanQuestion(
        asked.windowsOpening(), overdue, asked.bucket(), shortestWindow, most, asked.margin());
  }
}
