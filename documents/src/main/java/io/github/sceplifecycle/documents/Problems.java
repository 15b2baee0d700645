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
  private final int most;
  private long more;

  /** Begins without problems. */
  public Problems() {
    this(Integer.MAX_VALUE);
  }

  /**
   * Begins without problems and keeps the first only. The last of them says how many more there
   * were.
   *
   * @param most how many are kept besides that last one
   * @throws IllegalArgumentException if {@code most} is below 1
   */
  public Problems(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("most must be at least 1, but was " + most);
    }
    this.most = most;
  }

  /**
   * Notes a problem.
   *
   * @param place where
   * @param kind of which sort
   * @param found what stood there; never a secret (S-33)
   * @param expected what should have, or what was done instead
   */
  public void add(Place place, ProblemKind kind, String found, String expected) {
    add(new Problem(place, kind, found, expected));
  }

  /**
   * Notes a problem.
   *
   * @param problem the problem
   */
  public void add(Problem problem) {
    if (met.size() < most) {
      met.add(problem);
    } else {
      more++;
    }
  }

  /**
   * Takes over an intake's problems.
   *
   * @param intake the intake
   * @param <T> the type of its value
   * @return its value
   */
  public <T> T take(Intake<T> intake) {
    intake.problems().forEach(this::add);
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
    if (more == 0) {
      return new Intake<>(value, met);
    }
    List<Problem> all = new ArrayList<>(met);
    Place whole = Place.whole(met.get(0).document());
    String found = more + " more problems";
    all.add(
        new Problem(whole, ProblemKind.TOO_LARGE, found, "the first " + most + " are kept only"));
    return new Intake<>(value, all);
  }
}
