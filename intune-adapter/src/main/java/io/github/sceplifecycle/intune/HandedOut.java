package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Hands out what entries say, and keeps the problems of those that say nothing: the first thousand
 * of them, and the number of the others.
 */
final class HandedOut<T> {

  private static final int MOST_PROBLEMS = 1_000;

  private final Consumer<Intake<T>> sink;
  private Problems beside = new Problems(MOST_PROBLEMS);
  private long count;

  HandedOut(Consumer<Intake<T>> sink) {
    this.sink = sink;
  }

  void add(Intake<Optional<T>> entry) {
    if (entry.value().isPresent()) {
      count++;
      sink.accept(entry.map(Optional::get));
    } else {
      beside.take(entry);
    }
  }

  /** For a document of which nothing was recognised: what stands in it is not reported singly. */
  void forget() {
    beside = new Problems(MOST_PROBLEMS);
  }

  Intake<Long> ended(Problems ofTheDocument) {
    Problems all = new Problems();
    all.take(ofTheDocument.with(count));
    all.take(beside.with(count));
    return all.with(count);
  }

  /** Where a document breaks off comes last. */
  Intake<Long> brokenOff(Problem fault) {
    List<Problem> problems = new ArrayList<>(beside.with(count).problems());
    problems.add(count == 0 ? fault : incomplete(fault));
    return new Intake<>(count, problems);
  }

  private Problem incomplete(Problem fault) {
    return new Problem(
        fault.place(),
        ProblemKind.INCOMPLETE,
        fault.found(),
        fault.expected() + "; " + count + " entries stood before and have been read");
  }
}
