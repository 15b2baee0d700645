package io.github.sceplifecycle.attestation;

import static io.github.sceplifecycle.attestation.Given.OTHER_ISSUER;
import static io.github.sceplifecycle.attestation.Given.certificate;
import static io.github.sceplifecycle.attestation.Given.in;
import static io.github.sceplifecycle.attestation.Given.judged;
import static io.github.sceplifecycle.attestation.Given.keyUsable;
import static io.github.sceplifecycle.attestation.Given.revoked;
import static io.github.sceplifecycle.device.CertificateStore.MACHINE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.device.Binding;
import io.github.sceplifecycle.device.FirstUse;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.knowledge.Truth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-22: a certificate that would attest and is hidden")
class ShadowingTest {

  private final HeldCertificate good = certificate(0, 365);

  private void assertHidden(Shadowing.Kind kind, HeldCertificate by) {
    Shadowing expected = new Shadowing(good, by, kind);
    assertEquals(List.of(expected), judged(good, by).grounds().shadowed());
    assertEquals(List.of(expected), judged(by, good).grounds().shadowed());
  }

  private static void assertNothingHidden(HeldCertificate... certificates) {
    assertEquals(List.of(), judged(certificates).grounds().shadowed());
  }

  @Test
  void by_a_newer_revoked_one() {
    assertHidden(Shadowing.Kind.NEWER_REVOKED, revoked(certificate(1, 365)));
  }

  @Test
  void by_a_newer_one_on_hold() {
    assertHidden(Shadowing.Kind.NEWER_REVOKED, revoked(Revocation.onHold(), certificate(1, 365)));
  }

  @Test
  void by_a_newer_one_revoked_for_disuse() {
    HeldCertificate old = certificate(-200, 165);
    HeldCertificate unused = Given.firstUsed(FirstUse.never(), certificate(-100, 265));
    assertEquals(
        List.of(new Shadowing(old, unused, Shadowing.Kind.NEWER_REVOKED)),
        judged(old, unused).grounds().shadowed());
  }

  @Test
  void by_a_newer_one_bound_to_another_device() {
    assertHidden(
        Shadowing.Kind.NEWER_BOUND_ELSEWHERE,
        Given.bound(Binding.OTHER_DEVICE, certificate(1, 365)));
  }

  @Test
  void by_a_newer_one_revoked_and_bound_elsewhere_for_its_revocation() {
    assertHidden(
        Shadowing.Kind.NEWER_REVOKED,
        revoked(Given.bound(Binding.OTHER_DEVICE, certificate(1, 365))));
  }

  @Test
  void by_a_newer_one_that_has_expired() {
    assertHidden(Shadowing.Kind.NEWER_UNSUITABLE, certificate(1, 9));
  }

  @Test
  void by_a_newer_one_that_is_not_valid_yet() {
    assertHidden(Shadowing.Kind.NEWER_UNSUITABLE, certificate(11, 365));
  }

  @Test
  void by_a_newer_one_that_cannot_sign() {
    assertHidden(
        Shadowing.Kind.NEWER_UNSUITABLE,
        Given.used(Given.use(Set.of(KeyUsage.KEY_ENCIPHERMENT), Truth.NO), certificate(1, 365)));
  }

  @Test
  void by_a_newer_one_of_another_issuer() {
    assertHidden(
        Shadowing.Kind.OTHER_ISSUER, Given.from(OTHER_ISSUER, revoked(certificate(1, 365))));
  }

  @Test
  void by_one_in_the_users_store_although_that_is_older() {
    HeldCertificate machine = in(MACHINE, good);
    HeldCertificate expired = certificate(-365, 0);
    assertEquals(
        List.of(new Shadowing(machine, expired, Shadowing.Kind.USER_STORE)),
        judged(machine, expired).grounds().shadowed());
  }

  @Test
  void by_one_in_the_users_store_whose_key_cannot_be_used() {
    HeldCertificate machine = in(MACHINE, good);
    HeldCertificate locked = keyUsable(Truth.NO, certificate(-1, 365));
    assertEquals(
        List.of(new Shadowing(machine, locked, Shadowing.Kind.USER_STORE)),
        judged(machine, locked).grounds().shadowed());
  }

  @Test
  void every_hidden_certificate_is_named() {
    HeldCertificate older = certificate(-5, 365);
    HeldCertificate by = revoked(certificate(1, 365));
    assertEquals(
        List.of(
            new Shadowing(good, by, Shadowing.Kind.NEWER_REVOKED),
            new Shadowing(older, by, Shadowing.Kind.NEWER_REVOKED)),
        judged(good, by, older).grounds().shadowed());
  }

  @Test
  void a_hidden_certificate_that_would_not_attest_is_not_named() {
    HeldCertificate by = revoked(certificate(1, 365));
    assertNothingHidden(certificate(-365, 9), by);
    assertNothingHidden(revoked(certificate(0, 365)), by);
    assertNothingHidden(keyUsable(Truth.NO, good), by);
    assertNothingHidden(keyUsable(Truth.UNKNOWN, good), by);
    assertNothingHidden(revoked(Revocation.unknown(), good), by);
  }

  @Test
  void where_the_device_attests_nothing_is_named() {
    assertNothingHidden(good, certificate(1, 365));
  }

  @Test
  void a_suspended_device_whose_chosen_certificate_is_good_hides_nothing() {
    Verdict verdict = judged(Given.suspended(good, certificate(1, 365)));
    Expect.denied(verdict, Reason.DEVICE_SUSPENDED);
    assertEquals(List.of(), verdict.grounds().shadowed());
  }

  @Test
  void a_suspended_device_whose_chosen_certificate_is_revoked_hides_the_good_one() {
    HeldCertificate by = revoked(certificate(1, 365));
    assertEquals(
        List.of(new Shadowing(good, by, Shadowing.Kind.NEWER_REVOKED)),
        judged(Given.suspended(good, by)).grounds().shadowed());
  }

  @Test
  void where_the_choice_cannot_be_told_nothing_is_named() {
    HeldCertificate maybe = revoked(keyUsable(Truth.UNKNOWN, certificate(1, 365)));
    Expect.indeterminate(judged(good, maybe), Reason.KEY_ACCESS_UNKNOWN);
    assertNothingHidden(good, maybe);
  }

  @Test
  void by_one_of_two_of_which_either_may_be_chosen_no_culprit_is_named() {
    HeldCertificate revoked = revoked(certificate(1, 365));
    HeldCertificate maybe = revoked(keyUsable(Truth.UNKNOWN, certificate(2, 365)));
    Expect.denied(judged(good, revoked, maybe), Reason.REVOKED);
    assertNothingHidden(good, revoked, maybe);
    assertNothingHidden(maybe, revoked, good);
  }

  @Test
  void a_certificate_listed_twice_is_not_hidden_by_itself() {
    assertNothingHidden(good, revoked(good));
    assertNothingHidden(revoked(good), good);
  }
}
