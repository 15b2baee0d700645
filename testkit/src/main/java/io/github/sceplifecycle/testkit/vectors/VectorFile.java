package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.documents.JsonDocument;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** A file of vectors, or that of the flags, as it lies beside this class. */
final class VectorFile {

  private VectorFile() {}

  /** The list that a file holds. */
  static Node.Arr read(String name) {
    Intake<Optional<Node>> intake =
        JsonDocument.read(Place.whole(name + ".json"), text(name), Limits.DEFAULT);
    if (intake.problems().isEmpty() && intake.value().orElse(null) instanceof Node.Arr list) {
      return list;
    }
    throw new IllegalStateException("the testkit is broken: " + name + " " + intake.problems());
  }

  static String text(String name) {
    try (InputStream in = VectorFile.class.getResourceAsStream(name + ".json")) {
      byte[] bytes = Objects.requireNonNull(in, () -> "no resource " + name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
