package io.github.sceplifecycle.attestation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.device.HeldCertificate;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-15 to S-22, S-42: the verdict agrees with a naive evaluation")
class AgreesWithNaiveVerdictTest {

  private static final long[] CHANGES = {0, 30, 60, 90, 91, 95, 120, 121, 150, 151};
  private static final AttestationTerms BOTH_TRUSTED = Given.STRICT;
  private static final AttestationTerms ONE_TRUSTED =
      AttestationTerms.strict(Given.AUTHORITY.withTrust(IssuerTrust.of(Given.ISSUER)));

  private final Map<VerdictKind, Integer> seen = new EnumMap<>(VerdictKind.class);

  private static Instant instant(long nanos) {
    return Given.DAY_0.plus(Duration.ofNanos(nanos));
  }

  private void assertSeen(int atLeast, VerdictKind... kinds) {
    for (VerdictKind kind : kinds) {
      assertTrue(seen.getOrDefault(kind, 0) >= atLeast, () -> kind + " too rare: " + seen);
    }
  }

  @Test
  void where_everything_is_known_both_are_equal() {
    RandomFacts random = new RandomFacts(20_260_101);
    for (int run = 0; run < 60_000; run++) {
      Facts facts = random.next(0);
      long at = random.instant();
      String what = "seed 20260101, run " + run + ": " + facts + " at " + at;
      assertEqual(facts, at, 1 + run % 2, what);
    }
    assertSeen(1_000, VerdictKind.ATTESTED, VerdictKind.DENIED, VerdictKind.NOT_APPLICABLE);
  }

  private void assertEqual(Facts facts, long at, int trusted, String what) {
    AttestationTerms terms = trusted == 1 ? ONE_TRUSTED : BOTH_TRUSTED;
    Verdict verdict = Attestation.at(facts.toDevice(), terms, instant(at));
    NaiveVerdict naive = NaiveVerdict.of(facts, trusted, at);
    seen.merge(naive.kind(), 1, Integer::sum);
    assertEquals(naive.kind(), verdict.kind(), what);
    assertEquals(naive.reasons(), verdict.reasons(), what);
    assertEquals(held(facts, naive.chosen()), verdict.grounds().chosen(), what);
    assertEquals(
        naive.hidden().stream().map(i -> held(facts, i).orElseThrow()).toList(),
        verdict.grounds().shadowed().stream().map(Shadowing::hidden).toList(),
        what);
    assertEquals(until(facts, trusted, at), verdict.until(), what);
    assertEquals(List.of(), verdict.grounds().assumed(), what);
    assertEquals(
        verdict.brief(), Attestation.brieflyAt(facts.toDevice(), terms, instant(at)), what);
  }

  private static Optional<HeldCertificate> held(Facts facts, int index) {
    return index < 0
        ? Optional.empty()
        : Optional.of(Facts.toHeld(facts.certificates().get(index)));
  }

  /** S-21: a nanosecond before the first change of kind. */
  private static Optional<Instant> until(Facts facts, int trusted, long at) {
    VerdictKind kind = NaiveVerdict.of(facts, trusted, at).kind();
    long[] ends = {100, 150, 395};
    long first = Long.MAX_VALUE;
    for (long day : CHANGES) {
      first = earlier(facts, trusted, at, kind, day * NaiveVerdict.DAY, first);
    }
    for (long day : ends) {
      first = earlier(facts, trusted, at, kind, day * NaiveVerdict.DAY + 1, first);
    }
    return first == Long.MAX_VALUE ? Optional.empty() : Optional.of(instant(first - 1));
  }

  private static long earlier(
      Facts facts, int trusted, long at, VerdictKind kind, long change, long first) {
    boolean changes =
        change > at && change < first && NaiveVerdict.of(facts, trusted, change).kind() != kind;
    return changes ? change : first;
  }

  @Test
  void where_something_is_unknown_the_verdict_holds_in_every_possible_world() {
    RandomFacts random = new RandomFacts(20_260_102);
    for (int run = 0; run < 60_000; run++) {
      Facts facts = random.next(3);
      long at = random.instant();
      String what = "seed 20260102, run " + run + ": " + facts + " at " + at;
      assertSound(facts, BOTH_TRUSTED, 2, at, what);
    }
    assertSeen(1_000, VerdictKind.values());
  }

