package io.github.sceplifecycle.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S-2: the short way to an instant is the JDK's. */
class PlainInstantTest {

  private static final String FORM = "2028-02-29T23:59:59Z";

  private static Optional<Instant> jdk(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1582, 1900, 1969, 1970, 2000, 2027, 2028, 9999})
  void every_day_from_0_to_32_of_every_month_from_0_to_13(int year) {
    for (int month = 0; month <= 13; month++) {
      for (int day = 0; day <= 32; day++) {
        String text = "%04d-%02d-%02dT01:02:03Z".formatted(year, month, day);
        assertEquals(jdk(text), PlainInstant.parse(text), text);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"00:00:00", "23:59:59", "23:60:00", "23:00:60", "25:00:00", "09:08:07"})
  void times_within_and_beyond_the_day(String time) {
    String text = "2027-01-01T" + time + "Z";
    assertEquals(jdk(text), PlainInstant.parse(text));
  }

  @Test
  void any_other_character_anywhere_is_left_to_the_formatter() {
    for (int at = 0; at < FORM.length(); at++) {
      for (char c : new char[] {'x', '/', ':' + 1, ' ', '-' - 2, '\u0660'}) {
        String changed = FORM.substring(0, at) + c + FORM.substring(at + 1);
        assertEquals(Optional.empty(), PlainInstant.parse(changed), changed);
      }
    }
    assertEquals(Optional.empty(), PlainInstant.parse(FORM + "Z"));
    assertEquals(jdk(FORM), PlainInstant.parse(FORM));
  }
}
