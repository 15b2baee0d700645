package io.github.sceplifecycle.fuzz;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.testkit.ReaderFunction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A streaming reader, as a reader of all at once. */
@FunctionalInterface
interface Streamed<T> {

  Intake<Long> stream(String document, InputStream content, Consumer<Intake<T>> sink)
      throws IOException;

  /** Everything that the stream gave, and the problems of each value before those of none. */
  static <T> ReaderFunction<T> collected(Streamed<T> reader) {
    return (document, content) -> {
      List<T> values = new ArrayList<>();
      List<Problem> problems = new ArrayList<>();
      Consumer<Intake<T>> sink =
          value -> {
            values.add(value.value());
            problems.addAll(value.problems());
          };
      try {
        Intake<Long> end = reader.stream(document, new ByteArrayInputStream(content), sink);
        problems.addAll(end.problems());
        if (end.value() != values.size()) {
          throw new AssertionError(end.value() + " told, " + values.size() + " given");
        }
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return new Intake<>(values, problems);
    };
  }

  /** Whether a stream broke off at its limits, which are narrower than those of reading whole. */
  static boolean brokeOffAtLimits(Intake<?> streamed) {
    return streamed.problems().stream()
        .anyMatch(problem -> problem.expected().startsWith("expected no more than"));
  }
}
