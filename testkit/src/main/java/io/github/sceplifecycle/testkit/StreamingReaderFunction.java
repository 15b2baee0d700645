package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.intake.Intake;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * A reader that hands out what a document holds one by one, yours or {@code
 * JamfInventoryReader::stream}. {@link Streamed} makes one of all at once of it.
 *
 * @param <T> what it reads
 */
@FunctionalInterface
public interface StreamingReaderFunction<T> {

  /**
   * Reads a document.
   *
   * @param document its name, to appear in problems
   * @param content its bytes, from the first on
   * @param sink takes each value with its problems, in the order of the document
   * @return how many values were handed out, with the problems that belong to none of them
   * @throws IOException if the bytes cannot be had
   */
  Intake<Long> stream(String document, InputStream content, Consumer<Intake<T>> sink)
      throws IOException;
}
