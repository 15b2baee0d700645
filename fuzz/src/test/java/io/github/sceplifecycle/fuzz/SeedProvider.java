package io.github.sceplifecycle.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;

/** The seeds of a target. Fixtures are read where their modules keep them, not copied. */
final class SeedProvider implements ArgumentsProvider {

  private static final Path ROOT = Path.of("..");

  // Jazzer 0.30.0 calls this form; the one that JUnit prefers leads to it.
  @Override
  @SuppressWarnings("deprecation")
  public Stream<Arguments> provideArguments(ExtensionContext context) {
    Seeds seeds =
        Objects.requireNonNull(context.getRequiredTestClass().getAnnotation(Seeds.class), "seeds");
    Stream<Arguments> files = Arrays.stream(seeds.folders()).flatMap(SeedProvider::files);
    Stream<Arguments> texts =
        Arrays.stream(seeds.texts()).map(text -> seed(text, text.getBytes(StandardCharsets.UTF_8)));
    return Stream.concat(files, texts);
  }

  private static Stream<Arguments> files(String folder) {
    try (Stream<Path> found = Files.walk(ROOT.resolve(folder))) {
      List<Path> files = found.filter(SeedProvider::isDocument).sorted().toList();
      return files.stream().map(file -> seed(file.toString(), bytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDocument(Path file) {
    return Files.isRegularFile(file) && !file.toString().endsWith(".expected");
  }

  private static Arguments seed(String name, byte[] content) {
    return Arguments.of(Named.of(name, content));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
