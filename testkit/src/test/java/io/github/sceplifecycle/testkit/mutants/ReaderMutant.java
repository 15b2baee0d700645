package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.testkit.ReaderFunction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Readers of lines of numbers that go wrong, as others have done. */
public enum ReaderMutant implements ReaderFunction<Integer> {
  /** See {@link #story()}. */
  THROWS_ON_DAMAGE(
      "Lets the exception of its parser out",
      (document, content) -> Intake.of(lines(content).map(Integer::parseInt).toList())),
  /** See {@link #story()}. */
  FORGETS_THE_DOCUMENT(
      "Does not say in which document the trouble is",
      (document, content) -> reading("unknown", content, "a line")),
  /** See {@link #story()}. */
  QUOTES_WHAT_IT_FOUND(
      "Quotes the line that it could not read, secret or not",
      (document, content) ->
          reading(document, content, new String(content, StandardCharsets.UTF_8))),
  /** See {@link #story()}. */
  GUESSES_WHAT_IS_MISSING(
      "Makes something up where a document breaks off",
      (document, content) ->
          content.length > 0 && content[content.length - 1] == '\n'
              ? reading(document, content, "a line")
              : Intake.of(List.of(0, 0, 0, 0, 0, 0, 0, 0)));

  private final String story;

  @SuppressWarnings("ImmutableEnumChecker") // only lambdas that capture nothing
  private final ReaderFunction<Integer> code;

  ReaderMutant(String story, ReaderFunction<Integer> code) {
    this.story = story;
    this.code = code;
  }

  /**
   * Which mistake it is.
   *
   * @return a sentence without its full stop
   */
  public String story() {
    return story;
  }

  @Override
  public Intake<List<Integer>> read(String document, byte[] content) {
    return code.read(document, content);
  }

  /** As it should be, but for where and what it says. */
  static Intake<List<Integer>> reading(String document, byte[] content, String found) {
    List<String> bad = lines(content).filter(line -> !line.matches("[0-9]{1,9}")).toList();
    List<Integer> good =
        lines(content).filter(line -> line.matches("[0-9]{1,9}")).map(Integer::valueOf).toList();
    Place place = Place.whole(document);
    Problem problem = new Problem(place, ProblemKind.WRONG_TYPE, found, "expected a number");
    return bad.isEmpty() ? Intake.of(good) : Intake.of(good, problem);
  }

  private static Stream<String> lines(byte[] content) {
    return new String(content, StandardCharsets.UTF_8).lines();
  }
}
