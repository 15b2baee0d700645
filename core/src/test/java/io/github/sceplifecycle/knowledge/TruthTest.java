package io.github.sceplifecycle.knowledge;

import static io.github.sceplifecycle.knowledge.Truth.NO;
import static io.github.sceplifecycle.knowledge.Truth.UNKNOWN;
import static io.github.sceplifecycle.knowledge.Truth.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TruthTest {

  @ParameterizedTest
  @CsvSource({
    "YES, YES, YES",
    "YES, NO, NO",
    "YES, UNKNOWN, UNKNOWN",
    "NO, YES, NO",
    "NO, NO, NO",
    "NO, UNKNOWN, NO",
    "UNKNOWN, YES, UNKNOWN",
    "UNKNOWN, NO, NO",
    "UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void and_is_no_as_soon_as_one_is_no(Truth one, Truth other, Truth both) {
    assertEquals(both, one.and(other));
  }

  @ParameterizedTest
  @CsvSource({
    "YES, YES, YES",
    "YES, NO, YES",
    "YES, UNKNOWN, YES",
    "NO, YES, YES",
    "NO, NO, NO",
    "NO, UNKNOWN, UNKNOWN",
    "UNKNOWN, YES, YES",
    "UNKNOWN, NO, UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void or_is_yes_as_soon_as_one_is_yes(Truth one, Truth other, Truth either) {
    assertEquals(either, one.or(other));
  }

  @Test
  void not_exchanges_yes_and_no_and_leaves_unknown() {
    assertEquals(NO, YES.not());
    assertEquals(YES, NO.not());
    assertEquals(UNKNOWN, UNKNOWN.not());
  }

  @Test
  void a_known_fact_is_yes_or_no() {
    assertEquals(YES, Truth.of(true));
    assertEquals(NO, Truth.of(false));
  }

  @ParameterizedTest
  @EnumSource
  void exactly_one_question_is_answered_with_true(Truth truth) {
    assertEquals(truth == YES, truth.isYes());
    assertEquals(truth == NO, truth.isNo());
    assertEquals(truth == UNKNOWN, truth.isUnknown());
  }

  @Test
  void unknown_is_neither_yes_nor_no() {
    assertFalse(UNKNOWN.isYes());
    assertFalse(UNKNOWN.isNo());
    assertTrue(UNKNOWN.isUnknown());
  }
}
