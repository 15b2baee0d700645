package io.github.sceplifecycle.testkit.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.testkit.AttestationLaws;
import io.github.sceplifecycle.testkit.ScepDomain;
import io.github.sceplifecycle.testkit.ScepDomain.KnownJudging;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/** A case in which a law is broken becomes small: what does not matter goes. */
class ShrinkingTest {

  private static final int MOST_STEPS = 300;

  @Test
  void a_device_that_breaks_a_law_shrinks_to_one_certificate() {
    List<KnownJudging> found = new ArrayList<>();
    JqwikSession.run(() -> found.add(smallest(large()).value()));
    List<HeldCertificate> held = found.get(0).device().certificates().orElseThrow();
    assertEquals(1, held.size());
    assertTrue(breaks(found.get(0)));
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
