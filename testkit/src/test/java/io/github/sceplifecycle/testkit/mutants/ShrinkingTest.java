package io.github.sceplifecycle.testkit.mutants;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.testkit.AttestationLaws;
import io.github.sceplifecycle.testkit.ScepDomain;
import io.github.sceplifecycle.testkit.ScepDomain.KnownJudging;
import java.util.Comparator;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/** A case in which a law is broken becomes small: what does not matter goes. */
class ShrinkingTest {

  private static final int MOST_STEPS = 50;

  @Test
  void a_case_that_breaks_a_law_becomes_smaller_and_still_breaks_it() {
    JqwikSession.run(
        () -> {
          Shrinkable<KnownJudging> large = large();
          Shrinkable<KnownJudging> small = smallest(large);
          assertTrue(small.distance().compareTo(large.distance()) < 0, small::toString);
          assertTrue(breaks(small.value()), small::toString);
        });
  }

  /** The first broken case with several certificates. */
  private static Shrinkable<KnownJudging> large() {
    RandomGenerator<KnownJudging> generator = new ScepDomain().knownJudgings().generator(1_000);
    Random random = new Random(1);
    return Stream.generate(() -> generator.next(random))
        .filter(one -> one.value().device().certificates().orElseThrow().size() > 2)
        .filter(one -> breaks(one.value()))
        .findFirst()
        .orElseThrow();
  }

  private static Shrinkable<KnownJudging> smallest(Shrinkable<KnownJudging> large) {
    Shrinkable<KnownJudging> small = large;
    Optional<Shrinkable<KnownJudging>> smaller = smaller(small);
    for (int step = 0; step < MOST_STEPS && smaller.isPresent(); step++) {
      small = smaller.get();
      smaller = smaller(small);
    }
    return small;
  }

  private static Optional<Shrinkable<KnownJudging>> smaller(Shrinkable<KnownJudging> one) {
    return one.shrink()
        .filter(next -> next.distance().compareTo(one.distance()) < 0)
        .filter(next -> breaks(next.value()))
        .min(Comparator.comparing(Shrinkable::distance));
  }

  private static boolean breaks(KnownJudging one) {
    try {
      AttestationLaws.equalsTheReferenceModel(
          VerdictMutant.EXPIRED_FILTERED_BEFORE_CHOICE, one.device(), one.strict(), one.at());
      return false;
    } catch (AssertionError broken) {
      return true;
    }
  }
}
