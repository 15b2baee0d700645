package io.github.sceplifecycle.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeTest {

  private static final Problem BAD =
      new Problem(Place.whole("a.json"), ProblemKind.OUT_OF_RANGE, "120", "expected 1 to 99");

  private static Problem of(ProblemKind kind) {
    return new Problem(Place.whole("a.json"), kind, "", "expected something else");
  }

  @Test
  void a_value_comes_with_its_problems() {
    assertEquals(List.of(), Intake.of("x").problems());
    assertEquals(List.of(BAD), Intake.of("x", BAD).problems());
    assertEquals("x", Intake.of("x", BAD).value());
  }

  @Test
  void problems_are_copied() {
    List<Problem> problems = new ArrayList<>(List.of(BAD));
    Intake<String> intake = new Intake<>("x", problems);
    problems.clear();
    assertEquals(List.of(BAD), intake.problems());
    assertThrows(UnsupportedOperationException.class, () -> intake.problems().clear());
  }

  @Test
  void another_value_keeps_the_problems() {
    assertEquals(Intake.of(1, BAD), Intake.of("x", BAD).map(String::length));
  }

  @Test
  void several_join_in_order() {
    Problem worse = of(ProblemKind.MISSING);
    Intake<List<String>> joined =
        Intake.concat(
            List.of(
                Intake.of(List.of("a", "b"), BAD),
                Intake.of(List.of()),
                Intake.of(List.of("c"), worse)));
    assertEquals(new Intake<>(List.of("a", "b", "c"), List.of(BAD, worse)), joined);
  }

  @Test
  void none_join_to_nothing() {
    assertEquals(Intake.of(List.of()), Intake.concat(List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void only_two_kinds_say_that_nothing_was_read(ProblemKind kind) {
    boolean nothing = EnumSet.of(ProblemKind.UNREADABLE, ProblemKind.UNRECOGNISED).contains(kind);
    assertEquals(nothing, kind.nothingRead());
    assertEquals(nothing, new Intake<>("x", List.of(BAD, of(kind))).nothingRead());
  }

  @Test
  void without_problems_something_was_read() {
    assertFalse(Intake.of("x").nothingRead());
  }

  @Test
  void a_problem_says_what_was_found_and_what_was_expected() {
    assertEquals("found 120; expected 1 to 99", BAD.message());
    assertEquals("a.json $ OUT_OF_RANGE: found 120; expected 1 to 99", BAD.toString());
  }

  @Test
  void a_problem_that_found_nothing_says_only_what_was_expected() {
    assertEquals("expected something else", of(ProblemKind.MISSING).message());
  }

  @Test
  void a_problem_shows_what_cannot_be_seen() {
    Problem forged =
        new Problem(Place.whole("a"), ProblemKind.WRONG_TYPE, "1\n2\u202e3", "expected a number");
    assertEquals("1\\u{a}2\\u{202e}3", forged.found());
    assertTrue(forged.toString().lines().count() == 1, forged.toString());
  }

  @Test
  void a_problem_knows_its_place() {
    Place place = new Place("a.xml", "$.b", Optional.of(new Position(3, 4)));
    Problem problem = new Problem(place, ProblemKind.MISSING, "", "expected c");
    assertEquals("a.xml", problem.document());
    assertEquals("$.b", problem.path());
    assertEquals(Optional.of(new Position(3, 4)), problem.position());
  }
}
