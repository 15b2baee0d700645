package io.github.sceplifecycle.intune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectIdentifiersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"1.3.6.1.5.5.7.3.2", "2.5.29.37.0", "0.0", "0.39", "1.39.1", "2.999", "2.40.0"})
  void legal_ones_are_known(String text) {
    assertTrue(ObjectIdentifiers.isLegal(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "1.",
        ".1",
        "1..2",
        "3.1",
        "7.01.4",
        "1.40",
        "0.100",
        "1.3.06",
        "1.3.-6",
        "1.3.a",
        " 1.3",
        "1.3 ",
        "Object Identifier value",
        "1.3.٦"
      })
  void others_are_not(String text) {
    assertFalse(ObjectIdentifiers.isLegal(text));
  }

  @Test
  void two_hundred_characters_are_enough_for_any() {
    String longest = "1.3" + ".1".repeat(98) + "1";
    assertEquals(200, longest.length());
    assertTrue(ObjectIdentifiers.isLegal(longest));
    assertFalse(ObjectIdentifiers.isLegal(longest + "1"));
  }
}
