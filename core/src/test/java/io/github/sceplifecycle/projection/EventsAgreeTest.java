package io.github.sceplifecycle.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.attestation.Attestation;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.attestation.Verdict;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.KeyUsages;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.device.Binding;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.FirstUse;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.device.Standing;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.Absence;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-25: events, certificates and attestation tell one story")
class EventsAgreeTest {

  private static final long SEED = 20_260_401;
  private static final DistinguishedName ISSUER = new DistinguishedName("CN=Issuer");
  private static final AttestationTerms TERMS =
      AttestationTerms.strict(CertificateAuthority.okta().withTrust(IssuerTrust.of(ISSUER)));

  private final SplittableRandom random = new SplittableRandom(SEED);

  /** Years of Okta with a random setting, random sign-ins and random absences. */
  private Projection next() {
    Instant anchor = Play.DAY_0.plusNanos(random.nextLong(86_400_000_000_000L));
    Cadence signIns = new Cadence(Duration.ofHours(random.nextInt(1, 4_000)));
    DeviceBehaviour behaviour = DeviceBehaviour.alwaysOn(SignIns.every(anchor, signIns));
    for (int i = random.nextInt(3); i > 0; i--) {
      Instant from = Play.hour(random.nextInt(20_000)).plusNanos(random.nextInt(2));
      behaviour =
          behaviour.away(new Absence(from, from.plusSeconds(random.nextInt(1, 10_000_000))));
    }
    RenewalPolicy policy = RenewalPolicy.daysBeforeExpiry(random.nextInt(1, 300));
    Scenario scenario =
        Play.scenario(policy, random.nextBoolean() ? Play.SIX_HOURS : Play.UNTIL_EXPIRY);
    AttemptOutcome outcome = AttemptOutcome.failingFirst(random.nextInt(3));
    return Projection.of(
        scenario, behaviour.withOutcome(outcome), Play.day(random.nextInt(1, 1_200)));
  }

  @Test
  void the_attestation_is_that_of_a_device_that_holds_all_certificates() {
    for (int run = 0; run < 500; run++) {
      Projection projection = next();
      Instant end = projection.attestation().to();
      for (int i = 0; i < 20; i++) {
        long nanos = random.nextLong(Duration.between(Play.DAY_0, end).toNanos());
        assertSame(projection, Play.DAY_0.plusNanos(nanos), run);
      }
      for (Event event : projection.events()) {
        assertSame(projection, event.at(), run);
      }
    }
  }

  private static void assertSame(Projection projection, Instant at, int run) {
    Verdict held = Attestation.at(holding(projection, at), TERMS, at);
    Verdict projected = projection.attestation().at(at);
    String what = "seed " + SEED + ", run " + run + " at " + at;
    assertEquals(held.kind(), projected.kind(), what);
    assertEquals(held.reasons(), projected.reasons(), what);
    assertEquals(held.until(), projected.until(), what);
  }

  private static Device holding(Projection projection, Instant at) {
    List<HeldCertificate> held =
        projection.certificates().stream()
            .filter(issued -> !issued.validity().isNotYetValidAt(at))
            .map(issued -> held(issued, at))
            .toList();
    return Device.active(new DeviceIdentity("device", "device", Platform.WINDOWS), held);
  }

  private static HeldCertificate held(IssuedCertificate issued, Instant at) {
    CertificateIdentity identity =
        new CertificateIdentity(
            Optional.empty(),
            Optional.of(ISSUER),
            Optional.of(new SerialNumber(BigInteger.valueOf(issued.number()))),
            List.of());
    CertificateUse use =
        new CertificateUse(
            Optional.of(KeyUsages.unrestricted()), Optional.empty(), Optional.empty(), Truth.NO);
    Optional<Instant> used = issued.firstUsed().filter(first -> !first.isAfter(at));
    Standing standing =
        used.map(first -> Standing.fresh().withFirstUse(FirstUse.at(first)))
            .map(known -> known.withBinding(Binding.THIS_DEVICE))
            .orElse(Standing.fresh());
    return new HeldCertificate(
        new ClientCertificate(CertificateDates.of(issued.validity()), identity, use),
        Placement.userStore(),
        standing);
  }

  @Test
  void every_event_is_that_of_its_certificate_and_in_order() {
    for (int run = 0; run < 500; run++) {
      Projection projection = next();
      String what = "seed " + SEED + ", run " + run;
      Instant before = Instant.MIN;
      for (Event event : projection.events()) {
        assertTrue(!event.at().isBefore(before), what);
        assertTrue(event.at().isBefore(projection.attestation().to()), what);
        assertTrue(isSo(projection, event), () -> what + ": " + event);
        before = event.at();
      }
      assertEquals(
          projection.certificates().size(), Play.when(projection, EventKind.ISSUED).size(), what);
    }
  }

  private static boolean isSo(Projection projection, Event event) {
    IssuedCertificate of = projection.certificates().get(event.certificate() - 1);
    Instant at = event.at();
    return switch (event.kind()) {
      case ISSUED -> at.equals(of.validity().notBefore());
      case EXPIRED -> at.equals(of.validity().notAfter().plusNanos(1));
      case FIRST_USED -> Optional.of(at).equals(of.firstUsed());
      case ATTEMPT_FAILED -> of.replacement().failures().contains(at);
      case ATTEMPT_SUCCEEDED, SUPERSEDED ->
          Optional.of(at).equals(of.replacement().success())
              && projection.certificates().get(of.number()).validity().notBefore().equals(at);
      case ATTEMPTS_STOPPED ->
          of.replacement().success().isEmpty() && at.equals(of.validity().notAfter().plusNanos(1));
      case REVOKED_FOR_DISUSE ->
          of.firstUsed().isEmpty()
              && at.equals(of.validity().notBefore().plus(Duration.ofDays(91)));
      case WINDOW_OPENED -> of.validity().isValidAt(at);
      case ATTESTATION_LOST -> attested(projection, at.minusNanos(1)) && !attested(projection, at);
      case ATTESTATION_REGAINED ->
          !attested(projection, at.minusNanos(1)) && attested(projection, at);
    };
  }

  private static boolean attested(Projection projection, Instant at) {
    return projection.attestation().at(at).satisfiesManagedCondition();
  }
}
