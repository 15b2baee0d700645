package io.github.sceplifecycle.intune;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.policy.ScepProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents from public sources, which are not part of this project: {@code -Dscep.corpus=DIR} with
 * a folder {@code intune} in it.
 */
@EnabledIfSystemProperty(named = "scep.corpus", matches = ".+")
class IntuneCorpusTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("scep.corpus", "")).resolve("intune");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  /** One line for each file: its name, a tab, what both readers give. */
  private static final Map<String, String> TABLE =
      new String(Fixtures.bytes(Fixtures.document("corpus-expected.tsv")), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toMap(line -> line[0], line -> line[1]));

  @Test
  void the_table_and_the_folder_name_the_same_files() throws IOException {
    Set<String> names =
        files().map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
    assertEquals(TABLE.keySet(), names);
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_file_is_read_as_the_table_says(Path file) {
    byte[] content = Fixtures.bytes(file);
    String name = String.valueOf(file.getFileName());
    assertEquals(
        TABLE.get(name),
        profiles(IntuneProfileReader.read(name, content))
            + " || "
            + devices(IntuneCertificateReader.read(name, content)));
  }

  private static String profiles(Intake<List<ScepProfile>> intake) {
    return intake.value().stream()
            .map(
                profile ->
                    profile.setting().policy().map(Object::toString).orElse("unknown")
                        + " "
                        + profile.requested().validity().map(Object::toString).orElse("-")
                        + " "
                        + profile.identity().platform())
            .collect(Collectors.joining("; "))
        + kinds(intake);
  }

  private static String devices(Intake<List<Device>> intake) {
    return intake.value().stream()
            .flatMap(device -> device.certificates().orElse(List.of()).stream())
            .map(
                held ->
                    held.certificate()
                        .validity()
                        .map(dates -> dates.notBefore() + "/" + dates.notAfter())
                        .orElse("unknown"))
            .collect(Collectors.joining("; "))
        + kinds(intake);
  }

  private static String kinds(Intake<?> intake) {
    return intake.problems().stream()
        .collect(
            Collectors.groupingBy(problem -> problem.kind(), TreeMap::new, Collectors.counting()))
        .toString()
        .replace("{}", "")
        .replace("{", " {");
  }
}
