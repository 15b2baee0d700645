package io.github.sceplifecycle.examples.command;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write instead of a text that is no duration, where that can be guessed. */
final class DurationHint {

  static final String EXPECTED =
      "a duration in days, hours, minutes and seconds, such as P365D or PT20H";

  /** For instance {@code 365}, {@code 8h}, {@code 30 days} or {@code P1Y}. */
  private static final Pattern NUMBER_AND_UNIT =
      Pattern.compile("(p?)([0-9]{1,9}) ?([a-z]?)[a-z]*", Pattern.CASE_INSENSITIVE);

  private DurationHint() {}

  /**
   * The continuation of a refusal.
   *
   * @param text what was given
   * @return what it may mean; empty when nobody knows
   */
  static String of(String text) {
    Matcher matcher = NUMBER_AND_UNIT.matcher(text);
    if (!matcher.matches()) {
      return "";
    }
    long number = Long.parseLong(matcher.group(2));
    String unit = matcher.group(3).toUpperCase(Locale.ROOT);
    boolean ofDate = !matcher.group(1).isEmpty();
    return switch (unit) {
      case "" -> "; " + number + " days are P" + number + "D";
      case "D" -> meant("P" + number + "D");
      case "W" -> meant("P" + 7 * number + "D");
      case "Y" -> "; years differ in length, so write days";
      case "M" -> ofDate ? "; months differ in length, so write days" : meant("PT" + number + "M");
      case "H", "S" -> meant("PT" + number + unit);
      default -> "";
    };
  }

  private static String meant(String duration) {
    return "; did you mean " + duration + "?";
  }
}
