package io.github.sceplifecycle.intake;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceTest {

  private static final Place WHOLE = Place.whole("export.json");

  @Test
  void the_whole_document_is_a_dollar() {
    assertEquals("$", WHOLE.path());
    assertEquals("export.json", WHOLE.document());
    assertEquals(Optional.empty(), WHOLE.position());
  }

  @Test
  void members_and_elements_lead_downwards() {
    Place place = WHOLE.member("value").element(3).member("renewalThresholdPercentage");
    assertEquals("$.value[3].renewalThresholdPercentage", place.path());
  }

  @Test
  void a_key_that_is_no_plain_word_is_quoted() {
    assertEquals("$['@odata.type']", WHOLE.member("@odata.type").path());
    assertEquals("$['']", WHOLE.member("").path());
    assertEquals("$['1st']", WHOLE.member("1st").path());
    assertEquals("$.a_1", WHOLE.member("a_1").path());
  }

  @Test
  void a_plain_word_reaches_from_a_to_z_in_either_case_and_from_0_to_9() {
    assertEquals("$.azAZ_09", WHOLE.member("azAZ_09").path());
    assertEquals("$['0a']", WHOLE.member("0a").path());
    assertEquals("$['9a']", WHOLE.member("9a").path());
    for (String beside : new String[] {"a`", "a{", "a@", "a[", "a/", "a:"}) {
      assertEquals("$['" + beside + "']", WHOLE.member(beside).path());
    }
  }

  @Test
  void a_key_cannot_forge_a_path() {
    assertNotEquals(WHOLE.member("a").member("b c").path(), WHOLE.member("a']['b c").path());
    assertNotEquals(WHOLE.member("a']['b c'").path(), WHOLE.member("a\\']['b c'").path());
    assertEquals("$['it\\'s']", WHOLE.member("it's").path());
  }

  @Test
  void a_key_shows_what_cannot_be_seen_and_is_bounded() {
    assertEquals("$['a\\u{a}b']", WHOLE.member("a\nb").path());
    String longest = "k".repeat(81);
    assertEquals("$." + longest, WHOLE.member(longest).path());
    assertEquals("$['" + "k".repeat(120) + "…']", WHOLE.member("k".repeat(500)).path());
  }

  @Test
  void the_position_stays_on_the_way_down() {
    Place there = new Place("a.xml", "$", Optional.of(new Position(12, 7)));
    assertEquals("a.xml:12:7 $.b[0]", there.member("b").element(0).toString());
  }

  @Test
  void without_a_position_only_document_and_path_are_shown() {
    assertEquals("export.json $.a", WHOLE.member("a").toString());
  }

  @Test
  void a_position_counts_from_one() {
    assertEquals("1:1", new Position(1, 1).toString());
    assertRefused(() -> new Position(0, 1), "line", "start at 1", "0 and 1");
    assertRefused(() -> new Position(1, 0), "column", "start at 1", "1 and 0");
  }
}
