package io.github.sceplifecycle.audit;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

  @ParameterizedTest
  @CsvSource({
    "PT0S, no time, PT0S",
    "P1D, 1 day, P1D",
    "P120D, 120 days, P120D",
    "PT20H, 20 hours, PT20H",
    "P30DT8H, 30 days 8 hours, P30DT8H",
    "P1DT1H1M1S, 1 day 1 hour 1 minute 1 second, P1DT1H1M1S",
    "PT0.000000001S, 1 nanosecond, PT0.000000001S"
  })
  void a_length_is_told_in_days_hours_minutes_and_seconds(
      Duration length, String words, String iso) {
    assertEquals(words, new FactValue.Length(length).words());
    assertEquals(iso, new FactValue.Length(length).iso());
  }

  @Test
  void what_cannot_be_seen_in_a_text_is_made_visible() {
    assertEquals("a\\u{202e}b", new FactValue.Text("a\u202Eb").words());
  }

  @Test
  void a_sentence_has_the_facts_in_it() {
    Facts facts = Facts.none().count("n", 3).moment("at", Instant.EPOCH).text("name", "{n}");
    assertEquals(
        "3 of {n} since 1970-01-01T00:00:00Z, 3.", facts.render("{n} of {name} since {at}, {n}."));
    assertEquals("None.", facts.render("None."));
  }

  @Test
  void a_sentence_names_no_fact_that_is_not_there() {
    assertRefused(() -> Facts.none().render("It is {name}."), "name");
  }

  @Test
  void no_two_facts_have_one_name() {
    assertRefused(() -> Facts.none().count("n", 1).count("n", 2), "two facts");
  }

  @Test
  void facts_keep_their_order() {
    Facts facts = Facts.none().count("b", 1).count("a", 2);
    assertEquals(List.of("b", "a"), facts.all().stream().map(Fact::name).toList());
  }

  @Test
  void nothing_found_is_clean_and_not_found() {
    assertRefused(() -> new Outcome.Found(List.of()), "Clean");
  }
}
