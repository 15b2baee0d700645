package io.github.sceplifecycle.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.examples.command.Run;
import io.github.sceplifecycle.examples.lab.PooledKeys;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every {@code scep-lifecycle …} that the pages show is run by the command's own entry point. It
 * ends with 0, or as its comment says, and prints what the block of text right behind it shows;
 * there, a line {@code …} stands for any lines.
 */
@ExtendWith(PooledKeys.class)
class CommandLinesTest {

  /** The lab takes seconds, and some pages show the same line. */
  private static final Map<List<String>, Run> RUNS = new ConcurrentHashMap<>();

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> every_command_line_does_what_its_page_says() {
    return Book.pages().stream().flatMap(page -> shells(page.blocks()));
  }

  @Test
  void the_pages_show_every_command() {
    String help = Run.of("--help").out();
    List<String> commands =
        help.substring(help.indexOf("Commands:"))
            .lines()
            .skip(1)
            .filter(line -> line.matches("  \\w.*"))
            .map(line -> line.strip().split(" +", 2)[0])
            .toList();
    String readme = Book.page("README.md").text();
    assertEquals(
        List.of(),
        commands.stream().filter(name -> !readme.contains("scep-lifecycle " + name)).toList());
  }

  private Stream<DynamicTest> shells(List<Block> blocks) {
    return IntStream.range(0, blocks.size())
        .filter(i -> blocks.get(i).language().matches("sh|") && serves(blocks.get(i)))
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    blocks.get(i).toString(), () -> check(blocks.get(i), shown(blocks, i + 1))));
  }

  /** A command that waits for others until it is stopped is not started here. */
  private static boolean serves(Block block) {
    return !block.text().contains("--serve") && !CommandLine.in(block).isEmpty();
  }

  private static Optional<String> shown(List<Block> blocks, int index) {
    return blocks.stream()
        .skip(index)
        .limit(1)
        .filter(block -> block.language().equals("text"))
        .map(Block::text)
        .findFirst();
  }

  private void check(Block shell, Optional<String> shown) {
    Documents documents = Documents.in(folder);
    String printed =
        CommandLine.in(shell).stream()
            .map(line -> printed(documents, line))
            .collect(Collectors.joining());
    shown.ifPresent(text -> assertShown(text, printed));
  }

  private static void assertShown(String shown, String printed) {
    if (!shown.lines().anyMatch("…"::equals)) {
      assertEquals(shown, printed);
    }
    String pattern = "\\Q" + shown.replaceAll("(?m)^…$\\n", "\\\\E(?:.*\\\\n)*\\\\Q") + "\\E";
    assertTrue(Pattern.matches(pattern, printed), "shown:\n" + shown + "\nprinted:\n" + printed);
  }

  private static String printed(Documents documents, CommandLine line) {
    String[] arguments = line.arguments().stream().map(documents::placed).toArray(String[]::new);
    Run run = RUNS.computeIfAbsent(List.of(arguments), same -> Run.of(arguments));
    assertEquals(line.endsWith(), run.exitCode(), line + "\n" + run.err());
    return Documents.forget(run.out());
  }
}
