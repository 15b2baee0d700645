package io.github.sceplifecycle.linking;

import static io.github.sceplifecycle.linking.Given.MAC;
import static io.github.sceplifecycle.linking.Given.WINDOWS;
import static io.github.sceplifecycle.linking.Given.certificate;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.Fingerprint;
import io.github.sceplifecycle.certificate.HashAlgorithm;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Revocation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SupersessionTest {

  private static final LinkedCertificate OLD = ours("2025-12-01", "2026-12-01", 7);
  private static final LinkedCertificate NEW = ours("2026-10-01", "2027-10-01", 2);

  private static LinkedCertificate ours(String notBefore, String notAfter, long serial) {
    return ours(certificate("CN=x", notBefore, notAfter, serial));
  }

  private static LinkedCertificate ours(HeldCertificate held) {
    return new LinkedCertificate(held, new Link.To(MAC, Evidence.MARKER));
  }

  private static LinkedCertificate with(Revocation revocation, LinkedCertificate one) {
    return new LinkedCertificate(Given.with(revocation, one.held()), one.link());
  }

  /** That one stands and the other does not, in either order. */
  private static void assertSupersedes(LinkedCertificate by, LinkedCertificate one) {
    Supersession expected =
        new Supersession(List.of(by), List.of(new Supersession.Superseded(one, by)), List.of());
    assertEquals(expected, Supersession.of(List.of(by, one)));
    assertEquals(expected, Supersession.of(List.of(one, by)));
  }

  private static void assertAllStand(LinkedCertificate one, LinkedCertificate other) {
    assertEquals(
        new Supersession(List.of(one, other), List.of(), List.of()),
        Supersession.of(List.of(one, other)));
  }

  @Test
  void S43_the_greatest_notAfter_stands_wherever_it_is_listed() {
    LinkedCertificate oldest = ours("2024-12-01", "2025-12-01", 9);
    List<LinkedCertificate> certificates = new ArrayList<>(List.of(oldest, NEW, OLD));
    for (int turn = 0; turn < 3; turn++) {
      Collections.rotate(certificates, 1);
      Supersession answer = Supersession.of(certificates);
      assertEquals(List.of(NEW), answer.current());
      assertEquals(
          Set.of(new Supersession.Superseded(oldest, NEW), new Supersession.Superseded(OLD, NEW)),
          Set.copyOf(answer.superseded()));
    }
  }

  @Test
  void S43_of_two_that_end_together_the_later_issued_stands() {
    assertSupersedes(ours("2026-02-01", "2027-01-01", 1), ours("2026-01-01", "2027-01-01", 2));
    assertSupersedes(ours("2026-02-01", "2027-01-01", 1), ours("", "2027-01-01", 2));
  }

  @Test
  void S43_of_two_with_the_same_dates_the_greater_serial_number_stands() {
    assertSupersedes(ours("2026-02-01", "2027-01-01", 300), ours("2026-02-01", "2027-01-01", 20));
    assertSupersedes(ours("2026-02-01", "2027-01-01", 1), ours("2026-02-01", "2027-01-01", 0));
  }

  @Test
  void S43_of_two_with_the_same_serial_number_the_greater_fingerprint_stands() {
    assertSupersedes(printed('b'), printed('a'));
  }

  private static LinkedCertificate printed(char digit) {
    HeldCertificate held = certificate("CN=x", "2026-02-01", "2027-01-01", 1);
    CertificateIdentity was = held.certificate().identity();
    Fingerprint print = new Fingerprint(HashAlgorithm.SHA_256, String.valueOf(digit).repeat(64));
    CertificateIdentity with =
        new CertificateIdentity(was.subject(), was.issuer(), was.serial(), List.of(print));
    return ours(
        new HeldCertificate(
            held.certificate().withIdentity(with), held.placement(), held.standing()));
  }

  @Test
  void S43_those_that_nothing_tells_apart_all_stand() {
    LinkedCertificate one = ours(certificate("CN=one", "", "2027-01-01", 0));
    LinkedCertificate other = ours(certificate("CN=other", "", "2027-01-01", 0));
    assertAllStand(one, other);
  }

  @Test
  void S43_a_revoked_one_never_supersedes_one_that_is_not_and_is_superseded_by_it() {
    assertSupersedes(OLD, with(Revocation.revoked(), NEW));
    assertSupersedes(OLD, with(Revocation.revokedSince(Instant.MAX), NEW));
  }

  @Test
  void S43_of_revoked_ones_only_the_greatest_notAfter_stands() {
    assertSupersedes(with(Revocation.revoked(), NEW), with(Revocation.revoked(), OLD));
  }

  @Test
  void S43_on_hold_is_not_revoked() {
    assertSupersedes(with(Revocation.onHold(), NEW), OLD);
  }

  @Test
  void S43_another_profiles_certificate_supersedes_nothing() {
    assertAllStand(NEW, new LinkedCertificate(OLD.held(), new Link.To(WINDOWS, Evidence.MARKER)));
  }

  @Test
  void S43_without_profiles_those_that_the_inventory_names_alike_are_of_one() {
    assertSupersedes(unprofiled(Optional.empty(), NEW), unprofiled(Optional.empty(), OLD));
    assertSupersedes(unprofiled(Optional.of("A"), NEW), unprofiled(Optional.of("a"), OLD));
    assertAllStand(unprofiled(Optional.of("a"), NEW), unprofiled(Optional.of("b"), OLD));
  }

  private static LinkedCertificate unprofiled(Optional<String> named, LinkedCertificate one) {
    return new LinkedCertificate(one.held(), new Link.NoProfile(named));
  }

  @Test
  void S43_one_whose_end_or_profile_is_not_known_neither_supersedes_nor_is_superseded() {
    LinkedCertificate endless = ours("2026-11-01", "", 1);
    LinkedCertificate foreign = new LinkedCertificate(NEW.held(), new Link.Foreign());
    LinkedCertificate ambiguous =
        new LinkedCertificate(
            NEW.held(), new Link.Ambiguous(List.of(MAC, WINDOWS), Evidence.MARKER));
    LinkedCertificate unfitting =
        new LinkedCertificate(NEW.held(), new Link.NoneFits(Optional.empty()));
    assertEquals(
        new Supersession(List.of(OLD), List.of(), List.of(endless, foreign, ambiguous, unfitting)),
        Supersession.of(List.of(endless, foreign, OLD, ambiguous, unfitting)));
  }
}
