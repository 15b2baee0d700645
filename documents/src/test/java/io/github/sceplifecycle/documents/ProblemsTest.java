package io.github.sceplifecycle.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  private static final Problem FIRST =
      new Problem(Reading.DOCUMENT, ProblemKind.MISSING, "", "expected a");
  private static final Problem SECOND =
      new Problem(Reading.DOCUMENT, ProblemKind.SKIPPED, "b", "expected c");

  @Test
  void problems_come_back_in_the_order_in_which_they_were_met() {
    Problems problems = new Problems();
    problems.add(Reading.DOCUMENT, ProblemKind.MISSING, "", "expected a");
    String value = problems.take(Intake.of("inner", SECOND));
    assertEquals("inner", value);
    assertEquals(new Intake<>("all", List.of(FIRST, SECOND)), problems.with("all"));
  }

  @Test
  void what_is_met_later_does_not_reach_an_earlier_answer() {
    Problems problems = new Problems();
    Intake<String> before = problems.with("value");
    problems.add(Reading.DOCUMENT, ProblemKind.MISSING, "", "expected a");
    assertEquals(Intake.of("value"), before);
  }
}
