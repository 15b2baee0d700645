package io.github.sceplifecycle.testkit.vectors;

import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.days;
import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.earlierOf;
import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.laterOf;
import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.lead;
import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.none;
import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.percent;
import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.share;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.testkit.vectors.VectorList.Group;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The vectors of conversions. New ones are added at the end. */
final class ConversionVectors {

  private static final String YEAR = "P365D";

  private final VectorList vectors = new VectorList(VectorKind.CONVERSION);

  static Node all() {
    ConversionVectors conversions = new ConversionVectors();
    conversions.toPercent();
    conversions.toDays();
    return conversions.vectors.node();
  }

  private void toPercent() {
    Group group =
        new Group(
            "S-10", "HalfUpRounding RoundsLater", "Percent that opens no later than the days");
    LongStream.of(1, 3, 4, 7, 14, 30, 60, 73, 90, 120, 180, 361)
        .forEach(n -> add(group, days(n), YEAR, "percent"));
    Group most = new Group("S-10", "SilentDefault", "Above 99 % there is no such percentage");
    LongStream.of(362, 365, 400).forEach(n -> add(most, days(n), YEAR, "percent"));
    add(most, share(999, 1000), YEAR, "percent");
    add(most, none(), YEAR, "percent");
    Group short1 = new Group("S-10", "RoundsLater", "Lifetimes of a few seconds");
    Stream.of("PT1S", "PT3S", "PT10S", "PT101S")
        .forEach(text -> add(short1, share(1, 3), text, "percent"));
    Group exact = new Group("S-10", "FloatRounding", "What is a whole percentage stays one");
    IntStream.of(1, 29, 57, 58, 99).forEach(p -> add(exact, percent(p), YEAR, "percent"));
    Group others = new Group("S-10 S-36", "", "A combination converts as its window does");
    add(others, laterOf(days(60), percent(20)), YEAR, "percent");
    add(others, earlierOf(none(), percent(20)), YEAR, "percent");
    add(others, laterOf(none(), percent(20)), YEAR, "percent");
    Group large = new Group("S-10 S-4", "Overflow", "The longest lifetime that X.509 can state");
    add(large, days(1), "PT315569519999S", "percent");
    add(large, share(1, 3), "PT315569519999S", "percent");
  }

  private void toDays() {
    Group group =
        new Group("S-10", "HalfUpRounding RoundsLater", "Days that open no later than the percent");
    IntStream.of(1, 5, 10, 17, 20, 33, 50, 80, 99)
        .forEach(p -> add(group, percent(p), YEAR, "days"));
    Group hours = new Group("S-10", "TruncatedToDays", "Parts of a day become a whole one");
    Stream.of("PT1S", "PT20H", "PT24H1S", "PT36H")
        .forEach(text -> add(hours, lead(text), YEAR, "days"));
    Group exact = new Group("S-10", "RoundsLater", "What is whole days stays as it is");
    LongStream.of(1, 30, 364, 365).forEach(n -> add(exact, days(n), YEAR, "days"));
    Group cover = new Group("S-10 S-7", "CoversLifetime", "More than the lifetime is the lifetime");
    add(cover, days(400), YEAR, "days");
    add(cover, days(400), "PT1H", "days");
    add(cover, percent(20), "PT0S", "days");
    Group never = new Group("S-10 S-8", "SilentDefault", "What never opens has no days");
    add(never, none(), YEAR, "days");
    Group large = new Group("S-10 S-4", "Overflow", "The longest lifetime that X.509 can state");
    add(large, percent(99), "PT315569519999S", "days");
    add(large, share(2_147_483_646, 2_147_483_647), "PT315569519999S", "days");
  }

  private void add(Group group, NaivePolicy policy, String lifetime, String to) {
    BigInteger nanos = Naive.nanos(Duration.parse(lifetime));
    Optional<BigInteger> lead = Naive.lead(policy, nanos);
    Node expected = lead.map(from -> convert(from, nanos, to)).orElseGet(Answer::nothing);
    Answer input =
        Answer.object()
            .with("policy", policy.json())
            .with("lifetime", Answer.text(lifetime))
            .with("to", Answer.text(to));
    vectors.add(group, policy.words() + " of " + lifetime + " in " + to, input, expected);
  }

  /** Tries one setting after the other, the smallest first. */
  private static Node convert(BigInteger from, BigInteger lifetime, String to) {
    boolean days = to.equals("days");
    LongFunction<NaivePolicy> setting =
        days ? NaivePolicy::days : percent -> percent((int) percent);
    // One less than the days that a lifetime has cannot be too many: the search may start there.
    long start = days ? Math.max(1, Naive.duration(from).toDays()) : 1;
    return LongStream.rangeClosed(start, days ? 3_652_425 : 99)
        .mapToObj(setting)
        .filter(policy -> opens(policy, lifetime).compareTo(from) >= 0)
        .findFirst()
        .map(policy -> conversion(policy, opens(policy, lifetime).subtract(from)))
        .orElseGet(Answer::nothing);
  }

  private static BigInteger opens(NaivePolicy policy, BigInteger lifetime) {
    return Naive.lead(policy, lifetime).orElseThrow();
  }

  private static Node conversion(NaivePolicy policy, BigInteger earlier) {
    return Answer.object()
        .with("policy", policy.json())
        .with("opensEarlier", Answer.text(Naive.duration(earlier)))
        .node();
  }
}
