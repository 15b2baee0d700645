package io.github.sceplifecycle.testkit.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.documents.JsonDocument;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files of vectors are what their generators say and are in one form. With {@code
 * -Dvectors.write=true} the files are written instead; look at the difference before you keep it.
 */
class VectorFormatTest {

  private static final Path FOLDER =
      Path.of("src/main/resources/io/github/sceplifecycle/testkit/vectors");
  private static final List<String> MEMBERS =
      List.of("id", "rules", "flags", "comment", "input", "expected");

  static Stream<String> files() {
    return Stream.concat(
        Stream.of("flags", "vectors.schema"), Stream.of(VectorKind.values()).map(VectorKind::word));
  }

  @ParameterizedTest
  @MethodSource("files")
  void the_file_is_in_the_one_form(String name) throws IOException {
    String text = JsonText.of(generated(name)) + "\n";
    if (Boolean.getBoolean("vectors.write")) {
      Files.writeString(file(name), text);
    }
    assertEquals(text, Files.readString(file(name)), "run with -Dvectors.write=true and look");
  }

  @ParameterizedTest
  @EnumSource
  void the_members_stand_in_their_order(VectorKind kind) {
    for (Node vector : VectorFile.read(kind.word()).elements()) {
      assertEquals(MEMBERS, List.copyOf(((Node.Obj) vector).members().keySet()));
    }
  }

  @Test
  void what_does_not_fit_on_a_line_is_broken() {
    Node node = Answer.object().with("a", Answer.text("x".repeat(90))).node();
    assertEquals("{\n  \"a\": \"" + "x".repeat(90) + "\"\n}", JsonText.of(node));
    assertEquals(
        "[\"\\\\\\\"\\n\\u0001é\", {}, []]",
        JsonText.of(parsed("[\"\\\\\\\"\\n\\u0001é\",{},[]]")));
  }

  private static Node generated(String name) throws IOException {
    return switch (name) {
      case "window" -> WindowVectors.all();
      case "phase" -> PhaseVectors.all();
      case "conversion" -> ConversionVectors.all();
      case "attempts" -> AttemptVectors.all();
      case "advice" -> AdviceVectors.all();
      default -> parsed(Files.readString(file(name)));
    };
  }

  private static Node parsed(String text) {
    return JsonDocument.read(Place.whole("file"), text, Limits.DEFAULT).value().orElseThrow();
  }

  private static Path file(String name) {
    return FOLDER.resolve(name + ".json");
  }
}
