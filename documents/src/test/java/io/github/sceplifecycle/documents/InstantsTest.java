package io.github.sceplifecycle.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-12-31T23:59:59Z,2026-12-31T23:59:59Z",
    "2026-12-31t23:59:59z,2026-12-31T23:59:59Z",
    "2026-12-31T23:59Z,2026-12-31T23:59:00Z",
    "2026-12-31T23:59:59+0000,2026-12-31T23:59:59Z",
    "2026-12-31T23:59:59+00,2026-12-31T23:59:59Z",
    "2026-12-31T23:59:59-08:00,2027-01-01T07:59:59Z",
    "2026-12-31T23:59:59.1234567Z,2026-12-31T23:59:59.123456700Z",
    "0001-01-01T00:00:00Z,0001-01-01T00:00:00Z",
    "' 9999-12-31T23:59:59.999999999Z ',9999-12-31T23:59:59.999999999Z"
  })
  void every_form_that_the_vendors_write_is_read(String text, Instant expected) {
    assertEquals(Optional.of(expected), Instants.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-12-31",
        "2026-12-31T23:59:59",
        "2026-12-31 23:59:59Z",
        "12/31/2026 11:59:59 PM",
        "2026-02-29T00:00:00Z",
        "2026-12-31T24:00:01Z",
        "1767225600",
        "2026-12-31T23:59:59.1234567890Z",
        "+10000-01-01T00:00:00Z",
        "9999-12-31T23:59:59-01:00",
        "-0001-12-31T00:00:00Z"
      })
  void what_names_no_instant_of_x509_is_not_read(String text) {
    assertEquals(Optional.empty(), Instants.parse(text));
  }

  @Test
  void a_long_text_is_not_even_looked_at() {
    assertEquals(Optional.empty(), Instants.parse("2026-12-31T23:59:59Z" + "0".repeat(100_000)));
  }
}
