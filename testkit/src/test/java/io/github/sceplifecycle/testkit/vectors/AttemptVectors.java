package io.github.sceplifecycle.testkit.vectors;

import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.days;
import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.none;
import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.percent;
import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.share;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.testkit.vectors.Naive.Dates;
import io.github.sceplifecycle.testkit.vectors.Naive.Window;
import io.github.sceplifecycle.testkit.vectors.VectorList.Group;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The vectors of attempts. New ones are added at the end. */
final class AttemptVectors {

  private static final Dates MONTH = Dates.lasting("2026-01-01T00:00:00Z", "P30D");
  private static final String OPENS = "2026-01-26T00:00:00Z";

  private final VectorList vectors = new VectorList(VectorKind.ATTEMPTS);

  /** How a device behaves: since when and how often it is evaluated, until when, how many fail. */
  private record Tries(String anchor, String every, String until, int failures, boolean stops) {

    Tries(String anchor, String every, int failures) {
      this(anchor, every, "2026-03-01T00:00:00Z", failures, false);
    }

    Tries stopping() {
      return new Tries(anchor, every, until, failures, true);
    }

    Tries until(String end) {
      return new Tries(anchor, every, end, failures, stops);
    }
  }

  /** An absence; its first instant belongs to it and its last does not. */
  private record Away(Instant from, Instant to) {

    static Away of(String from, String to) {
      return new Away(Instant.parse(from), Instant.parse(to));
    }

    boolean contains(Instant at) {
      return !at.isBefore(from) && at.isBefore(to);
    }

    Node node() {
      return Answer.object().with("from", Answer.text(from)).with("to", Answer.text(to)).node();
    }
  }

  static Node all() {
    AttemptVectors attempts = new AttemptVectors();
    attempts.first();
    attempts.failing();
    attempts.away();
    attempts.expiring();
    return attempts.vectors.node();
  }

  private void first() {
    Group at = new Group("S-13", "ExclusiveBound", "An evaluation at the opening is the first");
    add(at, days(5), new Tries("2026-01-01T00:00:00Z", "PT6H", 0));
    add(at, days(5), new Tries(OPENS, "PT8H", 0));
    Group after = new Group("S-13", "AttemptsOpening", "The next evaluation after the opening");
    add(after, days(5), new Tries("2026-01-01T00:00:01Z", "PT6H", 0));
    add(after, days(5), new Tries("2025-12-31T23:59:59Z", "PT6H", 0));
    add(after, days(5), new Tries("2026-01-25T13:00:00Z", "P7D", 0));
    add(after, days(5), new Tries("2026-02-10T01:00:00Z", "PT6H", 0));
    add(after, share(1, 7), new Tries("2026-01-01T00:00:00Z", "PT1S", 0));
    add(after, percent(33), new Tries("2026-01-01T00:00:00Z", "PT8H", 0));
    Group never = new Group("S-13 S-8", "SilentDefault", "Without a window nothing is attempted");
    add(never, none(), new Tries("2026-01-01T00:00:00Z", "PT6H", 0));
    Group covers = new Group("S-13 S-7", "CoversLifetime", "A window from birth on");
    add(covers, days(30), new Tries("2026-01-01T00:00:00Z", "PT6H", 0));
    add(covers, days(31), new Tries("2025-12-01T05:00:00Z", "PT6H", 0));
  }

  private void failing() {
    Group group = new Group("S-13", "BoundedRetries", "It is tried again until it succeeds");
    for (int failures : new int[] {1, 2, 3, 11}) {
      add(group, days(5), new Tries("2026-01-01T00:00:00Z", "PT6H", failures));
    }
    add(group, days(5), new Tries("2026-01-01T00:00:00Z", "PT8H", 4));
    Group end = new Group("S-13", "LastSecond", "The horizon is included");
    Tries tries = new Tries("2026-01-01T00:00:00Z", "PT6H", 2);
    add(end, days(5), tries.until("2026-01-26T12:00:00Z"));
    add(end, days(5), tries.until("2026-01-26T11:59:59Z"));
    add(end, days(5), tries.until("2026-01-25T23:59:59Z"));
  }

