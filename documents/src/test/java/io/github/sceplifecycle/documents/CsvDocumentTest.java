package io.github.sceplifecycle.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Position;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CsvDocumentTest {

  private static Intake<Optional<Node>> read(String text) {
    return CsvDocument.read(Reading.DOCUMENT, text, Limits.DEFAULT);
  }

  private static void assertRead(String shown, String text, String... problems) {
    Intake<Optional<Node>> intake = read(text);
    assertEquals(shown, Reading.shown(intake.value().orElseThrow()));
    assertEquals(List.of(problems), Reading.lines(intake.problems()));
  }

  @Nested
  class Rows {

    @Test
    void a_row_is_an_object_with_the_names_of_the_header() {
      assertRead("[{a=\"1\"@2:1 b=\"two\"@2:1}@2:1]", "a,b\r\n1,two\r\n");
    }

    @Test
    void quotes_commas_and_line_breaks_in_quotes_belong_to_the_field() {
      assertRead(
          "[{a=\"x,\"y\"\nz\"@2:1 b=\"\"@2:1}@2:1 {a=\"1\"@4:1 b=\"2\"@4:1}@4:1]",
          "\"a\",\"b\"\n\"x,\"\"y\"\"\nz\",\n1,2");
    }

    @Test
    void fields_know_their_path() {
      Node.Arr rows = (Node.Arr) read("a b,c\n1,2\n3,4\n").value().orElseThrow();
      Node.Obj second = (Node.Obj) rows.elements().get(1);
      assertEquals("document:3:1 $[1]", second.place().toString());
      assertEquals("$[1].c", Reading.member(second, "c").place().path());
      assertEquals("$[1]['a b']", Reading.member(second, "a b").place().path());
    }

    @Test
    void a_blank_line_is_no_row_and_still_counts_as_a_line() {
      assertRead("[{a=\"1\"@3:1}@3:1]", "a\n\n1\n\n");
    }

    @Test
    void a_header_alone_is_a_table_without_rows() {
      assertRead("[]", "a,b\n");
    }

    @Test
    void within_another_document_rows_keep_the_position_of_the_text() {
      Place outer = new Place("d", "$.rows", Optional.of(new Position(9, 9)));
      Node.Arr rows =
          (Node.Arr) CsvDocument.read(outer, "a\n1", Limits.DEFAULT).value().orElseThrow();
      assertEquals("d:9:9 $.rows[0]", rows.elements().get(0).place().toString());
    }
  }

  @Nested
  class Kept_with_a_problem {

    @Test
    void of_two_columns_of_one_name_the_first_is_read() {
      assertRead(
          "[{a=\"1\"@2:1 b=\"2\"@2:1}@2:1]",
          "a,b,a\n1,2,3",
          "document $ DUPLICATE: found a; the first column of this name is read only");
    }

    @Test
    void a_row_with_too_few_fields_lacks_the_last_ones() {
      assertRead(
          "[{a=\"1\"@2:1}@2:1]",
          "a,b\n1",
          "document:2:1 $[0] WRONG_TYPE: found 1 fields; expected 2 as in the header; read from the"
              + " left");
    }

    @Test
    void a_row_with_too_many_fields_is_read_up_to_the_header() {
      assertRead(
          "[{a=\"1\"@2:1 b=\"2\"@2:1}@2:1 {a=\"4\"@3:1 b=\"5\"@3:1}@3:1]",
          "a,b\n1,2,3\n4,5",
          "document:2:1 $[0] WRONG_TYPE: found 3 fields; expected 2 as in the header; read from the"
              + " left");
    }

    @Test
    void S33_from_a_private_key_on_nothing_is_read() {
      String problem =
          "document $[1] INCOMPLETE: found a private key; expected none; the rows from here on are"
              + " not read";
      String row = "[{a=\"1\"@2:1}@2:1]";
      assertRead(row, "a\n1\n-----BEGIN PRIVATE KEY-----\nhunter2", problem);
      assertRead(row, "a\n1\n\"x\n-----BEGIN EC PRIVATE KEY-----\nhunter2\"\n3", problem);
      assertRead("[]", "-----BEGIN PRIVATE KEY-----,b\nhunter2,", problem.replace("$[1]", "$[0]"));
    }

    @Test
    void where_the_text_stops_being_csv_the_rows_before_are_kept() {
      String problem =
          "document $[1] INCOMPLETE: found a quote left open or in the wrong place, or a field too"
              + " long; expected CSV (RFC 4180); the rows from here on are not read";
      assertRead("[{a=\"1\"@2:1}@2:1]", "a\n1\n\"hunter2", problem);
      assertRead("[{a=\"1\"@2:1}@2:1]", "a\n1\n\"x\"hunter2\n3", problem);
    }
  }

  @Nested
  class Refused {

    @Test
    void nothing_is_no_table() {
      Intake<Optional<Node>> intake = read(" \n".strip());
      assertEquals(Optional.empty(), intake.value());
      assertEquals(
          List.of("document $ UNREADABLE: expected CSV with a header"),
          Reading.lines(intake.problems()));
    }

    @Test
    void a_header_that_is_no_csv_is_no_table() {
      assertTrue(read("\"a").nothingRead());
      assertTrue(read("\"a\"b,c\n").nothingRead());
    }

    @Test
    void a_header_of_too_many_columns_is_no_table() {
      assertFalse(read(",".repeat(999)).nothingRead());
      assertTrue(read(",".repeat(1_000)).nothingRead());
    }
  }

  @Nested
  class S32_limits {

    private static Intake<Optional<Node>> small(String text) {
      return CsvDocument.read(Reading.DOCUMENT, text, Reading.SMALL);
    }

    @Test
    void as_many_fields_as_the_limit_are_read_and_the_rows_before_it_are_kept() {
      assertEquals(List.of(), small("a,b\n" + "1,2\n".repeat(6)).problems());
      Intake<Optional<Node>> more = small("a,b\n" + "1,2\n".repeat(7));
      assertEquals(6, ((Node.Arr) more.value().orElseThrow()).elements().size());
      assertEquals(
          List.of(
              "document $[6] TOO_LARGE: found more than 12 fields; the rows from here on are not"
                  + " read"),
          Reading.lines(more.problems()));
    }

    @Test
    void a_field_over_the_limit_ends_the_reading() {
      assertEquals(List.of(), small("a\n" + "x".repeat(20) + "\n").problems());
      Intake<Optional<Node>> longer = small("a\n1\n" + "x".repeat(21) + "\n2\n");
      assertEquals("[{a=\"1\"@2:1}@2:1]", Reading.shown(longer.value().orElseThrow()));
      assertEquals(1, longer.problems().size());
    }
  }

  @Test
  void the_header_is_read_alone_to_recognise_a_document() {
    assertEquals(
        Optional.of(List.of("a", "b c")),
        CsvDocument.columns(" a ,\"b c\"\n\"open", Limits.DEFAULT));
    assertEquals(Optional.empty(), CsvDocument.columns("", Limits.DEFAULT));
    assertEquals(Optional.empty(), CsvDocument.columns("\"open", Limits.DEFAULT));
  }
}
