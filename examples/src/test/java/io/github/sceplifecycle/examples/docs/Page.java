package io.github.sceplifecycle.examples.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the book, in Markdown. */
record Page(Path file, String text) {

  private static final Pattern BLOCK =
      Pattern.compile("(?m)(?:^<!-- (.*) -->\\n)?^```([a-z]*)\\n((?:(?!^```).*\\n)*)^```$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.*)$");

  static Page of(Path file) {
    try {
      return new Page(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its path in the repository. */
  String name() {
    return Book.ROOT.relativize(file).toString().replace('\\', '/');
  }

  /** Its fenced blocks, in order. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Matcher fences = BLOCK.matcher(text);
    while (fences.find()) {
      int line = 1 + (int) text.substring(0, fences.start(2)).lines().count() - 1;
      blocks.add(
          new Block(
              name(),
              line,
              fences.group(2),
              fences.group(3),
              Optional.ofNullable(fences.group(1))));
    }
    return blocks;
  }

  /** What its links lead to, but for those outside. */
  Set<String> links() {
    Set<String> links = new LinkedHashSet<>();
    Matcher matcher = LINK.matcher(prose());
    while (matcher.find()) {
      if (!matcher.group(1).matches("[a-z]+:.*")) {
        links.add(matcher.group(1));
      }
    }
    return links;
  }

  /** The anchors of its headings, as GitHub makes them. */
  Set<String> anchors() {
    Set<String> anchors = new LinkedHashSet<>();
    Map<String, Integer> seen = new HashMap<>();
    Matcher headings = HEADING.matcher(prose());
    while (headings.find()) {
      String anchor =
          headings
              .group(1)
              .strip()
              .toLowerCase(Locale.ROOT)
              .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
              .replaceAll("[^\\p{L}\\p{N} _-]", "")
              .replace(' ', '-');
      int before = seen.merge(anchor, 1, Integer::sum) - 1;
      anchors.add(before == 0 ? anchor : anchor + "-" + before);
    }
    return anchors;
  }

  private String prose() {
    return BLOCK.matcher(text).replaceAll("");
  }
}
