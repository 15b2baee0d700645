package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.List;

/** The problems met so far while one document is read. Not for use by several threads at once. */
public final class Problems {

  private final List<Problem> met = new ArrayList<>();

  /** Begins without problems. */
  public Problems() {}

  /**
   * Notes a problem.
   *
   * @param place where
   * @param kind of which sort
   * @param found what stood there; never a secret (S-33)
   * @param expected what should have, or what was done instead
   */
  public void add(Place place, ProblemKind kind, String found, String expected) {
    met.add(new Problem(place, kind, found, expected));
  }

  /**
   * Takes over an intake's problems.
   *
   * @param intake the intake
   * @param <T> the type of its value
   * @return its value
   */
  public <T> T take(Intake<T> intake) {
    met.addAll(intake.problems());
    return intake.value();
  }

  /**
   * A value with all problems met so far.
   *
   * @param value the value
   * @param <T> its type
   * @return the intake
   */
  public <T> Intake<T> with(T value) {
    return new Intake<>(value, met);
  }
}
