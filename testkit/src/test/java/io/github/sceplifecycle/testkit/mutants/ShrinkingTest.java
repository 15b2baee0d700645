package io.github.sceplifecycle.testkit.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.device.DeviceStatus;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.policy.EarlierOf;
import io.github.sceplifecycle.policy.LaterOf;
import io.github.sceplifecycle.scep.Reply;
import io.github.sceplifecycle.testkit.AttestationLaws;
import io.github.sceplifecycle.testkit.FleetArbitraries;
import io.github.sceplifecycle.testkit.FleetArbitraries.Counting;
import io.github.sceplifecycle.testkit.ForecastLaws;
import io.github.sceplifecycle.testkit.PhaseLaws;
import io.github.sceplifecycle.testkit.ScepDomain;
import io.github.sceplifecycle.testkit.ScepDomain.Judging;
import io.github.sceplifecycle.testkit.ScepDomain.KnownJudging;
import io.github.sceplifecycle.testkit.ScepDomain.Moments;
import io.github.sceplifecycle.testkit.ScepDomain.Requested;
import io.github.sceplifecycle.testkit.ScepLaws;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A case in which a law is broken becomes one that a person can read: what does not matter goes.
 */
class ShrinkingTest {

  private static final int MOST_STEPS = 2_000;
  private static final int MOST_DRAWS = 20_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void of_many_certificates_the_one_remains_that_matters(long seed) {
    KnownJudging small =
        smallest(
            new ScepDomain().knownJudgings(),
            one ->
                AttestationLaws.equalsTheReferenceModel(
                    VerdictMutant.EXPIRED_FILTERED_BEFORE_CHOICE,
                    one.device(),
                    one.strict(),
                    one.at()),
            one -> one.device().certificates().orElseThrow().size() > 2,
            seed);
    List<HeldCertificate> left = small.device().certificates().orElseThrow();
    assertEquals(1, left.size(), small::toString);
    assertTrue(left.get(0).placement().keyUsable().isYes(), small::toString);
    assertEquals(Revocation.none(), left.get(0).standing().revocation(), small::toString);
    assertEquals(Platform.MACOS, small.device().identity().platform());
    assertEquals(DeviceStatus.ACTIVE, small.device().status(), small::toString);
    assertTrue(small.device().registered().isYes(), small::toString);
    assertEquals(Duration.ZERO, small.strict().clockTolerance());
    assertWhole(small.at(), small);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void of_a_suspended_device_that_attests_one_good_certificate_remains(long seed) {
    Judging small =
        smallest(
            new ScepDomain().judgings(),
            one ->
                AttestationLaws.suspendedIsDenied(
                    VerdictMutant.SUSPENDED_IGNORED, one.device(), one.terms(), one.at()),
            one -> true,
            seed);
    assertTrue(small.device().certificates().map(List::size).orElse(0) <= 1, small::toString);
    assertWhole(small.at(), small);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void of_policies_within_policies_one_remains(long seed) {
    Moments small =
        smallest(
            new ScepDomain().moments(),
            one ->
                PhaseLaws.phasesPartitionTime(
                    PhaseMutant.DUE_IS_CALLED_EXPIRED, one.policy(), one.validity(), one.earlier()),
            one -> one.policy() instanceof EarlierOf || one.policy() instanceof LaterOf,
            seed);
    assertWhole(small.earlier(), small);
    assertTrue(small.toString().length() < 300, small::toString);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void of_a_forged_request_its_signature_remains(long seed) {
    Requested small =
        smallest(
            new ScepDomain().requested(),
            one ->
                ScepLaws.onlyWhatIsSignedEnrols(
                    RequestMutant.SIGNATURE_IGNORED, one.message(), one.terms(), one.at()),
            one -> true,
            seed);
    assertEquals(Reply.none(), small.message().reply());
    assertEquals(Optional.empty(), small.message().transaction().id());
    assertWhole(small.at(), small);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void of_a_fleet_one_certificate_remains(long seed) {
    Counting small =
        smallest(
            FleetArbitraries.countings(),
            one ->
                ForecastLaws.whatIsDueSinceBeforeIsOverdue(
                    ForecastMutant.OVERDUE_LEFT_OUT, one.terms(), one.fleet()),
            one -> one.fleet().size() > 3,
            seed);
    assertEquals(1, small.fleet().size(), small::toString);
    assertEquals(1, small.terms().horizon().buckets(), small::toString);
  }

  private static void assertWhole(Instant at, Object one) {
    assertEquals(at.truncatedTo(ChronoUnit.SECONDS), at, one::toString);
  }

  /** The first case that is large and breaks the law, made as small as it goes. */
  private static <C> C smallest(
      Arbitrary<C> arbitrary, Consumer<C> law, Predicate<C> large, long seed) {
    List<C> small = new ArrayList<>();
    JqwikSession.run(
        () -> {
          RandomGenerator<C> generator = arbitrary.generator(1_000);
          Random random = new Random(seed);
          Shrinkable<C> first =
              Stream.generate(() -> generator.next(random))
                  .limit(MOST_DRAWS)
                  .filter(one -> large.test(one.value()) && breaks(law, one.value()))
                  .findFirst()
                  .orElseThrow();
          small.add(smallest(first, law).value());
        });
    return small.get(0);
  }

  private static <C> Shrinkable<C> smallest(Shrinkable<C> large, Consumer<C> law) {
    Shrinkable<C> small = large;
    Optional<Shrinkable<C>> smaller = smaller(small, law);
    for (int step = 0; step < MOST_STEPS && smaller.isPresent(); step++) {
      small = smaller.get();
      smaller = smaller(small, law);
    }
    return small;
  }

  private static <C> Optional<Shrinkable<C>> smaller(Shrinkable<C> one, Consumer<C> law) {
    return one.shrink()
        .filter(next -> next.distance().compareTo(one.distance()) < 0)
        .filter(next -> breaks(law, next.value()))
        .findFirst();
  }

  private static <C> boolean breaks(Consumer<C> law, C one) {
    try {
      law.accept(one);
      return false;
    } catch (AssertionError broken) {
      return true;
    }
  }
}
