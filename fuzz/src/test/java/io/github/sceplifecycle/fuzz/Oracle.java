package io.github.sceplifecycle.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.testkit.IntakeLaws;
import io.github.sceplifecycle.testkit.ReaderFunction;
import java.util.List;

/** What the answer to any bytes must keep (S-30 to S-33). */
final class Oracle {

  static final String DOCUMENT = "fuzzed";

  /** A path is at most as deep as a document may be, and each of its steps is cut. */
  private static final int LONGEST_PROBLEM = 64 * 1_000;

  private static final int SPARE = 16;

  private Oracle() {}

  static <T> void judge(ReaderFunction<T> reader, byte[] content) {
    IntakeLaws.everyDocumentIsAnswered(reader, DOCUMENT, content);
    Intake<List<T>> answer = reader.read(DOCUMENT, content.clone());
    isInProportion(answer, content.length);
    assertDoesNotThrow(answer::toString, "an answer that cannot be shown");
    answer.problems().forEach(Oracle::isVisible);
    Secrets.stayOut(reader, content, answer);
  }

  /** Whether a stream broke off at its limits, which are narrower than those of reading whole. */
  static boolean brokeOffAtLimits(Intake<?> streamed) {
    return streamed.problems().stream()
        .anyMatch(problem -> problem.expected().startsWith("expected no more than"));
  }

  /** No document is answered with more things than it has bytes, give or take a few. */
  private static void isInProportion(Intake<? extends List<?>> answer, int bytes) {
    int most = 2 * bytes + SPARE;
    int values = answer.value().size();
    int problems = answer.problems().size();
    assertTrue(values <= most, () -> values + " values from " + bytes + " bytes");
    assertTrue(problems <= most, () -> problems + " problems from " + bytes + " bytes");
  }

  private static void isVisible(Problem problem) {
    String shown = problem.toString();
    assertTrue(shown.length() <= LONGEST_PROBLEM, () -> "a problem of " + shown.length());
    assertTrue(
        shown.codePoints().noneMatch(Oracle::isHidden),
        () -> "a character that does not show, in a problem of " + problem.kind());
  }

  private static boolean isHidden(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isISOControl(codePoint)
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE;
  }
}
