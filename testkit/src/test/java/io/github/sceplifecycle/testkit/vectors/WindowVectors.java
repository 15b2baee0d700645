package io.github.sceplifecycle.testkit.vectors;

import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.days;
import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.earlierOf;
import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.laterOf;
import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.lead;
import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.none;
import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.percent;
import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.share;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.testkit.vectors.Naive.Dates;
import io.github.sceplifecycle.testkit.vectors.VectorList.Group;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The vectors of windows. New ones are added at the end, for the sake of the ids. */
final class WindowVectors {

  private static final Dates YEAR = Dates.lasting("2026-01-01T00:00:00Z", "P365D");
  private static final Dates LEAP_YEAR = Dates.lasting("2028-01-01T00:00:00Z", "P366D");
  private static final Dates ALL_OF_TIME = Dates.of("0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z");

  private final VectorList vectors = new VectorList(VectorKind.WINDOW);

  static Node all() {
    WindowVectors windows = new WindowVectors();
    windows.leads();
    windows.calendars();
    windows.shares();
    windows.fractions();
    windows.covering();
    windows.large();
    windows.cliffs();
    windows.combinations();
    windows.oddDates();
    return windows.vectors.node();
  }

  private void leads() {
    Group days = new Group("S-5", "SwappedEnds", "Days are counted back from notAfter");
    LongStream.of(1, 7, 14, 30, 60, 90, 120, 180, 364).forEach(n -> add(days, days(n), YEAR));
    Group hours = new Group("S-5 S-4", "TruncatedToDays", "A lead need not be whole days");
    Stream.of("PT1S", "PT1M", "PT20H", "PT23H59M59S", "PT24H1S", "PT36H")
        .forEach(text -> add(hours, lead(text), YEAR));
    Group none = new Group("S-8", "SilentDefault", "Without a threshold there is no window");
    add(none, none(), YEAR);
    add(none, none(), Dates.lasting("2026-05-05T05:05:05Z", "PT1S"));
  }

  private void calendars() {
    Group group =
        new Group("S-4 S-5", "CalendarDays", "A day is 86 400 seconds whatever a calendar says");
    List<Dates> across =
        List.of(
            Dates.of("2027-03-15T08:30:00Z", "2028-03-14T08:30:00Z"),
            Dates.of("2025-03-30T01:30:00Z", "2026-03-30T01:30:00Z"),
            Dates.of("2025-11-01T05:30:00Z", "2026-11-02T05:30:00Z"),
            Dates.of("2027-12-31T23:59:59Z", "2028-12-31T23:59:59Z"));
    for (Dates dates : across) {
      add(group, days(1), dates);
      add(group, days(30), dates);
      add(group, days(365), dates);
    }
    Group leap = new Group("S-4 S-6", "CalendarDays", "A leap year is longer by one day");
    IntStream.of(1, 20, 50, 99).forEach(p -> add(leap, percent(p), LEAP_YEAR));
  }

  private void shares() {
    Group group =
        new Group(
            "S-6", "PercentOfElapsed InvertedPercent", "Percent is what remains of the lifetime");
    IntStream.of(1, 5, 10, 20, 25, 33, 34, 66, 67, 75, 80, 90, 99)
        .forEach(p -> add(group, percent(p), YEAR));
    Group half = new Group("S-6", "", "At one half what remains is what has passed");
    add(half, percent(50), YEAR);
    add(half, share(1, 2), Dates.lasting("2026-06-01T00:00:00Z", "PT1H"));
    Group peers = new Group("S-6", "PercentOfElapsed", "Any fraction will do, not only percent");
    Dates quarter = Dates.lasting("2026-02-03T04:05:06Z", "P90D");
    Stream.of(share(1, 3), share(2, 3), share(3, 10), share(1, 12), share(11, 12))
        .forEach(share -> add(peers, share, quarter));
    Group second = new Group("S-3 S-6", "CountsLastSecond", "The lifetime is the difference");
    Stream.of("PT9S", "PT99S", "PT100S", "PT86399S")
        .forEach(text -> add(second, percent(1), Dates.lasting("2026-07-01T00:00:00Z", text)));
    Group requested =
        new Group("S-12 S-6", "RequestedValidity", "The certificate's own lifetime counts");
    Stream.of("P30D", "P365D", "P398D")
        .forEach(text -> add(requested, percent(20), Dates.lasting("2026-01-01T00:00:00Z", text)));
  }

