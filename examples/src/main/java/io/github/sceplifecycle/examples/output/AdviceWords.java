package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.advice.LeadBound;
import io.github.sceplifecycle.advice.Relaxation;
import io.github.sceplifecycle.advice.SettingRange;
import io.github.sceplifecycle.advice.SettingUnit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The reasons of an advice in sentences. */
public final class AdviceWords {

  private AdviceWords() {}

  /**
   * Which settings are safe.
   *
   * @param result the advice
   * @return for whom, and the settings in days and in percent
   */
  public static String summary(AdviceResult result) {
    String lifetime = time(result.advice().lifetime());
    return Words.visible(result.authority())
        + ", certificates of "
        + lifetime
        + ": "
        + safe(result);
  }

  private static String safe(AdviceResult result) {
    if (result.advice().band().isEmpty()) {
      return "no setting is safe";
    }
    if (!result.hasSafeSetting()) {
      return "no whole number of days or percent is safe";
    }
    List<String> safe =
        Stream.of(SettingUnit.values()).flatMap(unit -> safe(result, unit)).toList();
    String other = safe.size() == 1 ? ", and nothing in the other unit" : "";
    return "safe are " + String.join(", or ", safe) + other;
  }

  private static Stream<String> safe(AdviceResult result, SettingUnit unit) {
    boolean days = unit == SettingUnit.DAYS_BEFORE_EXPIRY;
    return result.settings(unit).stream()
        .map(range -> numbers(range) + (days ? " days before expiry" : " % remaining"));
  }

  private static String numbers(SettingRange range) {
    return range.least() == range.most()
        ? String.valueOf(range.least())
        : range.least() + " to " + range.most();
  }

  /**
   * What to set, in the words of the MDM that has this unit.
   *
   * @param result the advice
   * @param unit days, as Jamf has them, or percent, as Intune has them
   * @return the setting's name and the recommended value
   */
  public static String setting(AdviceResult result, SettingUnit unit) {
    boolean days = unit == SettingUnit.DAYS_BEFORE_EXPIRY;
    String name = days ? "Redistribute Profile: " : "Renewal threshold (%): ";
    return name
        + result.recommended(unit).map(number -> number + (days ? " days" : "")).orElse("none");
  }

  /** A time in days, hours, minutes and seconds. */
  static String time(Duration time) {
    if (time.toNanosPart() != 0) {
      return time.toString();
    }
    List<String> parts = new ArrayList<>();
    add(parts, time.toDaysPart(), "day");
    add(parts, time.toHoursPart(), "hour");
    add(parts, time.toMinutesPart(), "minute");
    add(parts, time.toSecondsPart(), "second");
    return String.join(" ", parts);
  }

  /** A time as the command takes it, with days. */
  private static String iso(Duration time) {
    if (time.toDays() == 0) {
      return time.toString();
    }
    Duration rest = time.minusDays(time.toDays());
    return "P" + time.toDays() + "D" + (rest.isZero() ? "" : rest.toString().substring(1));
  }

  private static void add(List<String> parts, long number, String unit) {
    if (number > 0) {
      parts.add(Words.count(number, unit));
    }
  }

  /**
   * What is taken for granted about the devices.
   *
   * @param assumptions the assumptions
   * @return them in words, without a full stop
   */
  public static String assumptions(FleetAssumptions assumptions) {
    String absence =
        assumptions.toleratedAbsence().isZero()
            ? "no device is away"
            : "a device may be away for " + time(assumptions.toleratedAbsence());
    return "a certificate is looked at every "
        + time(assumptions.evaluations().every())
        + "; "
        + absence
        + "; a replacement is used "
        + use(assumptions);
  }

  private static String use(FleetAssumptions assumptions) {
    return assumptions
        .firstUseWithin()
        .map(within -> within.isZero() ? "at once" : "within " + time(within))
        .orElse("before the old certificate ends, but maybe not sooner");
  }

  /**
   * Why there is this end.
   *
   * @param bound an end of what is safe
   * @return the reason
   */
  public static String reason(LeadBound bound) {
    return switch (bound.kind()) {
      case REACTION -> reaction((LeadBound.Reaction) bound);
      case UNUSED_RULE ->
          "At most "
              + time(bound.lead())
              + ": a replacement may stay unused until the old certificate ends, and one that is"
              + " unused for so long may be revoked (S-20; derived, no vendor says it).";
      case LIFETIME ->
          "Less than "
              + time(bound.lead())
              + ", the lifetime: else every certificate is due at birth, and so is each"
              + " replacement (S-7).";
    };
  }

  private static String reaction(LeadBound.Reaction bound) {
    String away = " and an absence of " + time(bound.absence()) + " may miss ";
    return "At least "
        + time(bound.lead())
        + ": when the window opens the next look may be "
        + time(bound.evaluations().every())
        + " away"
        + (bound.missed() == 0 ? "." : "," + away + looks(bound.missed()) + " (S-13).");
  }

  private static String looks(long missed) {
    return missed == 1 ? "that one" : "that one and " + (missed - 1) + " more";
  }

  /** What would leave a safe setting. */
  static String relaxation(Relaxation one) {
    return switch (one.kind()) {
      case SHORTER_ABSENCE ->
          one.to().isZero()
              ? "tolerate no absence (--tolerate-absence PT0S)"
              : option("tolerate an absence of at most ", one.to(), "--tolerate-absence");
      case MORE_FREQUENT_EVALUATIONS -> option("look at least every ", one.to(), "--check-in");
      case LONGER_LIFETIME -> longerLifetime(one.to().minusSeconds(1));
      case EARLIER_FIRST_USE ->
          option("see to it that replacements are used within ", one.to(), "--first-use-within");
    };
  }

  private static String option(String words, Duration time, String option) {
    return words + time(time) + " (" + option + " " + iso(time) + ")";
  }

  /** With a lifetime that leaves a whole number of days to set. */
  private static String longerLifetime(Duration than) {
    Duration enough = Duration.ofDays(than.plusDays(1).minusNanos(1).toDays() + 1);
    return "issue certificates for more than "
        + time(than)
        + " (--ca-lifetime "
        + iso(enough)
        + ")";
  }
}
