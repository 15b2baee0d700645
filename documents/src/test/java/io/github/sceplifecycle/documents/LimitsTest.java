package io.github.sceplifecycle.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

  @Test
  void the_smallest_and_the_deepest_are_legal() {
    assertEquals(1, new Limits(1, 1, 1, 1).deepest());
    assertEquals(1000, new Limits(1, 1000, 1, 1).deepest());
  }

  @ParameterizedTest
  @CsvSource({"0,1,1,1", "1,0,1,1", "1,1001,1,1", "1,1,0,1", "1,1,1,0", "-1,1,1,1"})
  void a_limit_that_lets_nothing_through_is_refused(
      long mostBytes, int deepest, int longestText, int mostNodes) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Limits(mostBytes, deepest, longestText, mostNodes));
  }
}