  private void away() {
    Group group = new Group("S-13", "AttemptsWhileAway", "No attempt is made during an absence");
    Tries tries = new Tries("2026-01-01T00:00:00Z", "PT6H", 1);
    add(group, days(5), tries, Away.of("2026-01-20T00:00:00Z", "2026-01-27T03:00:00Z"));
    add(group, days(5), tries, Away.of("2026-01-26T01:00:00Z", "2026-01-28T00:00:01Z"));
    add(group, days(5), tries, Away.of("2026-01-27T00:00:00Z", "2026-02-20T00:00:00Z"));
    Group bounds =
        new Group("S-13", "ExclusiveBound", "An absence has its first instant, not its last");
    add(bounds, days(5), tries, Away.of(OPENS, "2026-01-26T06:00:00Z"));
    add(bounds, days(5), tries, Away.of(OPENS, "2026-01-26T06:00:01Z"));
    add(bounds, days(5), tries, Away.of("2026-01-25T00:00:00Z", OPENS));
    add(bounds, days(5), tries, Away.of("2026-01-26T00:00:01Z", "2026-01-26T06:00:00Z"));
    Group several = new Group("S-13", "AttemptsWhileAway", "Several absences, one after the other");
    add(
        several,
        days(5),
        tries,
        Away.of("2026-01-25T00:00:00Z", "2026-01-26T05:00:00Z"),
        Away.of("2026-01-26T06:00:00Z", "2026-01-27T00:00:00Z"));
    add(
        several,
        days(5),
        tries,
        Away.of("2026-01-26T03:00:00Z", "2026-01-27T00:00:00Z"),
        Away.of("2026-01-25T00:00:00Z", "2026-01-26T05:00:00Z"));
  }

  private void expiring() {
    Group stops = new Group("S-14", "AfterExpiry", "Who stops at expiry tries until notAfter");
    Group on = new Group("S-14", "AfterExpiry", "Who continues tries after expiry as before");
    Tries all = new Tries("2026-01-01T00:00:00Z", "PT8H", 20);
    Tries shifted = new Tries("2026-01-01T00:00:01Z", "PT8H", 20);
    Tries edge = new Tries("2026-01-01T00:00:00Z", "PT24H", 5);
    Tries past = new Tries("2025-12-31T23:59:59Z", "PT24H", 5);
    for (Tries tries : List.of(all, shifted, edge, past)) {
      add(stops, days(5), tries.stopping());
      add(on, days(5), tries);
    }
    Away beyond = Away.of("2026-01-20T00:00:00Z", "2026-02-05T00:00:00Z");
    Tries once = new Tries("2026-01-01T00:00:00Z", "PT8H", 0);
    add(stops, days(5), once.stopping(), beyond);
    add(on, days(5), once, beyond);
  }

  private void add(Group group, NaivePolicy policy, Tries tries, Away... absences) {
    List<Instant> attempts =
        Naive.window(policy, MONTH)
            .map(window -> attempts(window, tries, List.of(absences)))
            .orElse(List.of());
    Optional<Instant> success = attempts.stream().skip(tries.failures()).findFirst();
    Node expected =
        Answer.object()
            .with("failed", Answer.texts(attempts.stream().limit(tries.failures()).toList()))
            .with("succeeded", success)
            .node();
    vectors.add(group, detail(policy, tries), input(policy, tries, absences), expected);
  }

  private static String detail(NaivePolicy policy, Tries tries) {
    return "%s, every %s, %d fail".formatted(policy.words(), tries.every(), tries.failures());
  }

  private static List<Instant> attempts(Window window, Tries tries, List<Away> absences) {
    Duration every = Duration.parse(tries.every());
    Instant until = Instant.parse(tries.until());
    return Naive.attempts(window, Instant.parse(tries.anchor()), every, until).stream()
        .filter(at -> absences.stream().noneMatch(away -> away.contains(at)))
        .filter(at -> !(tries.stops() && at.isAfter(window.closesAt())))
        .toList();
  }

  private static Answer input(NaivePolicy policy, Tries tries, Away... absences) {
    return WindowVectors.input(policy, MONTH)
        .with("anchor", Answer.text(tries.anchor()))
        .with("every", Answer.text(tries.every()))
        .with("afterExpiry", Answer.text(tries.stops() ? "STOPS" : "CONTINUES"))
        .with("absences", Answer.list(List.of(absences).stream().map(Away::node).toList()))
        .with("failures", Answer.number(tries.failures()))
        .with("until", Answer.text(tries.until()));
  }
}
