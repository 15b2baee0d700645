package io.github.sceplifecycle.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.examples.output.Look;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

  @ParameterizedTest(name = "COLUMNS={0}: {1}")
  @CsvSource({"'', 100", "120, 120", "10, 60", "wide, 100", "-80, 100", "99999, 100"})
  void the_width_is_that_of_the_environment_if_it_is_one(String columns, int width) {
    assertEquals(new Look(width, true), Terminal.look(Map.of("COLUMNS", columns), true));
  }

  @Test
  void colours_need_a_terminal_and_nobody_who_declines_them() {
    assertEquals(new Look(100, true), Terminal.look(Map.of("NO_COLOR", ""), true));
    assertEquals(new Look(100, false), Terminal.look(Map.of(), false));
    assertEquals(new Look(100, false), Terminal.look(Map.of("NO_COLOR", "1"), true));
    assertEquals(new Look(100, false), Terminal.look(Map.of("TERM", "dumb"), true));
  }
}