  private void fractions() {
    Group group =
        new Group(
            "S-6 S-4",
            "FloatRounding HalfUpRounding WholeSeconds",
            "The first nanosecond at which no more than the share remains");
    for (long seconds : new long[] {1, 2, 7, 10, 100, 3_601}) {
      Dates dates = Dates.lasting("2026-01-01T00:00:00Z", "PT" + seconds + "S");
      Stream.of(share(1, 3), share(2, 3), share(1, 7), percent(33))
          .forEach(policy -> add(group, policy, dates));
    }
    Group digits =
        new Group("S-6 S-4", "FloatRounding", "A double has too few digits for these nanoseconds");
    Dates dates = Dates.of("1970-01-01T00:00:01Z", "2026-11-23T10:11:12Z");
    Stream.of(share(1, 3), share(1, 7), percent(7), share(123_456_789, 987_654_321))
        .forEach(policy -> add(digits, policy, dates));
  }

  private void covering() {
    Group group =
        new Group("S-7 S-8", "CoversLifetime ExclusiveBound", "A lead of about the lifetime");
    Dates day = Dates.lasting("2026-03-01T12:00:00Z", "P1D");
    Stream.of("PT23H59M59S", "PT24H", "PT24H1S", "PT48H").forEach(t -> add(group, atLeast(t), day));
    add(group, days(364), YEAR);
    add(group, days(365), YEAR);
    add(group, days(366), YEAR);
    Group silent =
        new Group("S-7", "CoversLifetime SilentDefault", "A setting too long is not replaced");
    Stream.of("PT1S", "PT1H", "P1D", "P29D", "P30D")
        .forEach(text -> add(silent, days(30), Dates.lasting("2026-04-01T00:00:00Z", text)));
    add(silent, days(3_652_425), YEAR);
    Group never = new Group("S-6 S-7", "CoversLifetime", "A share never covers a lifetime");
    add(never, percent(99), Dates.lasting("2026-04-01T00:00:00Z", "PT1S"));
    add(never, share(2_147_483_646, 2_147_483_647), Dates.lasting("2026-04-01T00:00:00Z", "PT1S"));
    Group instant =
        new Group("S-7 S-2", "CoversLifetime FirstInstant", "A lifetime of no seconds is covered");
    Dates still = Dates.lasting("2026-04-01T00:00:00Z", "PT0S");
    Stream.of(days(1), lead("PT1S"), percent(1), share(1, 3)).forEach(p -> add(instant, p, still));
    add(new Group("S-8", "SilentDefault", "Not even a lifetime of no seconds"), none(), still);
  }

  private static NaivePolicy atLeast(String text) {
    return switch (text) {
      case "PT24H" -> days(1);
      case "PT48H" -> days(2);
      default -> lead(text);
    };
  }

  private void large() {
    Group all = new Group("S-4", "Overflow", "Defined for every date that X.509 can state");
    Stream.of(
            days(1),
            days(3_652_424),
            days(3_652_425),
            percent(1),
            percent(99),
            share(1, 3),
            share(1, 2_147_483_647),
            share(2_147_483_646, 2_147_483_647))
        .forEach(policy -> add(all, policy, ALL_OF_TIME));
    Group bits = new Group("S-4 S-5", "Overflow", "More seconds than 31 bits hold");
    Dates century = Dates.of("1999-12-31T00:00:00Z", "2100-01-01T00:00:00Z");
    LongStream.of(24_854, 24_855, 24_856, 36_525).forEach(n -> add(bits, days(n), century));
    Group nanos = new Group("S-4 S-6", "Overflow", "More nanoseconds than 63 bits hold");
    Dates long300 = Dates.of("1900-01-01T00:00:00Z", "2200-01-01T00:00:00Z");
    Stream.of(percent(1), percent(50), percent(99), share(2, 3))
        .forEach(policy -> add(nanos, policy, long300));
    Group year2038 = new Group("S-4", "Overflow", "Instants beyond 2038 and beyond 2049");
    add(year2038, days(30), Dates.of("2037-02-01T03:14:08Z", "2038-02-01T03:14:08Z"));
    add(year2038, percent(20), Dates.of("2049-07-01T00:00:00Z", "2050-07-01T00:00:00Z"));
  }

