package io.github.sceplifecycle.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The one form in which nearly every instant of a large document is written, {@code
 * 2027-01-01T00:00:00Z}, read without a formatter. Whatever differs from it is left to {@link
 * Instants}; the two never disagree.
 */
final class PlainInstant {

  private static final String FORM = "0000-00-00T00:00:00Z";
  private static final long SECONDS_OF_MINUTE = 60;
  private static final long SECONDS_OF_HOUR = 3_600;
  private static final long SECONDS_OF_DAY = 86_400;
  private static final int LAST_MONTH = 12;
  private static final int SHORTEST_MONTH = 28;
  private static final int LAST_HOUR = 23;
  private static final int LAST_SIXTIETH = 59;

  private PlainInstant() {}

  /** The instant; empty where the text has another form, or names no day or time. */
  static Optional<Instant> parse(String text) {
    if (!hasForm(text)) {
      return Optional.empty();
    }
    int century = two(text, 0);
    int year = two(text, 2);
    int month = two(text, 5);
    int day = two(text, 8);
    int hour = two(text, 11);
    int minute = two(text, 14);
    int second = two(text, 17);
    boolean isTime =
        (century | year | hour | minute | second) >= 0
            && hour <= LAST_HOUR
            && minute <= LAST_SIXTIETH
            && second <= LAST_SIXTIETH;
    if (!isTime || !isDay(100 * century + year, month, day)) {
      return Optional.empty();
    }
    long days = LocalDate.of(100 * century + year, month, day).toEpochDay();
    return Optional.of(
        Instant.ofEpochSecond(
            days * SECONDS_OF_DAY + hour * SECONDS_OF_HOUR + minute * SECONDS_OF_MINUTE + second));
  }

  private static boolean isDay(int year, int month, int day) {
    return month >= 1
        && month <= LAST_MONTH
        && day >= 1
        && (day <= SHORTEST_MONTH || day <= YearMonth.of(year, month).lengthOfMonth());
  }

  private static boolean hasForm(String text) {
    return text.length() == FORM.length()
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && text.charAt(10) == 'T'
        && text.charAt(13) == ':'
        && text.charAt(16) == ':'
        && text.charAt(19) == 'Z';
  }

  /** Two digits' number; negative if one of them is none. */
  private static int two(String text, int at) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    return (tens | ones | (9 - tens) | (9 - ones)) < 0 ? -1 : 10 * tens + ones;
  }
}
