package io.github.sceplifecycle.testkit.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.documents.JsonDocument;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files are what the schema says. */
class SchemaTest {

  private static final Schema SCHEMA = Schema.of(parsed(VectorFile.text("vectors.schema")));

  @ParameterizedTest
  @EnumSource
  void the_file_fits_its_definition(VectorKind kind) {
    for (Node vector : VectorFile.read(kind.word()).elements()) {
      Node one = Answer.list(List.of(vector));
      assertTrue(SCHEMA.fits(kind.word(), one), () -> JsonText.of(vector));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_vector_fits_the_definition_of_no_other_kind(VectorKind kind) {
    Node one = Answer.list(List.of(VectorFile.read(kind.word()).elements().get(0)));
    for (VectorKind other : VectorKind.values()) {
      assertEquals(kind == other, SCHEMA.fits(other.word(), one));
    }
  }

  @Test
  void what_does_not_fit_is_refused() {
    String window = JsonText.of(VectorFile.read("window").elements().get(0));
    assertTrue(fits(window));
    assertFalse(fits(window.replace("\"days\": 1}", "\"days\": \"1\"}")));
    assertFalse(fits(window.replace("\"days\": 1}", "\"days\": 1.5}")));
    assertFalse(fits(window.replace("daysBeforeExpiry\",", "weeksBeforeExpiry\",")));
    assertFalse(fits(window.replace("\"comment\"", "\"remark\"")));
    assertFalse(fits(window.replace("W-0001", "W-1")));
    assertFalse(fits(window.replace("00:00:00Z", "00:00:00+00:00")));
    assertFalse(fits(window.replace("\"S-5\"", "")));
  }

  @Test
  void a_keyword_that_the_check_does_not_know_is_not_passed_over() {
    Schema schema = Schema.of(parsed("{\"$defs\": {\"x\": {\"maxLength\": 3}}}"));
    assertThrows(IllegalArgumentException.class, () -> schema.fits("x", Answer.text("abcd")));
  }

  private static boolean fits(String vector) {
    return SCHEMA.fits("window", Answer.list(List.of(parsed(vector))));
  }

  private static Node parsed(String text) {
    return JsonDocument.read(Place.whole("text"), text, Limits.DEFAULT).value().orElseThrow();
  }
}
