package io.github.sceplifecycle.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

  private final Problems problems = new Problems();

  private Fields fields(String json) {
    return Reading.fields(json, problems);
  }

  private void assertProblems(String... expected) {
    assertEquals(List.of(expected), Reading.lines(problems));
  }

  @Nested
  class S31_absent_null_and_wrong_are_three_things {

    private final Fields fields = fields("{\"null\":null,\"zero\":0}");

    @Test
    void absent_is_not_there() {
      assertFalse(fields.has("none"));
      assertFalse(fields.isNull("none"));
      assertEquals(Optional.empty(), fields.node("none"));
    }

    @Test
    void null_is_there_and_says_nothing() {
      assertTrue(fields.has("null"));
      assertTrue(fields.isNull("null"));
      assertEquals(Optional.empty(), fields.node("null"));
    }

    @Test
    void zero_is_there_and_says_zero() {
      assertTrue(fields.has("zero"));
      assertFalse(fields.isNull("zero"));
      assertEquals(Optional.of(0L), fields.wholeNumber("zero", 0, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "null"})
    void absent_and_null_are_no_problem_of_any_type(String key) {
      assertEquals(Optional.empty(), fields.text(key));
      assertEquals(Optional.empty(), fields.nonBlank(key));
      assertEquals(Optional.empty(), fields.flag(key));
      assertEquals(Optional.empty(), fields.wholeNumber(key, 0, 1));
      assertEquals(Optional.empty(), fields.instant(key));
      assertEquals(Optional.empty(), fields.object(key).map(Fields::names));
      assertEquals(Optional.empty(), fields.list(key));
      assertEquals(Optional.empty(), fields.oneOrMany(key));
      assertProblems();
    }
  }

  @Nested
  class Places {

    @Test
    void a_member_that_is_there_has_its_own_position() {
      assertEquals("document:1:6 $.a", fields("{\"a\":1}").placeOf("a").toString());
    }

    @Test
    void a_member_that_is_absent_has_the_position_of_its_object() {
      assertEquals("document:1:1 $.b", fields("{\"a\":1}").placeOf("b").toString());
    }

    @Test
    void an_object_knows_its_place_its_names_and_its_problems() {
      Fields fields = fields("{\"b\":1,\"a\":2}");
      assertEquals("$", fields.place().path());
      assertEquals(List.of("b", "a"), List.copyOf(fields.names()));
      assertEquals(problems, fields.problems());
    }
  }

  @Nested
  class Texts {

    @Test
    void a_text_keeps_its_blanks_and_a_non_blank_one_does_not() {
      Fields fields = fields("{\"a\":\" x \",\"b\":\"  \"}");
      assertEquals(Optional.of(" x "), fields.text("a"));
      assertEquals(Optional.of("x"), fields.nonBlank("a"));
      assertEquals(Optional.of("  "), fields.text("b"));
      assertEquals(Optional.empty(), fields.nonBlank("b"));
      assertProblems();
    }

    @Test
    void a_number_is_no_text() {
      assertEquals(Optional.empty(), fields("{\"a\":12}").text("a"));
      assertProblems("document:1:6 $.a WRONG_TYPE: found 12; expected a text");
    }
  }

  @Nested
  class Flags {

    @Test
    void true_and_false_are_read() {
      Fields fields = fields("{\"a\":true,\"b\":false}");
      assertEquals(Optional.of(true), fields.flag("a"));
      assertEquals(Optional.of(false), fields.flag("b"));
    }

    @Test
    void a_text_is_no_flag_where_the_format_has_flags() {
      assertEquals(Optional.empty(), fields("{\"a\":\"true\"}").flag("a"));
      assertProblems("document:1:6 $.a WRONG_TYPE: found \"true\"; expected true or false");
    }
  }

  @Nested
  class Whole_numbers {

    @ParameterizedTest
    @ValueSource(strings = {"1", "99"})
    void both_bounds_are_legal(String literal) {
      assertEquals(
          Optional.of(Long.valueOf(literal)),
          fields("{\"a\":" + literal + "}").wholeNumber("a", 1, 99));
      assertProblems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "-1", "99999999999999999999"})
    void outside_the_bounds_is_out_of_range(String literal) {
      assertEquals(Optional.empty(), fields("{\"a\":" + literal + "}").wholeNumber("a", 1, 99));
      assertProblems(
          "document:1:6 $.a OUT_OF_RANGE: found "
              + literal
              + "; expected a whole number from 1 to 99");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20.0", "2e1", "1e400", "\"20\"", "true"})
    void fractions_exponents_and_texts_are_no_whole_numbers(String literal) {
      assertEquals(Optional.empty(), fields("{\"a\":" + literal + "}").wholeNumber("a", 1, 99));
      assertProblems(
          "document:1:6 $.a WRONG_TYPE: found "
              + literal
              + "; expected a whole number from 1 to 99");
    }
  }

  @Nested
  class Structures {

    @Test
    void an_object_gives_its_members() {
      assertEquals(
          Optional.of(Set.of("b")), fields("{\"a\":{\"b\":1}}").object("a").map(Fields::names));
    }

    @Test
    void a_list_is_no_object() {
      assertEquals(Optional.empty(), fields("{\"a\":[]}").object("a").map(Fields::names));
      assertProblems("document:1:6 $.a WRONG_TYPE: found a list; expected an object");
    }

    @Test
    void a_list_gives_its_elements() {
      assertEquals(Optional.of(2), fields("{\"a\":[1,2]}").list("a").map(List::size));
      assertEquals(Optional.of(2), fields("{\"a\":[1,2]}").oneOrMany("a").map(List::size));
    }

    @Test
    void a_single_value_is_a_list_of_one_only_where_that_is_asked_for() {
      Fields fields = fields("{\"a\":{}}");
      assertEquals(Optional.of(1), fields.oneOrMany("a").map(List::size));
      assertProblems();
      assertEquals(Optional.empty(), fields.list("a"));
      assertProblems("document:1:6 $.a WRONG_TYPE: found an object; expected a list");
    }
  }

  @Nested
  class S2_instants {

    @Test
    void a_whole_second_is_read() {
      assertEquals(
          Optional.of(Instant.parse("2026-03-01T08:00:00Z")),
          fields("{\"a\":\" 2026-03-01T00:00:00-08:00 \"}").instant("a"));
      assertProblems();
    }

    @Test
    void a_fraction_is_dropped_and_reported() {
      assertEquals(
          Optional.of(Instant.parse("2026-03-01T00:00:00Z")),
          fields("{\"a\":\"2026-03-01T00:00:00.9999999Z\"}").instant("a"));
      assertProblems(
          "document:1:6 $.a PRECISION_DROPPED: found \"2026-03-01T00:00:00.9999999Z\"; certificates"
              + " have whole seconds; read as 2026-03-01T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
      "'\"2026-03-01\"',OUT_OF_RANGE",
      "'\"2026-03-01T00:00:00\"',OUT_OF_RANGE",
      "'\"soon\"',OUT_OF_RANGE",
      "1767225600,WRONG_TYPE"
    })
    void what_names_no_instant_is_not_guessed(String literal, String kind) {
      assertEquals(Optional.empty(), fields("{\"a\":" + literal + "}").instant("a"));
      assertProblems(
          "document:1:6 $.a "
              + kind
              + ": found "
              + literal
              + "; expected an instant such as 2027-01-01T00:00:00Z");
    }

    @Test
    void a_blank_text_says_nothing() {
      assertEquals(Optional.empty(), fields("{\"a\":\" \"}").instant("a"));
      assertProblems();
    }
  }
}
