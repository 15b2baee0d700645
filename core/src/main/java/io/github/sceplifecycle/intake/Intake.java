package io.github.sceplifecycle.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A value read from a document, with every problem met on the way (S-30, S-31).
 *
 * <p>The value holds all that could be read; a problem never costs more than the thing it is about.
 * An intake without problems is complete.
 *
 * @param value what could be read; a list when the document may hold several, empty when it held
 *     none
 * @param problems in the order of the document; never null, copied
 * @param <T> the type of the value
 */
public record Intake<T>(T value, List<Problem> problems) {

  /** Copies the problems. */
  public Intake {
    Objects.requireNonNull(value, "value");
    problems = List.copyOf(problems);
  }

  /**
   * A value without problems.
   *
   * @param value the value
   * @param <T> its type
   * @return the intake
   */
  public static <T> Intake<T> of(T value) {
    return new Intake<>(value, List.of());
  }

  /**
   * A value with one problem.
   *
   * @param value the value
   * @param problem the problem
   * @param <T> the value's type
   * @return the intake
   */
  public static <T> Intake<T> of(T value, Problem problem) {
    return new Intake<>(value, List.of(problem));
  }

  /**
   * All values of several intakes, with all their problems, in order.
   *
   * @param parts the intakes
   * @param <T> the type of one value
   * @return one intake of a list
   */
  public static <T> Intake<List<T>> concat(List<Intake<List<T>>> parts) {
    List<T> values = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Intake<List<T>> part : parts) {
      values.addAll(part.value());
      problems.addAll(part.problems());
    }
    return new Intake<>(List.copyOf(values), problems);
  }

  /**
   * The same problems beside another value.
   *
   * @param change makes the other value
   * @param <R> its type
   * @return the intake of it
   */
  public <R> Intake<R> map(Function<? super T, ? extends R> change) {
    return new Intake<>(change.apply(value), problems);
  }

  /**
   * Whether the document as a whole gave nothing.
   *
   * @return {@code true} if a problem says that nothing could be read ({@link
   *     ProblemKind#nothingRead()})
   */
  public boolean nothingRead() {
    return problems.stream().anyMatch(problem -> problem.kind().nothingRead());
  }
}
