package io.github.sceplifecycle.intune;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** S-35: every shape that Intune writes, and every way in which it can be broken, whole. */
class FixturesTest {

  static Stream<Path> profiles() {
    return Fixtures.documents("profiles", "bad");
  }

  static Stream<Path> certificates() {
    return Fixtures.documents("certificates", "bad");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void profiles_are_read_as_expected(Path document) {
    String name = String.valueOf(document.getFileName());
    List<String> read = Rendered.profiles(IntuneProfileReader.read(name, Fixtures.bytes(document)));
    assertEquals(Fixtures.expected(document, "profiles"), read);
  }

  @ParameterizedTest
  @MethodSource("certificates")
  void certificates_are_read_as_expected(Path document) {
    String name = String.valueOf(document.getFileName());
    List<String> read =
        Rendered.devices(IntuneCertificateReader.read(name, Fixtures.bytes(document)));
    assertEquals(Fixtures.expected(document, "certificates"), read);
  }
}
