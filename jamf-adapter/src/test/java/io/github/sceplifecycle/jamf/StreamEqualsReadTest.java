package io.github.sceplifecycle.jamf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.testkit.Streamed;
import io.github.sceplifecycle.testkit.Variations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** S-31: streamed or read whole, a document gives the same devices and the same problems. */
class StreamEqualsReadTest {

  private static final int CHANGES = 300;

  static List<Path> documents() {
    return Fixtures.all();
  }

  static List<Path> corpus() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("scep.corpus", ""), "jamf"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_document_gives_the_same(Path document) {
    assertSame(Fixtures.bytes(document));
  }

  @ParameterizedTest
  @MethodSource("corpus")
  @EnabledIfSystemProperty(named = "scep.corpus", matches = ".+")
  void every_document_of_others_gives_the_same(Path document) {
    assertSame(Fixtures.bytes(document));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void so_does_every_document_packed_with_gzip(Path document) {
    assertSame(Variations.packed(Fixtures.bytes(document)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void so_does_every_document_with_some_bytes_changed(Path document) {
    Variations.withOneByteChanged(
        Fixtures.bytes(document), CHANGES, StreamEqualsReadTest::assertSame);
  }

  @Test
  void so_does_a_document_in_utf_16() {
    String text = "\uFEFF{\"results\":[{\"udid\":\"\u00fc\",\"certificates\":3},7]}";
    assertSame(text.getBytes(StandardCharsets.UTF_16LE));
    assertSame(text.getBytes(StandardCharsets.UTF_16BE));
    assertSame(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(1, Streams.of(text.getBytes(StandardCharsets.UTF_16LE)).count());
  }

  @Test
  void columns_count_characters_not_bytes_behind_any_letters() {
    for (String letters : List.of("a", "\u00fc", "\u20ac", "\uD83D\uDE00")) {
      for (int times : new int[] {1, 3999, 4000, 4001, 8000, 20_000}) {
        String name = letters.repeat(times);
        String text =
            "{\"results\":[\n {\"udid\":\"%s\",\"x\":\"%s\",\"certificates\":1},\n {\"udid\":\"%s\"},3]}"
                .formatted(name, name, name);
        assertSame(text.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void a_generated_inventory_gives_the_same() {
    for (GeneratedInventory.Shape shape : GeneratedInventory.Shape.values()) {
      byte[] content = GeneratedInventory.bytes(300, shape);
      assertSame(content);
      assertEquals(300, Streams.of(content).count());
      assertEquals(List.of(), Streams.of(content).problems());
    }
  }

  /** Broken documents differ in one thing: the stream has handed out what stood before. */
  private static void assertSame(byte[] content) {
    Intake<List<Device>> whole = JamfInventoryReader.read("doc", content);
    Streamed<Device> streamed = Streams.of(content);
    assertEquals(streamed.values().size(), streamed.count());
    if (whole.nothingRead()) {
      assertTrue(!streamed.beside().isEmpty(), () -> "no problem for " + text(content));
      return;
    }
    assertEquals(whole.value(), streamed.values(), () -> text(content));
    assertEquals(sorted(whole.problems()), sorted(streamed.problems()), () -> text(content));
    assertEquals(whole.problems().isEmpty(), streamed.problems().isEmpty());
  }

  private static List<Problem> sorted(List<Problem> problems) {
    return problems.stream().sorted(Comparator.comparing(Problem::toString)).toList();
  }

  private static String text(byte[] content) {
    return new String(
        Arrays.copyOf(content, Math.min(2_000, content.length)), StandardCharsets.UTF_8);
  }
}
