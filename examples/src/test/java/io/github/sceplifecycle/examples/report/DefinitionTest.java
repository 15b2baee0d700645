package io.github.sceplifecycle.examples.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DefinitionTest {

  @ParameterizedTest
  @EnumSource(Definition.class)
  void every_definition_names_a_rule_that_the_book_states(Definition definition)
      throws IOException {
    String book = Files.readString(Path.of("..", "docs", "semantics.md"));
    assertTrue(book.contains("\n### " + definition.heading() + "\n"), definition.heading());
  }
}
