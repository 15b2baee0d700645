package io.github.sceplifecycle.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  private static Node untyped(String text) {
    return new Node.Untyped(Reading.DOCUMENT, text);
  }

  private static Node number(String literal) {
    return new Node.Num(Reading.DOCUMENT, literal);
  }

  @Nested
  class Untyped_text_may_stand_for_anything {

    @Test
    void for_a_text() {
      assertEquals(Optional.of(" 5 "), Values.text(untyped(" 5 ")));
    }

    @Test
    void for_a_flag_in_lower_case_only() {
      assertEquals(Optional.of(true), Values.flag(untyped(" true ")));
      assertEquals(Optional.of(false), Values.flag(untyped("false")));
      assertEquals(Optional.empty(), Values.flag(untyped("True")));
      assertEquals(Optional.empty(), Values.flag(untyped("")));
    }

    @Test
    void for_a_whole_number() {
      assertEquals(Optional.of(BigInteger.valueOf(-5)), Values.wholeNumber(untyped(" -5\n")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "+5", "5.0", "5e0", "0x5", "٥", "5 5"})
  void what_is_not_all_digits_is_no_whole_number(String text) {
    assertEquals(Optional.empty(), Values.wholeNumber(untyped(text)));
  }

  @Test
  void a_hundred_digits_are_a_number_and_one_more_are_not() {
    assertEquals(
        Optional.of(BigInteger.TEN.pow(99)), Values.wholeNumber(number("1" + "0".repeat(99))));
    assertEquals(Optional.empty(), Values.wholeNumber(number("1" + "0".repeat(100))));
  }

  @Test
  void both_bounds_are_within() {
    assertEquals(Optional.of(1L), Values.within(BigInteger.ONE, 1, 2));
    assertEquals(Optional.of(2L), Values.within(BigInteger.TWO, 1, 2));
    assertEquals(Optional.empty(), Values.within(BigInteger.ZERO, 1, 2));
    assertEquals(Optional.empty(), Values.within(BigInteger.valueOf(3), 1, 2));
    assertEquals(Optional.empty(), Values.within(BigInteger.TWO.pow(64), 1, Long.MAX_VALUE));
  }

  @Test
  void a_problem_quotes_texts_and_numbers_and_names_the_rest() {
    assertEquals("\"x\"", Values.quote(new Node.Text(Reading.DOCUMENT, "x")));
    assertEquals("1e400", Values.quote(number("1e400")));
    assertEquals("true", Values.quote(new Node.Bool(Reading.DOCUMENT, true)));
    assertEquals("null", Values.quote(new Node.Null(Reading.DOCUMENT)));
    assertEquals("data", Values.quote(new Node.Data(Reading.DOCUMENT, 3)));
  }
}
