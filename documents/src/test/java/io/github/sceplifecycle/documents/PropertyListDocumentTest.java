package io.github.sceplifecycle.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Position;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Property lists into objects (S-31), hostile ones included (S-32). */
class PropertyListDocumentTest {

  private static final String APPLE =
      "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\""
          + " \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">";

  private static Intake<Optional<Node>> read(String text) {
    return PropertyListDocument.read(Reading.DOCUMENT, text, Limits.DEFAULT);
  }

  private static Intake<Optional<Node>> value(String element) {
    return read("<plist>" + element + "</plist>");
  }

  private static String shown(String element) {
    return Reading.shown(value(element).value().orElseThrow());
  }

  private static List<ProblemKind> kinds(Intake<?> intake) {
    return intake.problems().stream().map(problem -> problem.kind()).toList();
  }

  @Nested
  class Values {

    @ParameterizedTest
    @CsvSource({
      "<string>a&amp;b</string>, \"a&b\"@1:16",
      "<string/>, \"\"@1:17",
      "<integer> 42 </integer>, 42@1:17",
      "<integer>-1</integer>, -1@1:17",
      "<real>1.50</real>, 1.50@1:14",
      "<true/>, true@1:15",
      "<false/>, false@1:16",
      "<date>2026-01-01T00:00:00Z</date>, \"2026-01-01T00:00:00Z\"@1:14",
      "<array/>, []@1:16",
      "<dict/>, {}@1:15",
    })
    void each_type_is_what_it_says(String element, String expected) {
      assertEquals(expected, shown(element));
    }

    @Test
    void data_is_kept_as_its_size_only() {
      Node node = value("<data>\n\t3q2+\n\t7w==\n</data>").value().orElseThrow();
      assertEquals(4, assertInstanceOf(Node.Data.class, node).size());
    }

    @Test
    void places_have_the_way_through_the_list() {
      Node.Obj root =
          (Node.Obj)
              value(
                      "<dict><key>PayloadContent</key><array><dict><key>Key Usage</key>\n"
                          + "<integer>5</integer></dict></array></dict>")
                  .value()
                  .orElseThrow();
      Node.Arr list = (Node.Arr) Reading.member(root, "PayloadContent");
      Node usage = Reading.member((Node.Obj) list.elements().get(0), "Key Usage");
      assertEquals("document:2:10 $.PayloadContent[0]['Key Usage']", usage.place().toString());
    }

    @Test
    void within_another_document_the_outer_position_stays() {
      Place outer = new Place("document", "$.payloads", Optional.of(new Position(7, 9)));
      String text = "<plist>\n<dict><key>a</key><true/></dict></plist>";
      Node.Obj root =
          (Node.Obj) PropertyListDocument.read(outer, text, Limits.DEFAULT).value().orElseThrow();
      assertEquals("document:7:9 $.payloads.a", Reading.member(root, "a").place().toString());
    }
  }

  @Nested
  class Faults {

    @ParameterizedTest
    @CsvSource({
      "<key>a</key><string>1</string><key>a</key><string>2</string>, DUPLICATE, {a=\"1\"}",
      "<key>a</key><key>b</key><true/>, MISSING, {b=true}",
      "<key>b</key><true/><key>a</key>, MISSING, {b=true}",
      "<string>x</string><key>b</key><true/>, WRONG_TYPE, {b=true}",
      "<key>a</key><unknown/><key>b</key><true/>, WRONG_TYPE, {b=true}",
      "<key>a</key><integer>x</integer><key>b</key><true/>, WRONG_TYPE, {b=true}",
      "<key>a</key><integer/><key>b</key><true/>, WRONG_TYPE, {b=true}",
      "<key>a</key><real>--</real><key>b</key><true/>, WRONG_TYPE, {b=true}",
      "<key>a</key><data>***</data><key>b</key><true/>, WRONG_TYPE, {b=true}",
      "<key>a</key><string><b/></string><key>b</key><true/>, WRONG_TYPE, {b=true}",
      "stray<key>b</key><true/>, WRONG_TYPE, {b=true}",
    })
    void what_does_not_fit_costs_itself_only(String members, ProblemKind kind, String expected) {
      Intake<Optional<Node>> intake = value("<dict>" + members + "</dict>");
      assertEquals(List.of(kind), kinds(intake));
      String tree = Reading.shown(intake.value().orElseThrow());
      assertEquals(expected, tree.replaceAll("@\\d+:\\d+", ""));
    }

    @Test
    void elements_keep_the_index_of_the_document() {
      Node.Arr list =
          (Node.Arr) value("<array><bad/><string>x</string></array>").value().orElseThrow();
      assertEquals("$[1]", list.elements().get(0).place().path());
    }