  private void cliffs() {
    Group group =
        new Group("S-37 S-5 S-6", "CliffAt31Days", "The lead does not jump with the lifetime");
    for (String lifetime : List.of("P30D", "P30DT23H59M59S", "P31D", "P31DT1S", "P32D")) {
      Dates dates = Dates.lasting("2026-08-01T00:00:00Z", lifetime);
      Stream.of(days(15), days(30), percent(50)).forEach(policy -> add(group, policy, dates));
    }
  }

  private void combinations() {
    NaivePolicy third = share(1, 3);
    NaivePolicy bounded = laterOf(days(60), earlierOf(days(14), third));
    Group group =
        new Group("S-36", "SwappedCombination", "A third, but at least 14 and at most 60 days");
    for (int days : new int[] {7, 13, 14, 15, 30, 41, 42, 43, 90, 179, 180, 181, 365, 730}) {
      add(group, bounded, Dates.lasting("2026-01-01T00:00:00Z", "P" + days + "D"));
    }
    Group never = new Group("S-36 S-8", "NeverCounts", "A policy that never opens among others");
    add(never, earlierOf(none(), days(30)), YEAR);
    add(never, earlierOf(days(30), none(), percent(20)), YEAR);
    add(never, earlierOf(none(), none()), YEAR);
    add(never, laterOf(none(), days(30)), YEAR);
    add(never, laterOf(days(30), none(), percent(20)), YEAR);
    add(never, earlierOf(none(), laterOf(days(10), none())), YEAR);
    Group nanos =
        new Group(
            "S-36 S-6", "SwappedCombination WholeSeconds", "Within one second nanoseconds decide");
    Dates ten = Dates.lasting("2026-01-01T00:00:00Z", "PT10S");
    add(nanos, earlierOf(lead("PT3S"), third), ten);
    add(nanos, laterOf(lead("PT3S"), third), ten);
    add(nanos, earlierOf(share(3, 10), third), ten);
    add(nanos, laterOf(share(4, 11), share(5, 14)), ten);
    add(nanos, earlierOf(share(4, 11), share(5, 14)), ten);
    Group cover =
        new Group("S-36 S-7", "CoversLifetime", "A combination covers if its window does");
    Dates week = Dates.lasting("2026-01-01T00:00:00Z", "P7D");
    add(cover, earlierOf(days(7), percent(1)), week);
    add(cover, laterOf(days(7), percent(1)), week);
    add(cover, laterOf(days(7), days(8)), week);
  }

  private void oddDates() {
    Group group = new Group("S-4 S-6", "NegativeEpoch", "Instants before 1970 round the same way");
    List<Dates> early =
        List.of(
            Dates.lasting("1969-12-31T23:59:50Z", "PT7S"),
            Dates.lasting("1969-12-31T23:59:58Z", "PT10S"),
            Dates.lasting("1950-01-01T00:00:00Z", "PT11S"),
            Dates.lasting("0000-02-28T23:59:59Z", "PT4S"));
    for (Dates dates : early) {
      Stream.of(share(1, 3), percent(33), lead("PT3S"))
          .forEach(policy -> add(group, policy, dates));
    }
    Group reduced = new Group("S-6", "FloatRounding", "A share is its value, however written");
    Dates dates = Dates.lasting("2026-01-01T00:00:00Z", "PT7S");
    add(reduced, share(2, 6), dates);
    add(reduced, share(50, 150), dates);
    Group lasting =
        new Group("S-6", "InvertedPercent", "A share is not raised when little has passed");
    add(lasting, percent(99), Dates.lasting("2026-01-01T00:00:00Z", "PT1H"));
    add(lasting, percent(95), Dates.lasting("2026-01-01T00:00:00Z", "PT90M"));
    add(lasting, percent(92), Dates.lasting("2026-01-01T00:00:00Z", "PT1H"));
  }

  private void add(Group group, NaivePolicy policy, Dates dates) {
    Node expected =
        Naive.window(policy, dates)
            .map(
                window ->
                    Answer.object()
                        .with("opensAt", Answer.text(window.opensAt()))
                        .with("closesAt", Answer.text(window.closesAt()))
                        .with("coversLifetime", Answer.truth(window.coversLifetime()))
                        .node())
            .orElseGet(Answer::nothing);
    vectors.add(group, policy.words(), input(policy, dates), expected);
  }

  static Answer input(NaivePolicy policy, Dates dates) {
    return Answer.object()
        .with("policy", policy.json())
        .with("notBefore", Answer.text(dates.notBefore()))
        .with("notAfter", Answer.text(dates.notAfter()));
  }
}
