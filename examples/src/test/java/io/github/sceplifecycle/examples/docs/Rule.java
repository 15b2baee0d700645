package io.github.sceplifecycle.examples.docs;

import io.github.sceplifecycle.testkit.vectors.ConformanceVector;
import io.github.sceplifecycle.testkit.vectors.ConformanceVectors;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A rule as docs/semantics.md has it.
 *
 * @param number such as {@code S-5}
 * @param text everything below its heading
 */
record Rule(String number, String text) {

  private static final Pattern SECTION =
      Pattern.compile("(?m)^### (S-\\d+) .*\\n((?:(?!^##).*\\n?)*)");
  private static final Pattern VECTORS = Pattern.compile("(?m)^Vectors: (.*)$");
  private static final Pattern RANGE = Pattern.compile("([A-Z]+)-(\\d+)(?: to [A-Z]+-(\\d+))?");

  static List<Rule> all() {
    Matcher sections = SECTION.matcher(Book.page("docs/semantics.md").text());
    return sections.results().map(s -> new Rule(s.group(1), s.group(2))).toList();
  }

  /** What stands behind {@code Vectors:}, if there is such a line, and only one. */
  Optional<String> line() {
    List<String> lines = VECTORS.matcher(text).results().map(m -> m.group(1)).toList();
    return lines.size() == 1 ? Optional.of(lines.get(0)) : Optional.empty();
  }

  /** The ids that the line names, ranges written out. */
  Set<String> named() {
    Set<String> ids = new LinkedHashSet<>();
    Matcher ranges = RANGE.matcher(line().orElse(""));
    while (ranges.find()) {
      int first = Integer.parseInt(ranges.group(2));
      int last = ranges.group(3) == null ? first : Integer.parseInt(ranges.group(3));
      for (int n = first; n <= last; n++) {
        ids.add(id(ranges.group(1), n));
      }
    }
    return ids;
  }

  /** The ids of the vectors that name this rule, in order. */
  List<String> vectors() {
    return ConformanceVectors.all().stream()
        .filter(vector -> vector.rules().contains(number))
        .map(ConformanceVector::id)
        .sorted()
        .toList();
  }

  /** The line as it should be. */
  String complete() {
    List<String> ranges = new ArrayList<>();
    List<String> ids = vectors();
    for (int from = 0; from < ids.size(); ) {
      int to = from;
      while (to + 1 < ids.size() && ids.get(to + 1).equals(next(ids.get(to)))) {
        to++;
      }
      ranges.add(to == from ? ids.get(from) : ids.get(from) + " to " + ids.get(to));
      from = to + 1;
    }
    return ranges.stream().collect(Collectors.joining(", "));
  }

  private static String next(String id) {
    String[] parts = id.split("-", 2);
    return id(parts[0], Integer.parseInt(parts[1]) + 1);
  }

  private static String id(String prefix, int number) {
    return "%s-%04d".formatted(prefix, number);
  }
}
