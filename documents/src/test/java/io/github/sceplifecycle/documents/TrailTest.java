package io.github.sceplifecycle.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.intake.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is expected of an object decides nothing: it is read as if it stood alone. */
class TrailTest {

  private static final List<String> NAMES =
      List.of(
          "\"a\"",
          "\"b\"",
          "\"long name\"",
          "\"long \\u006eame\"",
          "\"a\\\"b\"",
          "\"\u00fc\"",
          "\"\uD83D\uDE00\"",
          "\"\"",
          "\"passed over\"",
          "\"passed\"");

  private static final Set<String> WANTED =
      Set.of("a", "long name", "a\"b", "\u00fc", "\uD83D\uDE00", "");

  private static final List<String> COLONS = List.of(":", ":", ":", " :", ": ", " : ", "\t:\n ");

  /** What was read of a list's elements, and what became of the document. */
  private record Read(List<String> shown, List<String> problems, Optional<String> fault) {}

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void an_object_is_read_as_if_nothing_stood_before_it(boolean inBytes) throws IOException {
    SplittableRandom random = new SplittableRandom(20261125);
    for (int round = 0; round < 60; round++) {
      List<String> objects = IntStream.range(0, 12).mapToObj(i -> object(random, 3)).toList();
      Read together = read("[" + String.join(",", objects) + "]", inBytes);
      assertEquals(Optional.empty(), together.fault);
      StringBuilder before = new StringBuilder("[");
      for (int i = 0; i < objects.size(); i++) {
        Read alone = read(blank(before.toString()) + "[" + objects.get(i) + "]", inBytes);
        assertEquals(alone.shown.get(0), together.shown.get(i));
        String path = "$[" + i + "]";
        assertEquals(
            alone.problems.stream().map(told -> told.replace("$[0]", path)).toList(),
            together.problems.stream().filter(told -> told.contains(path)).toList());
        before.append(objects.get(i)).append(',');
      }
    }
  }

  /** Blanks for every character but the last, and lines where they end. */
  private static String blank(String text) {
    return text.substring(0, text.length() - 1)
        .chars()
        .mapToObj(c -> c == '\n' ? "\n" : " ")
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_is_malformed_is_malformed_behind_any_object(boolean inBytes) throws IOException {
    String usual = "{\"a\":1,\"b\":{\"a\":[2]},\"long name\":\"text\"}";
    for (int at = 0; at < usual.length(); at++) {
      for (String change : List.of("", "\"", "\\", ",", ":", "{", "}", "]", "\u0001", "1")) {
        String changed = usual.substring(0, at) + change + usual.substring(at + 1);
        Read first = read("[" + changed + "]", inBytes);
        Read second = read("[" + usual + "," + changed + "]", inBytes);
        assertEquals(first.fault.isPresent(), second.fault.isPresent(), changed);
      }
    }
  }

  private static String object(SplittableRandom random, int deepest) {
    return IntStream.range(0, random.nextInt(random.nextInt(8) == 0 ? 60 : 6))
        .mapToObj(
            i ->
                (random.nextInt(6) == 0 ? "\"" + random.nextInt(50) + "\"" : any(random, NAMES))
                    + any(random, COLONS)
                    + value(random, deepest - 1))
        .collect(Collectors.joining(random.nextInt(5) == 0 ? " , " : ",", "{", "}"));
  }

  private static String value(SplittableRandom random, int deepest) {
    return switch (random.nextInt(deepest == 0 ? 6 : 8)) {
      case 0 -> "null";
      case 1 -> "true";
      case 2 -> "-1.50e3";
      case 3 -> "\"text\"";
      case 4 -> "\"\\uD800 \\\\\u00fc\"";
      case 5 -> "[]";
      case 6 -> "[" + object(random, deepest) + ",[" + object(random, deepest) + ",1]]";
      default -> object(random, deepest);
    };
  }

  private static String any(SplittableRandom random, List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  @Test
  void steps_beyond_the_room_for_them_are_read_all_the_same() throws IOException {
    String many =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "{\"" + i + "\":{\"a\":" + i + "},\"a\":" + i + ",\"a\":0}")
            .collect(Collectors.joining(",", "[", "]"));
    for (boolean inBytes : new boolean[] {true, false}) {
      Read read = read(many, inBytes);
      assertEquals(Optional.empty(), read.fault);
      assertEquals(5_000, read.problems.size());
      for (int i = 0; i < 5_000; i++) {
        assertTrue(read.shown.get(i).startsWith("{a=" + i + "@"), read.shown.get(i));
      }
    }
  }

  private static Read read(String json, boolean inBytes) throws IOException {
    Problems problems = new Problems();
    List<String> shown = new ArrayList<>();
    JsonStream all = new JsonStream(Reading.DOCUMENT, WANTED, Limits.DEFAULT);
    Optional<Problem> fault =
        inBytes
            ? all.read(stream(json), root -> elements(root, shown, problems))
            : all.read(json, root -> elements(root, shown, problems));
    return new Read(
        shown, Reading.lines(problems), fault.map(problem -> problem.kind() + problem.expected()));
  }

  private static void elements(Unread root, List<String> shown, Problems problems) {
    root.elements(element -> shown.add(Reading.shown(element.read(problems))));
  }

  private static DocumentStream stream(String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return DocumentStream.open(new ByteArrayInputStream(bytes)).orElseThrow();
  }
}
