package io.github.sceplifecycle.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page on the testkit shows a class that is compiled and run. */
class DocumentedSnippetTest {

  private static final Path PAGE = Path.of("..", "docs", "testkit.md");
  private static final Path CLASS =
      Path.of("src/test/java/io/github/sceplifecycle/testkit/MyWindowTest.java");

  @Test
  void the_page_shows_the_class_that_runs() throws IOException {
    String code = Files.readString(CLASS);
    String snippet = code.substring(code.indexOf("@Domain(")).strip();
    assertTrue(Files.readString(PAGE).contains(snippet), snippet);
  }
}
