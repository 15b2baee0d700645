package io.github.sceplifecycle.scep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.intake.Intake;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Messages as the reader reads them. */
final class ReadMessages {

  private ReadMessages() {}

  static Intake<Optional<PkiMessage>> read(byte[] message) {
    return PkiMessageReader.read("m.der", message);
  }

  static PkiMessage clean(byte[] message) {
    Intake<Optional<PkiMessage>> intake = read(message);
    assertEquals(List.of(), intake.problems());
    return intake.value().orElseThrow();
  }

  static String problems(Intake<?> intake) {
    return intake.problems().stream()
        .map(problem -> problem.path() + " " + problem.kind())
        .collect(Collectors.joining(", "));
  }
}
