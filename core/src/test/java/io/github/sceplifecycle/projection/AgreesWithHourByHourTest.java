package io.github.sceplifecycle.projection;

import static io.github.sceplifecycle.projection.Play.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.Issuance;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.authority.RenewalRequests;
import io.github.sceplifecycle.authority.UnusedRule;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.Retry;
import io.github.sceplifecycle.redistribution.Absence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-25: the projection agrees with a simulation hour by hour")
class AgreesWithHourByHourTest {

  private static final int HOURS = 1_000;
  private static final long SEED = 20_260_301;

  private final SplittableRandom random = new SplittableRandom(SEED);

  @Test
  void in_certificates_uses_attempts_revocations_and_attestation() {
    int issued = 0;
    int revoked = 0;
    int lost = 0;
    for (int run = 0; run < 4_000; run++) {
      HourByHour.Rules rules = rules();
      String what = "seed " + SEED + ", run " + run + ": " + rules;
      HourByHour played = HourByHour.play(rules, HOURS);
      Projection projection = Projection.of(scenario(rules), behaviour(rules), hour(HOURS));
      assertEqual(played, projection, what);
      issued += played.cards.size() - 1;
      revoked += Play.when(projection, EventKind.REVOKED_FOR_DISUSE).size();
      lost += Play.when(projection, EventKind.ATTESTATION_LOST).size();
    }
    assertTrue(issued > 4_000 && revoked > 1_000 && lost > 1_000, issued + "/" + revoked);
  }

  private HourByHour.Rules rules() {
    List<int[]> absences = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      int from = random.nextInt(HOURS);
      absences.add(new int[] {from, from + random.nextInt(1, 300)});
    }
    int lifetime = random.nextInt(20, 400);
    return new HourByHour.Rules(
        random.nextInt(20, 400),
        lifetime,
        random.nextInt(1, lifetime),
        random.nextInt(2) * random.nextInt(1, 100),
        random.nextInt(1, 30),
        random.nextBoolean(),
        random.nextInt(4) == 0 ? random.nextInt(30) : 0,
        random.nextInt(3) == 0 ? 0 : random.nextInt(1, 200),
        random.nextInt(10, 150),
        random.nextInt(3) == 0 ? random.nextInt(HOURS) : 10 * HOURS,
        absences);
  }

  private static Scenario scenario(HourByHour.Rules rules) {
    Duration limit = Duration.ofHours(rules.unusedLimit());
    Issuance issuance =
        new Issuance(
            Duration.ofHours(rules.lifetime()),
            RenewalRequests.REFUSED,
            Optional.of(new UnusedRule(limit.minusHours(5), limit)));
    Validity own = new Validity(hour(-1), hour(rules.authorityEnds()));
    IssuerTrust trust = new IssuerTrust(Optional.empty(), Optional.of(own));
    RenewalPolicy policy =
        rules.percent() > 0
            ? RenewalPolicy.percentRemaining(rules.percent())
            : RenewalPolicy.leadTime(Duration.ofHours(rules.lead()));
    AfterExpiry after = rules.stops() ? AfterExpiry.STOPS : AfterExpiry.CONTINUES;
    return new Scenario(
        policy,
        new Retry(Cadence.everyHours(rules.every()), after),
        new CertificateAuthority("test", issuance, trust),
        new Validity(hour(0), hour(rules.firstLifetime())));
  }

  private static DeviceBehaviour behaviour(HourByHour.Rules rules) {
    SignIns signIns =
        rules.signInEvery() == 0
            ? SignIns.never()
            : SignIns.every(hour(0), Cadence.everyHours(rules.signInEvery()));
    List<Absence> absences =
        rules.absences().stream().map(away -> new Absence(hour(away[0]), hour(away[1]))).toList();
    return new DeviceBehaviour(
        Optional.empty(), absences, signIns, AttemptOutcome.failingFirst(rules.failures()));
  }

  private static void assertEqual(HourByHour played, Projection projection, String what) {
    List<IssuedCertificate> issued = projection.certificates();
    assertEquals(
        played.cards.stream().map(card -> new Validity(hour(card.from), hour(card.to))).toList(),
        issued.stream().map(IssuedCertificate::validity).toList(),
        what);
    assertEquals(
        played.cards.stream().map(card -> instant(card.used)).toList(),
        issued.stream().map(IssuedCertificate::firstUsed).toList(),
        what);
    assertEquals(
        played.cards.stream().map(card -> instant(card.revoked)).toList(),
        issued.stream().map(one -> revocation(projection, one)).toList(),
        what);
    assertEquals(
        played.failed.stream().map(at -> hour(at)).toList(),
        Play.when(projection, EventKind.ATTEMPT_FAILED),
        what);
    BitSet attested = new BitSet();
    for (int hour = 0; hour < HOURS; hour++) {
      attested.set(hour, projection.attestation().at(hour(hour)).satisfiesManagedCondition());
    }
    assertEquals(played.attested, attested, what);
  }

  private static Optional<Instant> revocation(Projection projection, IssuedCertificate issued) {
    return Play.when(projection, EventKind.REVOKED_FOR_DISUSE, issued.number()).stream()
        .findFirst();
  }

  private static Optional<Instant> instant(int hour) {
    return hour < 0 ? Optional.empty() : Optional.of(hour(hour));
  }
}
