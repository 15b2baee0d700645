package io.github.sceplifecycle.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path README = ROOT.resolve("README.md");

  @Test
  void the_first_program_prints_what_the_page_says(@TempDir Path folder) throws Exception {
    String program = Snippet.blocks(README, "java").get(0);
    String output = Snippet.blocks(README, "text").get(0);
    assertEquals(output, new Snippet(program).run(folder, new byte[0]));
  }

  @Test
  void the_first_program_fits_on_the_first_screen() throws Exception {
    assertTrue(Snippet.blocks(README, "java").get(0).lines().count() <= 18);
  }

  @Test
  void the_other_program_reads_any_bytes_without_an_exception(@TempDir Path folder)
      throws Exception {
    String program = Snippet.blocks(README, "java").get(1);
    String printed = new Snippet(program).run(folder, new byte[] {1, 2, 3});
    assertTrue(printed.startsWith("profile.xml "), printed);
  }

  @Test
  void every_link_of_the_pages_leads_somewhere() throws Exception {
    List<Path> pages =
        List.of(README, ROOT.resolve("CHANGELOG.md"), ROOT.resolve("docs/semantics.md"));
    for (Path page : pages) {
      List<String> links =
          Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)")
              .matcher(Files.readString(page))
              .results()
              .map((MatchResult link) -> link.group(1))
              .toList();
      for (String link : links) {
        assertTrue(Files.exists(page.resolveSibling(link)), page + " links to " + link);
      }
    }
  }
}
