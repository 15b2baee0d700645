package io.github.sceplifecycle.testkit.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;

/** Cases drawn once, the same in every run. */
public final class Cases {

  private static final long SEED = 20_260_101;

  private Cases() {}

  static <C> List<C> of(Arbitrary<C> arbitrary, int count) {
    return of(arbitrary, count, SEED);
  }

  /**
   * Cases drawn from a seed.
   *
   * @param arbitrary what draws them
   * @param count how many
   * @param seed the seed
   * @param <C> their type
   * @return the cases
   */
  public static <C> List<C> of(Arbitrary<C> arbitrary, int count, long seed) {
    List<C> cases = new ArrayList<>();
    JqwikSession.run(() -> cases.addAll(drawn(arbitrary, count, seed)));
    return List.copyOf(cases);
  }

  private static <C> List<C> drawn(Arbitrary<C> arbitrary, int count, long seed) {
    RandomGenerator<C> generator = arbitrary.generator(1_000);
    Random random = new Random(seed);
    return Stream.generate(() -> generator.next(random))
        .limit(count)
        .map(Shrinkable::value)
        .toList();
  }
}
