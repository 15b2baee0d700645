package io.github.sceplifecycle.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text of the page against every ground on which it stands: WCAG 2.2, 1.4.3, level AA. */
class ContrastTest {

  /** The grounds on which each colour of text stands. */
  private static final Map<String, List<String>> GROUNDS =
      Map.of(
          "ink", List.of("paper", "card", "valid"),
          "quiet", List.of("paper", "card"),
          "link", List.of("paper", "card"),
          "paper", List.of(),
          "on-due", List.of("due"),
          "on-good", List.of("good"),
          "on-bad", List.of("bad"));

  private static final Pattern THEME = Pattern.compile(":root \\{([^}]*)}");
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
  private static final Pattern RULE = Pattern.compile("([^{};]+)\\{([^{}]*)}");
  private static final Pattern TEXT = Pattern.compile("(?<![a-z-])color: ([^;]+);");
  private static final Pattern FILL = Pattern.compile("(?<![a-z-])fill: ([^;]+);");

  enum Theme {
    LIGHT,
    DARK,
    PAPER
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void every_text_stands_out_from_its_ground(Theme theme) throws IOException {
    Palette colours = colours(theme);
    GROUNDS.forEach(
        (text, grounds) ->
            grounds.forEach(
                ground -> {
                  double contrast = colours.contrast(text, ground);
                  String said = theme + ": " + text + " on " + ground + " is " + contrast;
                  assertTrue(contrast >= 4.5, said);
                }));
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void where_the_keyboard_is_stands_out(Theme theme) throws IOException {
    Palette colours = colours(theme);
    for (String ground : List.of("paper", "card")) {
      assertTrue(colours.contrast("focus", ground) >= 3, theme + " " + ground);
    }
  }

  @Test
  void no_text_has_a_colour_that_is_not_looked_at() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String sheet : List.of(css("page"), css("picture"))) {
      RULE.matcher(sheet)
          .results()
          .forEach(
              rule -> {
                find(TEXT, rule.group(2), used);
                if (rule.group(1).contains(".picture text")
                    || rule.group(1).contains(".picture .")) {
                  find(FILL, rule.group(2), used);
                }
              });
    }
    used.removeAll(Set.of("inherit", "currentColor"));
    assertEquals(new TreeSet<>(GROUNDS.keySet()), used);
  }

  @Test
  void the_measure_is_that_of_the_guideline() {
    assertEquals(21, contrast(0x000000, 0xffffff), 0.001);
    assertEquals(4.54, contrast(0x767676, 0xffffff), 0.005);
    assertEquals(4.48, contrast(0xffffff, 0x777777), 0.005);
  }

  private static void find(Pattern declared, String rule, Set<String> used) {
    declared
        .matcher(rule)
        .results()
        .forEach(found -> used.add(found.group(1).replaceAll("var\\(--([a-z-]+)\\)", "$1")));
  }

  /** As the browser has them: what a later sheet states stands over an earlier one. */
  private static Palette colours(Theme theme) throws IOException {
    Map<String, Integer> colours = new TreeMap<>();
    Matcher themes = THEME.matcher(css("picture") + css("page"));
    for (Theme each : Theme.values()) {
      assertTrue(themes.find(), each + " has no colours");
      if (each == Theme.LIGHT || each == theme) {
        COLOUR
            .matcher(themes.group(1))
            .results()
            .forEach(found -> colours.put(found.group(1), Integer.parseInt(found.group(2), 16)));
      }
    }
    return new Palette(colours);
  }

  private record Palette(Map<String, Integer> colours) {

    double contrast(String text, String ground) {
      return ContrastTest.contrast(colour(text), colour(ground));
    }

    private int colour(String name) {
      return Objects.requireNonNull(colours.get(name), name);
    }
  }

  private static double contrast(int one, int other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16)
        + 0.7152 * linear(colour >> 8 & 0xff)
        + 0.0722 * linear(colour & 0xff);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static String css(String name) throws IOException {
    try (var sheet = ContrastTest.class.getResourceAsStream("/report/" + name + ".css")) {
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
