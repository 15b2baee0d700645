package io.github.sceplifecycle.jamf;

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

/** The documents beside these tests. */
final class Fixtures {

  private static final String EXPECTED = ".expected";

  private Fixtures() {}

  /** All documents, in a stable order. */
  static List<Path> all() {
    return Stream.of("profiles", "inventories", "bad")
        .flatMap(folder -> list(folder).stream())
        .toList();
  }

  static byte[] bytes(String name) {
    return bytes(folder("profiles").resolveSibling(name));
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String expected(Path file) {
    return new String(
        bytes(file.resolveSibling(file.getFileName() + EXPECTED)), StandardCharsets.UTF_8);
  }

  private static List<Path> list(String name) {
    try (Stream<Path> files = Files.list(folder(name))) {
      return files.filter(file -> !file.toString().endsWith(EXPECTED)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(String name) {
    URL url = Objects.requireNonNull(Fixtures.class.getResource("/" + name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
