package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.examples.plan.Urgency;
import io.github.sceplifecycle.intake.VisibleText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Facts in words, for people. */
public final class Words {

  private static final int LONGEST_SHOWN = 1_000;
  private static final long SECONDS_PER_DAY = 86_400;

  private Words() {}

  /**
   * The day of an instant, in UTC.
   *
   * @param at the instant
   * @return the day, in the form of ISO 8601
   */
  public static String date(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
  }

  /**
   * The day alone if the instant begins it, else the instant.
   *
   * @param at the instant
   * @return the day or the instant, in UTC
   */
  public static String moment(Instant at) {
    return isMidnight(at) ? date(at) : at.toString();
  }

  private static boolean isMidnight(Instant at) {
    return Math.floorMod(at.getEpochSecond(), SECONDS_PER_DAY) == 0 && at.getNano() == 0;
  }

  /**
   * Whole days of 86 400 seconds from one instant to another, rounded down.
   *
   * @param from the first instant
   * @param to the other
   * @return the days; negative if the other is earlier
   */
  public static long daysBetween(Instant from, Instant to) {
    return Math.floorDiv(Duration.between(from, to).toSeconds(), SECONDS_PER_DAY);
  }

  /**
   * A number of things.
   *
   * @param number how many
   * @param singular what one of them is called
   * @return for instance {@code 2 devices}
   */
  public static String count(long number, String singular) {
    return number + " " + singular + (number == 1 ? "" : "s");
  }

  /**
   * Days if they are whole, else the largest unit below in which the duration is whole.
   *
   * @param duration the duration
   * @return for instance {@code 7 days}
   */
  public static String duration(Duration duration) {
    long seconds = duration.toSeconds();
    if (duration.toNanosPart() != 0) {
      return duration.toString();
    }
    if (seconds % SECONDS_PER_DAY == 0) {
      return count(seconds / SECONDS_PER_DAY, "day");
    }
    if (seconds % 3_600 == 0) {
      return count(seconds / 3_600, "hour");
    }
    return seconds % 60 == 0 ? count(seconds / 60, "minute") : count(seconds, "second");
  }

  /**
   * How urgent a certificate is.
   *
   * @param urgency how urgent
   * @return for instance {@code due}
   */
  public static String urgency(Urgency urgency) {
    return switch (urgency) {
      case EXPIRED -> "expired";
      case DUE -> "due";
      case UNKNOWN -> "unknown";
      case CURRENT -> "current";
      case NOT_YET_VALID -> "not yet valid";
      case SUPERSEDED -> "superseded";
    };
  }

  /** A text from a document, with everything in it visible. */
  static String visible(String raw) {
    return VisibleText.of(raw, LONGEST_SHOWN);
  }
}
