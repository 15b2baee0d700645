package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.intake.VisibleText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A fact of a finding, with its type. */
public sealed interface FactValue {

  /**
   * The fact as a sentence has it.
   *
   * @return for instance {@code 30 days 8 hours}
   */
  String words();

  /**
   * A number of things, or of a day.
   *
   * @param number the number
   */
  record Count(long number) implements FactValue {

    @Override
    public String words() {
      return Long.toString(number);
    }
  }

  /**
   * A length of time.
   *
   * @param duration the length; not negative
   */
  record Length(Duration duration) implements FactValue {

    /** Checks that it is there. */
    public Length {
      Objects.requireNonNull(duration, "duration");
    }

    /**
     * The length in ISO 8601 with its days.
     *
     * @return for instance {@code P120D} or {@code P30DT8H}
     */
    public String iso() {
      Duration rest = duration.minusDays(duration.toDays());
      String days = duration.toDays() == 0 ? "P" : "P" + duration.toDays() + "D";
      return rest.isZero() && duration.toDays() != 0 ? days : days + rest.toString().substring(1);
    }

    @Override
    public String words() {
      List<String> parts = new ArrayList<>();
      add(parts, duration.toDaysPart(), "day");
      add(parts, duration.toHoursPart(), "hour");
      add(parts, duration.toMinutesPart(), "minute");
      add(parts, duration.toSecondsPart(), "second");
      add(parts, duration.toNanosPart(), "nanosecond");
      return parts.isEmpty() ? "no time" : String.join(" ", parts);
    }

    private static void add(List<String> parts, long number, String unit) {
      if (number != 0) {
        parts.add(number + " " + unit + (number == 1 ? "" : "s"));
      }
    }
  }

  /**
   * An instant.
   *
   * @param at the instant
   */
  record Moment(Instant at) implements FactValue {

    /** Checks that it is there. */
    public Moment {
      Objects.requireNonNull(at, "at");
    }

    @Override
    public String words() {
      return at.toString();
    }
  }

  /**
   * A text from a document or a word of ours.
   *
   * @param text the text; what cannot be seen in it is made visible
   */
  record Text(String text) implements FactValue {

    /** Makes the text visible. */
    public Text {
      text = VisibleText.of(text);
    }

    @Override
    public String words() {
      return text;
    }
  }
}
