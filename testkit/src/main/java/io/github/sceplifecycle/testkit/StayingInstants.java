package io.github.sceplifecycle.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * Cases with two instants that are drawn around the rest of the case, and stay where they are when
 * the rest shrinks: so that what does not matter can go, and the instant at which it matters is
 * still there. At last they shrink themselves, to whole seconds, whole days and the day on which
 * most cases begin.
 */
final class StayingInstants {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final int GENERATION_SIZE = 1_000;

  private StayingInstants() {}

  /** Puts a case together. */
  @FunctionalInterface
  interface Build<A, C> {
    C of(A rest, Instant earlier, Instant later);
  }

  /** Cases of a rest and two instants drawn around it. */
  static <A, C> Arbitrary<C> around(
      Arbitrary<A> rests, Function<A, Arbitrary<Instant>> instants, Build<A, C> build) {
    return Arbitraries.fromGenerator(new Drawing<>(rests, instants, build));
  }

  /** Draws the rest first; what draws it is made once, and not before jqwik runs. */
  private static final class Drawing<A, C> implements RandomGenerator<C> {

    private final Arbitrary<A> rests;
    private final Function<A, Arbitrary<Instant>> instants;
    private final Build<A, C> build;
    private Optional<RandomGenerator<A>> generator = Optional.empty();

    Drawing(Arbitrary<A> rests, Function<A, Arbitrary<Instant>> instants, Build<A, C> build) {
      this.rests = rests;
      this.instants = instants;
      this.build = build;
    }

    @Override
    public Shrinkable<C> next(Random random) {
      RandomGenerator<A> drawing = generator.orElseGet(() -> rests.generator(GENERATION_SIZE));
      generator = Optional.of(drawing);
      Shrinkable<A> rest = drawing.next(random);
      RandomGenerator<Instant> near = instants.apply(rest.value()).generator(GENERATION_SIZE);
      Instant one = near.next(random).value();
      Instant other = near.next(random).value();
      boolean ordered = one.isBefore(other);
      return new Case<>(
          rest, new Shown(ordered ? one : other), new Shown(ordered ? other : one), build);
    }
  }

  /** One case; each part shrinks by itself. */
  private record Case<A, C>(Shrinkable<A> rest, Shown earlier, Shown later, Build<A, C> build)
      implements Shrinkable<C> {

    @Override
    public C value() {
      return build.of(rest.value(), earlier.value(), later.value());
    }

    @Override
    public Stream<Shrinkable<C>> shrink() {
      return Stream.concat(
          rest.shrink().map(less -> new Case<>(less, earlier, later, build)),
          Stream.concat(
                  earlier.simpler().map(less -> new Case<>(rest, less, later, build)),
                  later.simpler().map(less -> new Case<>(rest, earlier, less, build)))
              .filter(one -> !one.earlier.at.isAfter(one.later.at)));
    }

    @Override
    public ShrinkingDistance distance() {
      return rest.distance().append(earlier.distance()).append(later.distance());
    }
  }

  /** An instant; the fewer digits, the smaller. */
  private record Shown(Instant at) {

    Instant value() {
      return at;
    }

    Stream<Shown> simpler() {
      Instant second = at.truncatedTo(ChronoUnit.SECONDS);
      Instant day = at.truncatedTo(ChronoUnit.DAYS);
      Duration halfway = Duration.ofDays(Duration.between(START, day).toDays() / 2);
      return Stream.of(
              START,
              START.plus(halfway),
              day,
              day.plus(Duration.ofDays(1)),
              second,
              second.plusSeconds(1))
          .map(Shown::new)
          .filter(less -> less.distance().compareTo(distance()) < 0);
    }

    ShrinkingDistance distance() {
      long days = Math.abs(Duration.between(START, at).toDays());
      return ShrinkingDistance.of(at.getNano(), Math.floorMod(at.getEpochSecond(), 86_400L), days);
    }
  }
}
