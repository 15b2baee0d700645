package io.github.sceplifecycle.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every piece of Java in the pages. It is compiled and run, and prints what the block of text right
 * behind it says. An invisible comment before a block may say {@code with:} and what it takes for
 * granted, {@code arguments:} with the names of samples, or {@code from:} and the file in which it
 * stands.
 */
class SnippetsTest {

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> every_piece_of_java_does_what_its_page_says() {
    return Book.pages().stream()
        .flatMap(page -> pieces(page.blocks()).stream())
        .map(piece -> DynamicTest.dynamicTest(piece.java().toString(), () -> check(piece)));
  }

  @Test
  void the_first_program_fits_on_the_first_screen() {
    String first = pieces(Book.page("README.md").blocks()).get(0).java().text();
    assertTrue(first.lines().count() <= 18);
  }

  /** A block of Java and what it prints, where the page says it. */
  private record Piece(Block java, Optional<String> output) {}

  private static List<Piece> pieces(List<Block> blocks) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).language().equals("java")) {
        Optional<String> output =
            blocks.stream()
                .skip(i + 1)
                .limit(1)
                .filter(block -> block.language().equals("text"))
                .map(Block::text)
                .findFirst();
        pieces.add(new Piece(blocks.get(i), output));
      }
    }
    return pieces;
  }

  private void check(Piece piece) throws Exception {
    Block java = piece.java();
    if (java.note("from").isPresent()) {
      Path file = Book.ROOT.resolve(java.note("from").orElseThrow());
      assertTrue(Files.readString(file).contains(java.text()), file + " says something else");
      return;
    }
    Path here = Files.createTempDirectory(folder, "page");
    byte[] document = "{}".getBytes(StandardCharsets.UTF_8);
    String printed = Snippet.of(java).run(here, document, arguments(java));
    piece.output().ifPresent(output -> assertEquals(output, Documents.forget(printed)));
  }

  private String[] arguments(Block java) {
    String names = java.note("arguments").orElse("");
    Documents documents = Documents.in(folder);
    return Stream.of(names.split(" ", -1))
        .filter(name -> !name.isEmpty())
        .map(documents::placed)
        .toArray(String[]::new);
  }
}
