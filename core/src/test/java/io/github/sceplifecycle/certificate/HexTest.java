package io.github.sceplifecycle.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HexTest {

  private static final String DIGITS = "0123456789abcdef";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 8, 9, 15, 16, 20, 40, 64})
  void digits_alone_are_plain_whatever_stands_where(int length) {
    for (int character = 0; character < 0x110; character++) {
      boolean isDigit = DIGITS.indexOf(character) >= 0;
      for (int at = 0; at < length; at++) {
        StringBuilder text = new StringBuilder(DIGITS.repeat(4).substring(0, length));
        text.setCharAt(at, (char) character);
        assertEquals(isDigit, Hex.isPlain(text.toString()), text.toString());
      }
    }
  }

  @Test
  void nothing_and_half_pairs_are_not_plain() {
    assertFalse(Hex.isPlain(""));
    assertFalse(Hex.isPlain("\uD83D\uDE00".repeat(8)));
    assertFalse(Hex.isPlain("0123456\uD83D"));
  }
}
