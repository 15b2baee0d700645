package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.fleet.Spread;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import io.github.sceplifecycle.testkit.ReferenceSpread;
import io.github.sceplifecycle.testkit.SpreadFunction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Places that are chosen wrongly. */
public enum SpreadMutant implements SpreadFunction {
  /** See {@link #story()}. */
  DRAWN_ANEW(
      "Draws the place from more than the identifier, as peers do that add jitter",
      (spread, identifier, window) ->
          ReferenceSpread.place(spread, identifier + window.opensAt(), window)),
  /** See {@link #story()}. */
  HASH_OF_THE_LANGUAGE(
      "Takes the hash code of its language, which no other language finds",
      (spread, identifier, window) ->
          ReferenceSpread.place(spread, Integer.toString(identifier.hashCode()), window)),
  /** See {@link #story()}. */
  MARGIN_IGNORED(
      "Spreads up to the very end of the window",
      (spread, identifier, window) ->
          ReferenceSpread.place(new Spread(spread.span(), Duration.ZERO), identifier, window)),
  /** See {@link #story()}. */
  SPAN_NOT_CUT(
      "Spreads over the whole span, whether or not the window is as long",
      (spread, identifier, window) ->
          ReferenceSpread.place(spread, identifier, window)
              .flatMap(place -> uncut(spread, identifier, window))),
  /** See {@link #story()}. */
  AROUND_THE_OPENING(
      "Spreads to both sides of the opening, so that half of all come before it",
      (spread, identifier, window) ->
          ReferenceSpread.place(spread, identifier, window)
              .map(place -> place.minus(spread.span().dividedBy(2)))),
  /** See {@link #story()}. */
  NO_PLACE_AT_THE_BOUND(
      "Gives no place where the margin leaves just the opening",
      (spread, identifier, window) ->
          window.opensAt().plus(spread.margin()).equals(window.closesAt())
              ? Optional.empty()
              : ReferenceSpread.place(spread, identifier, window));

  private final String story;

  @SuppressWarnings("ImmutableEnumChecker") // only lambdas that capture nothing
  private final SpreadFunction code;

  SpreadMutant(String story, SpreadFunction code) {
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
  public Optional<Instant> placeOf(Spread spread, String identifier, RedistributionWindow window) {
    return code.placeOf(spread, identifier, window);
  }

  private static Optional<Instant> uncut(
      Spread spread, String identifier, RedistributionWindow window) {
    Instant late = window.opensAt().plus(spread.span()).plus(spread.margin());
    return ReferenceSpread.place(
        spread, identifier, new RedistributionWindow(window.opensAt(), late, false));
  }
}
