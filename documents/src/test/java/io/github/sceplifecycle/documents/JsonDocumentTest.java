package io.github.sceplifecycle.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Position;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {

  private static List<String> problems(String text) {
    return Reading.lines(Reading.json(text).problems());
  }

  @Nested
  class Tree {

    @Test
    void every_value_is_read_with_its_line_and_column() {
      Intake<Optional<Node>> intake =
          Reading.json("{\"a\": [1, true, null],\n  \"b\": {\"c\": \"text\", \"d\": false}}");
      assertEquals(List.of(), intake.problems());
      assertEquals(
          "{a=[1@1:8 true@1:11 null@1:17]@1:7" + " b={c=\"text\"@2:14 d=false@2:27}@2:8}@1:1",
          Reading.shown(intake.value().orElseThrow()));
    }

    @Test
    void every_value_knows_its_path() {
      Node.Obj root = (Node.Obj) Reading.json("{\"value\":[{},{\"a b\":0}]}").value().orElseThrow();
      Node.Arr list = (Node.Arr) Reading.member(root, "value");
      Node.Obj second = (Node.Obj) list.elements().get(1);
      assertEquals("$", root.place().path());
      assertEquals("$.value[1]", second.place().path());
      assertEquals("$.value[1]['a b']", Reading.member(second, "a b").place().path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "20.0", "-0", "1e400", "123456789012345678901234567890"})
    void a_number_keeps_its_digits(String literal) {
      assertEquals(literal, ((Node.Num) Reading.json(literal).value().orElseThrow()).literal());
    }

    @Test
    void a_text_within_a_document_keeps_the_position_at_which_it_stands() {
      Place outer = new Place("d", "$.payload", Optional.of(new Position(7, 3)));
      Node.Obj root =
          (Node.Obj)
              JsonDocument.read(outer, "{\n\n\"a\":1}", Limits.DEFAULT).value().orElseThrow();
      assertEquals("d:7:3 $.payload", root.place().toString());
      assertEquals("d:7:3 $.payload.a", Reading.member(root, "a").place().toString());
    }

    @Test
    void escapes_are_resolved() {
      assertEquals("\"ä/\n𝄞\"@1:1", shownText("\"\\u00e4\\/\\n\\uD834\\uDD1E\""));
    }

    private String shownText(String text) {
      return Reading.shown(Reading.json(text).value().orElseThrow());
    }
  }

  @Nested
  class Kept_with_a_problem {

    @Test
    void of_a_key_that_stands_twice_the_first_value_is_kept() {
      Intake<Optional<Node>> intake = Reading.json("{\"a\":1,\"b\":2,\"a\":3}");
      assertEquals("{a=1@1:6 b=2@1:12}@1:1", Reading.shown(intake.value().orElseThrow()));
      assertEquals(
          List.of(
              "document:1:18 $.a DUPLICATE: found a key that stands in this object already; its"
                  + " first value is kept"),
          Reading.lines(intake.problems()));
    }

    @Test
    void an_explicit_null_is_a_first_value_too() {
      Intake<Optional<Node>> intake = Reading.json("{\"a\":null,\"a\":3}");
      assertEquals("{a=null@1:6}@1:1", Reading.shown(intake.value().orElseThrow()));
      assertEquals(ProblemKind.DUPLICATE, intake.problems().get(0).kind());
    }

    @Test
    void half_of_a_surrogate_pair_is_kept_and_reported() {
      Intake<Optional<Node>> intake = Reading.json("[\"x\\uD800\"]");
      Node.Arr list = (Node.Arr) intake.value().orElseThrow();
      assertEquals("x\uD800", ((Node.Text) list.elements().get(0)).text());
      assertEquals(
          List.of(
              "document:1:2 $[0] OUT_OF_RANGE: found half of a surrogate pair; expected whole"
                  + " characters; the text is kept as it is"),
          Reading.lines(intake.problems()));
    }
  }

  @Nested
  class Refused {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\"a\":1,}",
          "[1,]",
          "{\"a\":1 // note\n}",
          "[/* note */]",
          "[NaN]",
          "[Infinity]",
          "[+1]",
          "[01]",
          "[.5]",
          "[1.]",
          "['a']",
          "{a:1}",
          "[\"a\tb\"]",
          "[\"\\x\"]",
          "[True]",
          "]",
          "[}",
          "{\"a\"}",
          "a,b"
        })
    void what_rfc_8259_does_not_know_is_malformed(String text) {
      Intake<Optional<Node>> intake = Reading.json(text);
      assertEquals(Optional.empty(), intake.value());
      assertEquals(1, intake.problems().size());
      assertEquals(ProblemKind.UNREADABLE, intake.problems().get(0).kind());
      assertTrue(intake.problems().get(0).position().isPresent());
    }

    @Test
    void the_problem_names_line_and_column() {
      assertEquals(
          List.of(
              "document:2:7 $ UNREADABLE: expected JSON (RFC 8259), but it is malformed or ends here"),
          problems("{\"a\":1,\n \"b\": oops}"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"{", "[", "{\"a\"", "{\"a\":", "[1,", "[\"abc", "{\"a\":{\"b\":1}", "[tru"})
    void a_truncated_document_gives_nothing(String text) {
      Intake<Optional<Node>> intake = Reading.json(text);
      assertEquals(Optional.empty(), intake.value());
      assertTrue(intake.nothingRead());
      assertEquals(1, intake.problems().size());
    }

    @Test
    void the_problem_of_a_truncated_document_names_its_end() {
      assertEquals(
          List.of(
              "document:1:8 $ UNREADABLE: expected JSON (RFC 8259), but it is malformed or ends"
                  + " here"),
          problems("{\"a\":1,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n "})
    void an_empty_document_gives_nothing(String text) {
      assertEquals(
          List.of("document $ UNREADABLE: expected JSON, but there is nothing"), problems(text));
    }

    @Test
    void nothing_may_follow_the_first_value() {
      assertEquals(
          List.of(
              "document:2:1 $ UNREADABLE: expected nothing after the first value, but there is"
                  + " more"),
          problems("{}\n{}"));
      assertTrue(Reading.json("{} x").nothingRead());
    }

    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '`',
        value = {"`{\"challenge\":\"hunter2\" hunter2`", "`[hunter2]`", "`{\"a\":\"hunter2`"})
    void S33_no_problem_quotes_the_document(String text) {
      assertFalse(problems(text).toString().contains("hunter2"));
    }
  }

  @Nested
  class S32_limits {

    private List<String> problems(String text) {
      Intake<Optional<Node>> intake = JsonDocument.read(Reading.DOCUMENT, text, Reading.SMALL);
      assertEquals(intake.value().isEmpty(), intake.nothingRead());
      return Reading.lines(intake.problems());
    }

    private void assertRefused(String text) {
      List<String> problems = problems(text);
      assertEquals(1, problems.size(), text);
      assertTrue(problems.get(0).contains("UNREADABLE: expected no more than"), problems.get(0));
    }

    @Test
    void as_deep_as_the_limit_is_read_and_one_deeper_is_not() {
      assertEquals(List.of(), problems("[[[[[]]]]]"));
      assertRefused("[[[[[[]]]]]]");
    }

    @Test
    void as_long_a_text_as_the_limit_is_read() {
      assertEquals(List.of(), problems("[\"" + "x".repeat(20) + "\"]"));
    }

    @Test
    void longer_texts_names_and_numbers_are_not_read() {
      String longer = "7".repeat(2_000);
      assertRefused("[\"" + longer + "\"]");
      assertRefused("{\"" + longer + "\":1}");
      assertRefused("[" + longer + "]");
    }

    @Test
    void as_many_values_as_the_limit_are_read_and_one_more_is_not() {
      assertEquals(List.of(), problems("[1,2,3,4,5,6,7,8,9,10,11]"));
      assertRefused("[1,2,3,4,5,6,7,8,9,10,11,12]");
    }

    private static String nulls(int count) {
      return IntStream.range(0, count)
          .mapToObj(i -> "\"" + (char) ('a' + i) + "\":null,")
          .collect(Collectors.joining());
    }

    @Test
    void the_members_of_an_object_and_of_those_in_it_are_counted_together() {
      assertEquals(List.of(), problems("{" + nulls(5) + "\"z\":{" + nulls(4) + "\"z\":1}}"));
      assertRefused("{" + nulls(5) + "\"z\":{" + nulls(5) + "\"z\":1}}");
    }

    @Test
    void members_are_counted_before_their_object_ends() {
      assertRefused("{" + nulls(12));
      assertRefused("{" + nulls(6) + "\"z\":{" + nulls(6));
    }

    @Test
    void members_of_an_object_that_is_gone_through_are_counted_too() {
      Optional<Problem> fault =
          new JsonStream(Reading.DOCUMENT, Set.of(), Reading.SMALL)
              .read("{" + nulls(13), whole -> whole.object(new Problems(), (name, value) -> false));
      assertEquals("expected no more than " + Reading.SMALL, fault.orElseThrow().expected());
    }

    @Test
    void what_stands_again_is_counted_too() {
      assertRefused("{\"a\":1" + ",\"a\":1".repeat(11));
    }

    @Test
    void a_hundred_thousand_brackets_are_refused_and_overflow_nothing() {
      assertTrue(Reading.json("[".repeat(100_000)).nothingRead());
      assertTrue(Reading.json("{\"a\":".repeat(100_000)).nothingRead());
    }

    @Test
    void the_paths_of_all_values_together_are_bounded() {
      Limits roomy = new Limits(300, 100, 1_000, 1_000);
      String deep = ("{\"" + "k".repeat(60) + "\":").repeat(9) + "[1,2,3]" + "}".repeat(9);
      assertTrue(JsonDocument.read(Reading.DOCUMENT, deep, roomy).nothingRead());
      assertFalse(JsonDocument.read(Reading.DOCUMENT, deep, Limits.DEFAULT).nothingRead());
    }

    @Test
    void a_path_that_is_told_in_a_problem_is_counted_as_well() {
      assertTrue(leastFor("\"\\ud800\"") > leastFor("\"\\u0041\""));
    }

    /** The smallest limit under which three members far inside are read. */
    private static int leastFor(String value) {
      String deep =
          ("{\"" + "k".repeat(60) + "\":").repeat(9)
              + "{\"a\":V,\"b\":V,\"c\":V}".replace("V", value)
              + "}".repeat(9);
      return IntStream.range(deep.length(), 10_000)
          .filter(most -> !isRefused(deep, new Limits(most, 100, 1_000, 1_000)))
          .findFirst()
          .orElseThrow();
    }

    private static boolean isRefused(String json, Limits limits) {
      return JsonDocument.read(Reading.DOCUMENT, json, limits).nothingRead();
    }
  }
}
