package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.testkit.vectors.VectorList.Group;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The vectors of advice: every setting is tried. New ones are added at the end. */
final class AdviceVectors {

  private static final BigInteger DAY = Naive.seconds(86_400);

  private final VectorList vectors = new VectorList(VectorKind.ADVICE);

  /** A question; empty texts are what is not stated. */
  private record Fleet(String lifetime, String atRisk, String every, String absence, String use) {

    static Fleet usual() {
      return new Fleet("P365D", "P90D", "PT8H", "P30D", "");
    }

    Fleet living(String text) {
      return new Fleet(text, atRisk, every, absence, use);
    }

    Fleet atRisk(String text) {
      return new Fleet(lifetime, text, every, absence, use);
    }

    Fleet every(String text) {
      return new Fleet(lifetime, atRisk, text, absence, use);
    }

    Fleet away(String text) {
      return new Fleet(lifetime, atRisk, every, text, use);
    }

    Fleet used(String text) {
      return new Fleet(lifetime, atRisk, every, absence, text);
    }

    BigInteger life() {
      return nanos(lifetime);
    }

    /** The wait for an evaluation, and for one more after each that the absence swallows. */
    BigInteger reaction() {
      BigInteger step = nanos(every);
      BigInteger swallowed = BigInteger.ZERO;
      while (swallowed.compareTo(nanos(absence)) < 0) {
        swallowed = swallowed.add(step);
      }
      return swallowed.add(step);
    }

    boolean isSafe(BigInteger lead) {
      boolean risky =
          !atRisk.isEmpty()
              && lead.compareTo(nanos(atRisk)) > 0
              && (use.isEmpty() || nanos(use).compareTo(nanos(atRisk)) > 0);
      return lead.compareTo(reaction()) >= 0 && lead.compareTo(life()) < 0 && !risky;
    }

    private static BigInteger nanos(String text) {
      return Naive.nanos(Duration.parse(text));
    }
  }

  static Node all() {
    AdviceVectors advice = new AdviceVectors();
    advice.absence();
    advice.unused();
    advice.lifetime();
    advice.none();
    return advice.vectors.node();
  }

  private void absence() {
    Fleet usual = Fleet.usual();
    Group group =
        new Group("S-28 S-13", "AttemptsWhileAway", "From when on an absence may be survived");
    add(group, usual);
    Stream.of("PT0S", "P7D", "P60D", "P89D").map(usual::away).forEach(fleet -> add(group, fleet));
    Stream.of("PT6H", "P1D", "P7D", "P29D", "P30D")
        .map(usual::every)
        .forEach(fleet -> add(group, fleet));
    Group bounds =
        new Group("S-28 S-13", "ExclusiveBound", "An absence has its first instant, not its last");
    Fleet daily = usual.every("P1D");
    Stream.of("PT719H59M59S", "P30D", "P30DT0.000000001S", "P31D")
        .map(daily::away)
        .forEach(fleet -> add(bounds, fleet));
    Group late = new Group("S-28 S-13", "AttemptsOpening", "An evaluation may just be over");
    Stream.of("P10D", "P40D").map(usual.away("PT0S")::every).forEach(fleet -> add(late, fleet));
    Group rounding = new Group("S-28 S-10", "RoundsLater", "Whole settings that are long enough");
    Stream.of("PT1H", "PT23H59M59S", "PT24H", "PT24H1S")
        .map(usual.away("PT0S")::every)
        .forEach(fleet -> add(rounding, fleet));
  }

  private void unused() {
    Fleet usual = Fleet.usual();
    Group rule = new Group("S-28 S-20", "UnusedRule", "How long a replacement may be unused");
    Stream.of("", "P45D", "P32D").map(usual::atRisk).forEach(fleet -> add(rule, fleet));
    Stream.of("P9000D", "P91D", "P900D").map(usual::living).forEach(fleet -> add(rule, fleet));
    Group use = new Group("S-28 S-20", "UnusedRule", "Replacements that are used in time");
    Stream.of("PT0S", "P7D", "P90D", "P90DT0.000000001S", "P91D")
        .map(usual::used)
        .forEach(fleet -> add(use, fleet));
    Group again =
        new Group(
            "S-28 S-20", "UnusedRule", "That it is itself replaced in time makes it not safe");
    Stream.of("P100D", "P120D", "P149D").map(usual::living).forEach(fleet -> add(again, fleet));
  }

