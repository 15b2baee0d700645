package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.intake.Intake;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What every reader of documents must satisfy, whatever the bytes are (S-30 to S-33). */
public final class IntakeLaws {

  private static final int SHOWN = 200;

  private IntakeLaws() {}

  /**
   * No exception leaves a reader, the same bytes give the same answer, every problem names the
   * document, and a document of which nothing was read gives a problem.
   *
   * @param reader the reader
   * @param document the document's name
   * @param content any bytes
   * @param <T> what is read
   */
  public static <T> void everyDocumentIsAnswered(
      ReaderFunction<T> reader, String document, byte[] content) {
    Law law = Law.of("S-32 every document is answered", document, shown(content));
    Intake<List<T>> first = read(law, reader, document, content);
    law.expectEqual(first, read(law, reader, document, content));
    law.expect(
        first.problems().stream().allMatch(problem -> problem.document().equals(document)),
        "problems of " + document,
        first.problems());
  }

  /**
   * A secret in a document appears in no value and no problem, in whatever case of letters.
   *
   * @param reader the reader
   * @param document the document's name, without the secret
   * @param content bytes that hold the secret where the document keeps secrets
   * @param secret the secret; not empty, and long enough not to be there by chance
   * @param <T> what is read
   */
  public static <T> void secretsStayOut(
      ReaderFunction<T> reader, String document, byte[] content, String secret) {
    Law law = Law.of("S-33 secrets stay out", document, content.length);
    Intake<List<T>> intake = read(law, reader, document, content);
    String shown = (intake.value() + " " + intake.problems()).toLowerCase(Locale.ROOT);
    boolean leaked = shown.contains(secret.toLowerCase(Locale.ROOT));
    law.expect(!leaked, "no secret", "one, which is not repeated here");
  }

  /**
   * The beginning of a document never yields more values than the whole.
   *
   * @param reader the reader
   * @param document the document's name
   * @param content any bytes
   * @param length how many bytes the beginning has, from 0 to all
   * @param <T> what is read
   */
  public static <T> void truncationAddsNothing(
      ReaderFunction<T> reader, String document, byte[] content, int length) {
    Law law = Law.of("S-31 truncation adds nothing", document, shown(content), length);
    int whole = read(law, reader, document, content).value().size();
    int part = read(law, reader, document, Arrays.copyOf(content, length)).value().size();
    law.expect(part <= whole, "at most " + whole + " values", part);
  }

  private static <T> Intake<List<T>> read(
      Law law, ReaderFunction<T> reader, String document, byte[] content) {
    try {
      return reader.read(document, content.clone());
    } catch (RuntimeException | StackOverflowError thrown) {
      law.expect(false, "an answer", thrown.getClass());
      throw thrown;
    }
  }

  /** Bytes in a form that a message can show. */
  private static String shown(byte[] content) {
    String start = Arrays.toString(Arrays.copyOf(content, Math.min(SHOWN, content.length)));
    return content.length + " bytes " + start;
  }
}
