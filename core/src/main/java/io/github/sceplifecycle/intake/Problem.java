package io.github.sceplifecycle.intake;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing in a document that could not be used as it stands (S-30).
 *
 * <p>Facts first: what was found and what was expected are kept apart, {@link #message()} renders
 * them. Nothing secret is ever put into {@code found} (S-33); what cannot be seen in it is made
 * visible ({@link VisibleText}).
 *
 * @param place where
 * @param kind of which sort
 * @param found what stood there, for a reader; empty when nothing did
 * @param expected what should have stood there, or what was done instead
 */
public record Problem(Place place, ProblemKind kind, String found, String expected) {

  /** Makes {@code found} visible and checks that nothing is null. */
  public Problem {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(kind, "kind");
    found = VisibleText.of(found);
    Objects.requireNonNull(expected, "expected");
  }

  /**
   * Which document.
   *
   * @return the name the caller gave it
   */
  public String document() {
    return place.document();
  }

  /**
   * Where in the structure.
   *
   * @return the path, {@code $} being the whole document
   */
  public String path() {
    return place.path();
  }

  /**
   * Where in the text.
   *
   * @return line and column, where the format has them
   */
  public Optional<Position> position() {
    return place.position();
  }

  /**
   * The problem as one sentence without its place.
   *
   * @return for instance {@code found 120%, expected a whole number from 1 to 99}
   */
  public String message() {
    return found.isEmpty() ? expected : "found " + found + "; " + expected;
  }

  @Override
  public String toString() {
    return place + " " + kind + ": " + message();
  }
}
