package io.github.sceplifecycle.intune;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The documents under {@code src/test/resources}, each with its whole expected result beside it.
 */
final class Fixtures {

  private static final String EXPECTED = ".expected";

  private Fixtures() {}

  /** The documents of some folders, in the order of their names. */
  static Stream<Path> documents(String... folders) {
    return Stream.of(folders).flatMap(folder -> files(root().resolve(folder)));
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The lines that a reader's result should render to. */
  static List<String> expected(Path document, String reader) {
    Path file = document.resolveSibling(document.getFileName() + "." + reader + EXPECTED);
    return new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
  }

  static Path document(String name) {
    return root().resolve(name);
  }

  private static Path root() {
    URL here = Objects.requireNonNull(Fixtures.class.getResource("/profiles"), "profiles");
    try {
      return Objects.requireNonNull(Path.of(here.toURI()).getParent(), "parent");
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(EXPECTED)).sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
