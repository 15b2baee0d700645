package io.github.sceplifecycle.examples.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a shell that starts {@code scep-lifecycle}.
 *
 * @param arguments what stands behind the name
 * @param endsWith the exit code that its comment tells, 0 if it tells none
 */
record CommandLine(List<String> arguments, int endsWith) {

  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private static final Pattern ENDS_WITH = Pattern.compile("#.*ends with (\\d+)");

  /** The lines of a block that start the command, those that go on joined. */
  static List<CommandLine> in(Block block) {
    return block
        .text()
        .replace("\\\n", " ")
        .lines()
        .filter(line -> line.startsWith("scep-lifecycle "))
        .map(CommandLine::parse)
        .toList();
  }

  private static CommandLine parse(String line) {
    Matcher ends = ENDS_WITH.matcher(line);
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line.replaceFirst("\\s#\\s.*", ""));
    while (word.find()) {
      words.add(word.group().replaceAll("^['\"]|['\"]$", ""));
    }
    return new CommandLine(
        words.subList(1, words.size()), ends.find() ? Integer.parseInt(ends.group(1)) : 0);
  }
}
