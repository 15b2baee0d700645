package io.github.sceplifecycle.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Position;
import io.github.sceplifecycle.intake.ProblemKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML into objects (S-31), hostile XML included (S-32). */
class XmlDocumentTest {

  private static Intake<Optional<Node>> read(String text) {
    return XmlDocument.read(Reading.DOCUMENT, text, Limits.DEFAULT);
  }

  private static String shown(String text) {
    return Reading.shown(read(text).value().orElseThrow());
  }

  private static List<ProblemKind> kinds(Intake<?> intake) {
    return intake.problems().stream().map(problem -> problem.kind()).toList();
  }

  @Nested
  class Shapes {

    @Test
    void an_element_is_known_by_its_children() {
      assertEquals(
          "{a={b=\"1\"@1:7 c={d=\" x \"@2:5}@2:2}@1:4}",
          shown("<a><b>1</b><c\n><d> x </d></c></a>"));
    }

    @Test
    void repeated_names_are_one_list_in_order() {
      assertEquals(
          "{a={b=[\"1\"@1:7 \"2\"@1:23 \"\"@1:32]@1:7 c=\"x\"@1:15}@1:4}",
          shown("<a><b>1</b><c>x</c><b>2</b><b/></a>"));
    }

    @Test
    void places_have_the_way_through_the_document() {
      Node.Obj root = (Node.Obj) read("<a><b>1</b><b><x-y/></b></a>").value().orElseThrow();
      Node.Obj a = (Node.Obj) Reading.member(root, "a");
      Node.Arr b = (Node.Arr) Reading.member(a, "b");
      Node second = Reading.member((Node.Obj) b.elements().get(1), "x-y");
      assertEquals("document:1:21 $.a.b[1]['x-y']", second.place().toString());
    }

    @Test
    void an_empty_element_and_a_blank_one_are_texts() {
      assertEquals("{a={b=\"\"@1:8 c=\" \"@1:11}@1:4}", shown("<a><b/><c> </c></a>"));
    }

    @Test
    void cdata_references_and_predefined_entities_are_joined() {
      assertEquals(
          "{a=\"x<&>y<b>zA\"@1:4}",
          shown("<a>x&lt;&amp;&gt;y<![CDATA[<b>]]><!-- no -->z&#65;</a>"));
    }

    @Test
    void prefixes_and_attributes_are_not_read() {
      assertEquals("{a={b=\"\"@1:30}@1:18}", shown("<n:a xmlns:n='u'><n:b c='d'/></n:a>"));
    }

    @Test
    void text_between_elements_is_reported_and_not_quoted() {
      Intake<Optional<Node>> intake = read("<a>secret<b/></a>");
      assertEquals(
          List.of("document:1:4 $.a SKIPPED: found text; text between elements is not read"),
          Reading.lines(intake.problems()));
    }

    @Test
    void a_declaration_may_follow_blank_lines_and_moves_no_position() {
      assertEquals(
          "{a=\"\"@3:5}", shown("\n<?xml version='1.0' encoding='UTF-16'?><!-- c -->\n<a/>"));
    }
  }

