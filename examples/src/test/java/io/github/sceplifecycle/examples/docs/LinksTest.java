package io.github.sceplifecycle.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links between the pages. */
class LinksTest {

  private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

  @Test
  void every_link_leads_somewhere() {
    List<String> dead =
        Book.pages().stream()
            .flatMap(
                page ->
                    page.links().stream()
                        .filter(link -> !leadsSomewhere(page, link))
                        .map(link -> page.name() + " links to " + link))
            .toList();
    assertEquals(List.of(), dead);
  }

  @Test
  void every_page_is_reached_from_the_readme() {
    Set<Path> reached = new TreeSet<>();
    Deque<Path> next = new ArrayDeque<>(List.of(Book.ROOT.resolve("README.md")));
    while (!next.isEmpty()) {
      Path file = next.pop();
      if (reached.add(file)) {
        Page.of(file).links().stream()
            .map(link -> target(file, link))
            .filter(target -> target.toString().endsWith(".md"))
            .forEach(next::push);
      }
    }
    Stream<Path> all = Book.pages().stream().map(Page::file);
    assertEquals(List.of(), all.filter(file -> !reached.contains(file)).toList());
  }

  @Test
  void the_book_s_index_lists_every_page_of_it() {
    Path docs = Book.ROOT.resolve("docs");
    Set<Path> listed = new TreeSet<>(Set.of(docs.resolve("README.md")));
    Page index = Page.of(docs.resolve("README.md"));
    index.links().forEach(link -> listed.add(target(index.file(), link)));
    // Decisions have an index of their own.
    Stream<Path> pages =
        Book.pages().stream()
            .map(Page::file)
            .filter(file -> file.startsWith(docs))
            .filter(file -> !file.startsWith(docs.resolve("decisions")));
    assertEquals(List.of(), pages.filter(file -> !listed.contains(file)).toList());
  }

  @Test
  void every_test_that_a_page_names_is_there() throws IOException {
    Set<String> tests = new TreeSet<>();
    try (Stream<Path> modules = Files.list(Book.ROOT)) {
      for (Path sources : modules.map(module -> module.resolve("src/test/java")).toList()) {
        tests.addAll(Files.isDirectory(sources) ? names(sources) : List.of());
      }
    }
    List<String> gone =
        Book.pages().stream()
            .flatMap(page -> TEST.matcher(page.text()).results())
            .map(named -> named.group(1))
            .filter(named -> !tests.contains(named))
            .toList();
    assertEquals(List.of(), gone);
  }

  private static List<String> names(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files.map(file -> file.getFileName().toString().replaceFirst("\\.java$", "")).toList();
    }
  }

  private static boolean leadsSomewhere(Page page, String link) {
    Path target = target(page.file(), link);
    int anchor = link.indexOf('#');
    return Files.exists(target)
        && (anchor < 0 || Page.of(target).anchors().contains(link.substring(anchor + 1)));
  }

  private static Path target(Path from, String link) {
    String path = link.replaceFirst("#.*", "");
    return path.isEmpty() ? from : from.resolveSibling(path).normalize();
  }
}
