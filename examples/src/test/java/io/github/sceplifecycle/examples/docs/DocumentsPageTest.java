package io.github.sceplifecycle.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that names every document that is read or refused, and the files that show it. */
class DocumentsPageTest {

  private static final Pattern FILE = Pattern.compile("`([a-z0-9-]+(?:\\.[a-z0-9]+)+)`");

  @Test
  void every_file_stands_on_the_page_and_every_file_on_it_is_there() throws IOException {
    Set<String> there = new TreeSet<>(Set.of());
    for (String adapter : Set.of("jamf-adapter", "intune-adapter")) {
      there.addAll(documents(Book.ROOT.resolve(adapter).resolve("src/test/resources")));
    }
    assertEquals(String.join("\n", there), String.join("\n", named()));
  }

  private static Set<String> named() throws IOException {
    Matcher files = FILE.matcher(Files.readString(Book.ROOT.resolve("docs/documents.md")));
    return files
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Documents stand in folders; what else there is lies beside these. */
  private static Set<String> documents(Path resources) throws IOException {
    try (Stream<Path> files = Files.walk(resources, 2)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !resources.equals(file.getParent()))
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".expected"))
          .collect(Collectors.toSet());
    }
  }
}
