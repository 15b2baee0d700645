package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a streamed document gave. A stream must give what reading whole gives, but for a
 * document that breaks off: then it has handed out what stood before.
 *
 * @param values what was handed out, in order
 * @param inValues the problems of the values
 * @param beside the problems of none
 * @param count how many values the reader said there were
 * @param <T> what is read
 */
public record Streamed<T>(
    List<T> values, List<Problem> inValues, List<Problem> beside, long count) {

  /** Copies the lists. */
  public Streamed {
    values = List.copyOf(values);
    inValues = List.copyOf(inValues);
    beside = List.copyOf(beside);
  }

  /**
   * Streams a document from memory.
   *
   * @param reader the reader
   * @param document the document's name
   * @param content its bytes
   * @param <T> what is read
   * @return all that it gave
   */
  public static <T> Streamed<T> of(
      StreamingReaderFunction<T> reader, String document, byte[] content) {
    return of(reader, document, new ByteArrayInputStream(content));
  }

  /**
   * Streams a document.
   *
   * @param reader the reader
   * @param document the document's name
   * @param content its bytes, from the first on
   * @param <T> what is read
   * @return all that it gave
   * @throws UncheckedIOException if the bytes cannot be had
   */
  public static <T> Streamed<T> of(
      StreamingReaderFunction<T> reader, String document, InputStream content) {
    List<T> values = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try {
      Intake<Long> end =
          reader.stream(
              document,
              content,
              value -> {
                values.add(value.value());
                problems.addAll(value.problems());
              });
      return new Streamed<>(values, problems, end.problems(), end.value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A streaming reader as one of all at once, for {@link IntakeLaws}.
   *
   * @param reader the reader
   * @param <T> what is read
   * @return a reader that gives all values, and their problems before the others
   */
  public static <T> ReaderFunction<T> collected(StreamingReaderFunction<T> reader) {
    return (document, content) -> {
      Streamed<T> streamed = of(reader, document, content);
      Law.of("S-31 a stream says how many values it gave", document)
          .expectEqual(streamed.count(), (long) streamed.values().size());
      return new Intake<>(streamed.values(), streamed.problems());
    };
  }

  /**
   * All problems.
   *
   * @return those of the values, then those of none
   */
  public List<Problem> problems() {
    List<Problem> all = new ArrayList<>(inValues);
    all.addAll(beside);
    return all;
  }
}
