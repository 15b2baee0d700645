package io.github.sceplifecycle.examples.report;

import java.time.Instant;
import java.util.regex.Pattern;

/** Numbers and instants as a reader takes them in: digits in groups, and kept on one line. */
final class Figures {

  private static final char NO_BREAK = '\u00a0';
  private static final char NARROW_NO_BREAK = '\u202f';

  /** From five digits on, as ISO 80000-1 recommends; nothing that is part of a word or a date. */
  private static final Pattern LONG =
      Pattern.compile("(?<![\\p{L}\\d.:-])\\d{5,}(?![\\p{L}\\d:-])");

  private static final Pattern GROUPS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

  private static final Pattern COUNTED = Pattern.compile("(?<=\\d) (?=[\\p{L}%])");

  private Figures() {}

  /** A count. */
  static String of(long count) {
    return inText(Long.toString(count));
  }

  /** A sentence of the program's own: long numbers in groups, and each beside what it counts. */
  static String inText(String sentence) {
    String grouped =
        LONG.matcher(sentence)
            .replaceAll(number -> GROUPS.matcher(number.group()).replaceAll("" + NARROW_NO_BREAK));
    return COUNTED.matcher(grouped).replaceAll("" + NO_BREAK);
  }

  /** Words that stay on one line. */
  static String together(String words) {
    return words.replace(' ', NO_BREAK);
  }

  /** An instant in UTC with its time of day, where that is not midnight. */
  static String moment(Instant at) {
    String written = at.toString();
    String day = written.substring(0, written.indexOf('T'));
    String time = written.substring(day.length() + 1, written.length() - 1);
    return time.equals("00:00:00") ? day : together(day + " " + time);
  }
}