  @Test
  void under_assumptions_the_verdict_holds_in_every_world_in_which_they_do() {
    RandomFacts random = new RandomFacts(20_260_103);
    for (int run = 0; run < 15_000; run++) {
      Facts facts = random.next(4);
      long at = random.instant();
      int trusted = 1 + run % 2;
      AttestationTerms terms = random.terms(trusted == 1 ? ONE_TRUSTED : BOTH_TRUSTED);
      String what = "seed 20260103, run " + run + ": " + facts + " at " + at + terms.assumptions();
      assertSound(facts, terms, trusted, at, what);
    }
    assertSeen(300, VerdictKind.values());
  }

  private void assertSound(Facts facts, AttestationTerms terms, int trusted, long at, String what) {
    Verdict verdict = Attestation.at(facts.toDevice(), terms, instant(at));
    seen.merge(verdict.kind(), 1, Integer::sum);
    if (verdict.kind() == VerdictKind.INDETERMINATE) {
      assertTrue(!facts.allKnown(), what);
      return;
    }
    Set<Reason> possible = EnumSet.noneOf(Reason.class);
    Set<Reason> common = EnumSet.allOf(Reason.class);
    for (Facts world : Worlds.of(facts, terms, trusted)) {
      NaiveVerdict naive = NaiveVerdict.of(world, trusted, at);
      assertEquals(naive.kind(), verdict.kind(), () -> what + " in " + world);
      possible.addAll(naive.reasons());
      common.retainAll(naive.reasons());
      Optional<HeldCertificate> chosen = held(facts, naive.chosen());
      verdict.grounds().chosen().ifPresent(is -> assertEquals(Optional.of(is), chosen, what));
    }
    // Where the choice is open, one may count as possible that is chosen in no world.
    boolean exact = verdict.grounds().chosen().isPresent();
    assertTrue(!exact || possible.containsAll(verdict.reasons()), () -> what + verdict);
    boolean listed = verdict.reasons().containsAll(common);
    boolean denied = verdict.kind() == VerdictKind.DENIED && isDated(facts);
    assertTrue(!exact || !denied || listed, () -> what + verdict);
  }

  @Test
  void of_one_certificate_it_is_indeterminate_only_if_the_worlds_differ() {
    RandomFacts random = new RandomFacts(20_260_104);
    for (int run = 0; run < 100_000; run++) {
      Facts facts = random.next(3);
      long at = random.instant();
      String what = "seed 20260104, run " + run + ": " + facts + " at " + at;
      if (facts.certificates().size() <= 1) {
        assertExact(facts, at, what);
      }
    }
    assertSeen(1_000, VerdictKind.ATTESTED, VerdictKind.DENIED, VerdictKind.INDETERMINATE);
  }

  private void assertExact(Facts facts, long at, String what) {
    long kinds =
        Worlds.of(facts, BOTH_TRUSTED, 2).stream()
            .map(world -> NaiveVerdict.of(world, 2, at).kind())
            .distinct()
            .count();
    VerdictKind kind = Attestation.at(facts.toDevice(), BOTH_TRUSTED, instant(at)).kind();
    seen.merge(kind, 1, Integer::sum);
    if (isDated(facts)) {
      assertEquals(kind == VerdictKind.INDETERMINATE, kinds > 1, what);
    }
  }

  /** The small domain of dates does not hold every world. */
  private static boolean isDated(Facts facts) {
    return facts.certificates().stream()
        .allMatch(
            certificate ->
                certificate[Facts.FROM_DAY] != Facts.UNKNOWN
                    && certificate[Facts.TO_DAY] != Facts.UNKNOWN);
  }

  @Test
  void the_listed_assumptions_alone_give_the_same_answer_and_none_is_to_spare() {
    RandomFacts random = new RandomFacts(20_260_105);
    int resting = 0;
    for (int run = 0; run < 5_000; run++) {
      Facts facts = random.next(6);
      Instant at = instant(random.instant());
      AttestationTerms terms = random.terms(BOTH_TRUSTED);
      String what = "seed 20260105, run " + run + ": " + facts + " at " + at + terms;
      Verdict verdict = Attestation.at(facts.toDevice(), terms, at);
      List<Assumption> assumed = verdict.grounds().assumed();
      AttestationTerms alone =
          new AttestationTerms(terms.authority(), assumed, terms.clockTolerance());
      assertEquals(answer(verdict), answer(Attestation.at(facts.toDevice(), alone, at)), what);
      for (Assumption one : assumed) {
        resting++;
        Verdict without = Attestation.at(facts.toDevice(), alone.without(one), at);
        assertNotEquals(answer(verdict), answer(without), () -> what + one);
      }
    }
    assertTrue(resting > 1_000, "assumptions too rare: " + resting);
  }

  private static List<Object> answer(Verdict verdict) {
    return List.of(verdict.kind(), verdict.until());
  }
}