  @Nested
  class Hostile {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<!DOCTYPE a><a/>",
          "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
          "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
          "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://localhost/p'> %p;]><a/>",
          "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\""
              + " \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\"><a/>"
        })
    void a_document_type_declaration_is_refused(String text) {
      Intake<Optional<Node>> intake = read(text);
      assertEquals(Optional.empty(), intake.value());
      assertEquals(List.of(ProblemKind.UNSUPPORTED), kinds(intake));
    }

    @Test
    void a_declaration_behind_the_root_element_is_malformed() {
      assertEquals(List.of(ProblemKind.UNREADABLE), kinds(read("<a/><!DOCTYPE a>")));
    }

    @Test
    void expanding_entities_cost_nothing() {
      StringBuilder text = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'ha'>");
      for (int i = 1; i < 30; i++) {
        text.append("<!ENTITY e%d '&e%d;&e%d;'>".formatted(i, i - 1, i - 1));
      }
      assertEquals(Optional.empty(), read(text + "]><a>&e29;</a>").value());
    }

    @Test
    void no_file_is_fetched(@TempDir Path folder) throws Exception {
      Path secret = Files.writeString(folder.resolve("secret"), "found-it");
      Intake<Optional<Node>> intake =
          read("<!DOCTYPE a [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><a>&x;</a>");
      assertEquals(Optional.empty(), intake.value());
      assertFalse(intake.toString().contains("found-it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>&x;</a>", "<a b='&x;'/>"})
    void an_entity_that_is_not_predefined_is_refused(String text) {
      Intake<Optional<Node>> intake = read(text);
      assertEquals(Optional.empty(), intake.value());
      assertEquals(1, intake.problems().size());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "<",
          "<a",
          "<a>",
          "<a></b>",
          "<a/><b/>",
          "<a/>x",
          "<a>\u0001</a>",
          "<p:a/>",
          "<a b=1/>",
          "<a>&</a>",
          "<?xml version='1.0'",
          "<!-- <a/>",
          "<![CDATA[x]]>"
        })
    void what_is_not_well_formed_is_unreadable(String text) {
      Intake<Optional<Node>> intake = read(text);
      assertEquals(Optional.empty(), intake.value());
      assertEquals(List.of(ProblemKind.UNREADABLE), kinds(intake));
    }

    @Test
    void the_fault_has_a_place_and_no_quotation() {
      Intake<Optional<Node>> intake = read("<a>\n<secret></a>");
      assertEquals(Optional.of(2), intake.problems().get(0).position().map(Position::line));
      assertFalse(intake.problems().toString().contains("secret"));
    }

    @Test
    void a_document_cut_anywhere_is_answered() {
      String whole = "<?xml version='1.0'?><a><b c='d'>x&lt;</b><![CDATA[y]]></a>";
      for (int i = 0; i < whole.length(); i++) {
        assertTrue(read(whole.substring(0, i)).nothingRead(), whole.substring(0, i));
      }
    }
  }

  @Nested
  class Bounds {

    private Intake<Optional<Node>> small(String text) {
      return XmlDocument.read(Reading.DOCUMENT, text, Reading.SMALL);
    }

    @Test
    void five_deep_is_read_and_six_deep_is_not() {
      assertTrue(small("<a>".repeat(5) + "</a>".repeat(5)).value().isPresent());
      assertEquals(
          List.of(ProblemKind.TOO_LARGE), kinds(small("<a>".repeat(6) + "</a>".repeat(6))));
    }

    @Test
    void twenty_characters_are_read_and_twenty_one_are_not() {
      assertTrue(small("<a>" + "x".repeat(20) + "</a>").value().isPresent());
      assertTrue(small("<a>" + "x".repeat(19) + "&lt;</a>").value().isPresent());
      assertEquals(
          List.of(ProblemKind.TOO_LARGE), kinds(small("<a>" + "x".repeat(20) + "&lt;</a>")));
    }

    @Test
    void more_elements_than_the_bound_are_refused() {
      assertTrue(small("<a>" + "<b/>".repeat(10) + "</a>").value().isPresent());
      assertEquals(
          List.of(ProblemKind.TOO_LARGE), kinds(small("<a>" + "<b/>".repeat(12) + "</a>")));
    }

    @Test
    void long_names_within_each_other_count_against_the_bound() {
      String name = "n".repeat(800);
      String open = ("<" + name + ">").repeat(4);
      String close = ("</" + name + ">").repeat(4);
      assertEquals(List.of(ProblemKind.TOO_LARGE), kinds(small(open + close)));
    }

    @Test
    void the_deepest_legal_bound_needs_no_deep_stack() {
      Limits deep = new Limits(1 << 20, 1_000, 10, 10_000_000);
      String text = "<a>".repeat(1_000) + "</a>".repeat(1_000);
      assertTrue(XmlDocument.read(Reading.DOCUMENT, text, deep).value().isPresent());
    }

    @Test
    void many_references_are_no_entities() {
      String text = "<a>" + "&lt;&#65;".repeat(100_000) + "</a>";
      assertTrue(read(text).value().isPresent());
    }
  }

  @Test
  void within_another_document_the_outer_position_stays() {
    Place outer = new Place("document", "$.text", Optional.of(new Position(7, 9)));
    Intake<Optional<Node>> intake = XmlDocument.read(outer, "\n\n<a><b/></a>", Limits.DEFAULT);
    Node.Obj root = (Node.Obj) intake.value().orElseThrow();
    Node b = Reading.member((Node.Obj) Reading.member(root, "a"), "b");
    assertEquals("document:7:9 $.text.a.b", b.place().toString());
    Intake<Optional<Node>> malformed = XmlDocument.read(outer, "\n\n<a>", Limits.DEFAULT);
    assertEquals(outer, malformed.problems().get(0).place());
  }
}