  private void lifetime() {
    Fleet free = Fleet.usual().atRisk("");
    Group group = new Group("S-28 S-7", "CoversLifetime", "No certificate is due at birth");
    Stream.of("P32D", "P90D", "P364DT23H59M59S", "P365DT1S")
        .map(free::living)
        .forEach(fleet -> add(group, fleet));
    Stream.of("P89D", "P90D", "P90DT1S").map(Fleet.usual()::living).forEach(f -> add(group, f));
    Group exact = new Group("S-28 S-6", "FloatRounding", "A percentage exactly at an end is safe");
    add(exact, Fleet.usual().living("P300D"));
    add(exact, free.living("P100D").every("P29D").away("P29D"));
    add(exact, free.living("P100DT1S").every("P29D").away("P29D"));
    Group small = new Group("S-28 S-10", "SilentDefault", "In one unit only, or in none");
    Stream.of("P31D", "P31DT1S", "P30DT8H1S")
        .map(Fleet.usual()::living)
        .forEach(f -> add(small, f));
    add(small, Fleet.usual().away("P89D"));
    add(small, free.living("PT1H").every("PT1M").away("PT10M"));
  }

  private void none() {
    Fleet usual = Fleet.usual();
    Group group = new Group("S-28", "SilentDefault", "Where none is safe, none is named");
    add(group, usual.away("P90D"));
    add(group, usual.every("P91D").away("PT0S"));
    add(group, usual.living("P30D"));
    add(group, usual.living("PT1S").every("PT1S").away("PT0S"));
    add(group, usual.every("P7D").away("P80D"));
    Group large = new Group("S-28 S-4", "Overflow", "Long times");
    add(large, usual.living("P40000D").atRisk("").every("P366D").away("P20000D"));
  }

  private void add(Group group, Fleet fleet) {
    Node expected =
        Answer.object()
            .with("days", range(days -> DAY.multiply(BigInteger.valueOf(days)), 40_000, fleet))
            .with(
                "percent",
                range(
                    percent -> fleet.life().multiply(BigInteger.valueOf(percent)).divide(hundred()),
                    99,
                    fleet))
            .node();
    String detail =
        "%s, every %s, away %s".formatted(fleet.lifetime(), fleet.every(), fleet.absence());
    vectors.add(group, detail, input(fleet), expected);
  }

  private static BigInteger hundred() {
    return BigInteger.valueOf(100);
  }

  private static Node range(LongFunction<BigInteger> lead, long largest, Fleet fleet) {
    BigInteger reaction = fleet.reaction();
    Predicate<Long> safe = value -> fleet.isSafe(lead.apply(value));
    long[] all =
        LongStream.rangeClosed(1, largest)
            .filter(value -> lead.apply(value).compareTo(reaction) >= 0)
            .takeWhile(value -> lead.apply(value).compareTo(fleet.life()) < 0)
            .filter(safe::test)
            .toArray();
    return all.length == 0
        ? Answer.nothing()
        : Answer.object()
            .with("least", Answer.number(all[0]))
            .with("most", Answer.number(all[all.length - 1]))
            .node();
  }

  private static Answer input(Fleet fleet) {
    Node rule =
        fleet.atRisk().isEmpty()
            ? Answer.nothing()
            : Answer.object()
                .with("atRiskAfter", Answer.text(fleet.atRisk()))
                .with("revokedAfter", Answer.text(Duration.parse(fleet.atRisk()).plusDays(1)))
                .node();
    return Answer.object()
        .with("lifetime", Answer.text(fleet.lifetime()))
        .with("unusedRule", rule)
        .with("every", Answer.text(fleet.every()))
        .with("absence", Answer.text(fleet.absence()))
        .with("firstUseWithin", Optional.of(fleet.use()).filter(text -> !text.isEmpty()));
  }
}
