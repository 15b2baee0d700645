package io.github.sceplifecycle.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.attestation.Assumption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "9999, 9999",
    "10000, 10\u202f000",
    "100000, 100\u202f000",
    "1234567, 1\u202f234\u202f567",
    "99997 attest; 3 do not, 99\u202f997\u00a0attest; 3\u00a0do not",
    "3835.6 a week, 3835.6\u00a0a week",
    "9 to 24 % of 2026-11-25, 9\u00a0to 24\u00a0% of 2026-11-25",
    "serials a12345 and 12345f, serials a12345\u00a0and 12345f"
  })
  void long_numbers_are_grouped_and_stand_beside_what_they_count(String plain, String shown) {
    assertEquals(shown, Figures.inText(plain));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25T00:00:00Z, 2026-11-25",
    "2026-11-25T10:00:00Z, 2026-11-25\u00a010:00:00",
    "2026-11-25T10:00:00.5Z, 2026-11-25\u00a010:00:00.500"
  })
  void an_instant_shows_its_time_of_day_unless_it_is_midnight(Instant at, String shown) {
    assertEquals(shown, Figures.moment(at));
  }

  @ParameterizedTest
  @EnumSource(Assumption.class)
  void S42_every_assumption_has_words(Assumption assumption) {
    assertTrue(AssumedSection.knows(assumption.name()));
  }

  @Test
  void S42_the_plan_s_own_assumption_has_words() {
    assertTrue(AssumedSection.knows("OTHERS_FOREIGN"));
  }
}