    @Test
    void nothing_that_stood_there_is_quoted() {
      Intake<Optional<Node>> intake =
          value(
              "<dict><key>Challenge</key><key>secret</key><integer>secret</integer>"
                  + "<string>secret</string><key>a</key><data>secret!</data>secret</dict>");
      assertTrue(intake.problems().size() >= 5, () -> intake.problems().toString());
      String messages =
          intake.problems().stream().map(problem -> problem.message()).toList().toString();
      assertFalse(messages.contains("secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<plist/>", "<plist> </plist>", "<dict/>", "<html/>"})
    void what_is_no_property_list_is_not_recognised(String text) {
      assertEquals(List.of(ProblemKind.UNRECOGNISED), kinds(read(text)));
      assertEquals(Optional.empty(), read(text).value());
    }

    @Test
    void of_two_values_the_first_is_read() {
      Intake<Optional<Node>> intake = value("<true/><false/>");
      assertEquals(List.of(ProblemKind.DUPLICATE), kinds(intake));
      assertEquals("true", intake.value().orElseThrow().type());
    }
  }

  @Nested
  class DocumentTypes {

    @ParameterizedTest
    @ValueSource(
        strings = {
          APPLE,
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + APPLE,
          "<!-- c --><?p i?>\n" + APPLE + "<!-- c -->",
          "<!DOCTYPE\nplist  PUBLIC '-//Apple Computer//DTD PLIST 1.0//EN'\n"
              + "'https://www.apple.com/DTDs/PropertyList-1.0.dtd' >"
        })
    void apples_is_accepted_and_nothing_is_loaded(String prolog) {
      Intake<Optional<Node>> intake = read(prolog + "<plist version='1'><true/></plist>");
      assertEquals(List.of(), intake.problems());
      assertTrue(PropertyListDocument.isOne(prolog + "<plist><true/></plist>"));
    }

    @Test
    void it_moves_no_position() {
      Node node = read("\n" + APPLE + "\n<plist><true/></plist>").value().orElseThrow();
      assertEquals("3:15", node.place().position().orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<!DOCTYPE plist>",
          "<!DOCTYPE plist SYSTEM \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">",
          "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://localhost/p.dtd\">",
          "<!DOCTYPE plist PUBLIC \"-//Other//DTD\""
              + " \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">",
          "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\""
              + " \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\" []>",
          "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\""
              + " \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\" [<!ENTITY a \"b\">]>",
          "<!DOCTYPE plist [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]>",
          "<!DOCTYPE plist PUBLIC",
          APPLE + APPLE
        })
    void every_other_is_refused(String prolog) {
      String text = prolog + "<plist><string>&a;</string></plist>";
      assertEquals(Optional.empty(), read(text).value());
      assertEquals(List.of(ProblemKind.UNSUPPORTED), kinds(read(text)));
      assertTrue(PropertyListDocument.isOne(text));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "<",
          "<plistx/>",
          "<a><plist/></a>",
          "plist",
          "<!-- <plist/>",
          "<!DOCTYPE a><plist/>"
        })
    void what_begins_otherwise_is_none(String text) {
      assertFalse(PropertyListDocument.isOne(text));
    }
  }

  @Nested
  class Bounds {

    private Intake<Optional<Node>> small(String text) {
      return PropertyListDocument.read(Reading.DOCUMENT, text, Reading.SMALL);
    }

    @Test
    void deeper_than_the_bound_is_refused() {
      String four = "<array>".repeat(4) + "</array>".repeat(4);
      String five = "<array>".repeat(5) + "</array>".repeat(5);
      assertTrue(small("<plist>" + four + "</plist>").value().isPresent());
      assertEquals(List.of(ProblemKind.TOO_LARGE), kinds(small("<plist>" + five + "</plist>")));
    }

    @Test
    void the_deepest_legal_bound_needs_no_deep_stack() {
      Limits deep = new Limits(1 << 20, 1_000, 10, 10_000_000);
      String list = "<array>".repeat(999) + "</array>".repeat(999);
      assertTrue(
          PropertyListDocument.read(Reading.DOCUMENT, "<plist>" + list + "</plist>", deep)
              .value()
              .isPresent());
    }

    @Test
    void a_list_of_faults_is_given_up() {
      Limits limits = new Limits(1 << 20, 5, 100, 10_000);
      String faults = "<array>" + "<x/>".repeat(9_000) + "</array>";
      Intake<Optional<Node>> intake =
          PropertyListDocument.read(Reading.DOCUMENT, "<plist>" + faults + "</plist>", limits);
      assertEquals(Optional.empty(), intake.value());
      assertTrue(intake.problems().size() < 1_000, () -> "" + intake.problems().size());
    }

    @Test
    void a_list_cut_anywhere_is_answered() {
      String whole = APPLE + "<plist><dict><key>a</key><data>AAAA</data></dict></plist>";
      for (int i = 0; i < whole.length(); i++) {
        assertEquals(Optional.empty(), read(whole.substring(0, i)).value());
      }
    }
  }
}
