package io.github.sceplifecycle.attestation;

import static io.github.sceplifecycle.attestation.Given.OTHER_ISSUER;
import static io.github.sceplifecycle.attestation.Given.certificate;
import static io.github.sceplifecycle.attestation.Given.in;
import static io.github.sceplifecycle.attestation.Given.judged;
import static io.github.sceplifecycle.attestation.Given.keyUsable;
import static io.github.sceplifecycle.attestation.Given.revoked;
import static io.github.sceplifecycle.device.CertificateStore.MACHINE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.Fingerprint;
import io.github.sceplifecycle.certificate.HashAlgorithm;
import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.device.Binding;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.knowledge.Truth;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SelectionTest {

  /** Whatever the order in which an inventory lists them. */
  private static void assertChosen(HeldCertificate expected, HeldCertificate other) {
    Expect.chosen(expected, judged(expected, other));
    Expect.chosen(expected, judged(other, expected));
  }

  @Nested
  @DisplayName("S-17: candidates")
  class Candidates {

    private final HeldCertificate stranger =
        Given.from(new DistinguishedName("CN=Stranger"), certificate(5, 365));
    private final HeldCertificate deviceAccess =
        Given.used(Given.use(Set.of(KeyUsage.DIGITAL_SIGNATURE), Truth.YES), certificate(5, 365));

    @Test
    void a_device_without_any_certificate_is_denied() {
      Expect.denied(judged(), Reason.NO_CERTIFICATE);
    }

    @Test
    void a_certificate_of_an_issuer_that_is_not_trusted_is_none() {
      Expect.denied(judged(stranger), Reason.NO_CERTIFICATE);
      assertChosen(certificate(), stranger);
    }

    @Test
    void a_device_access_certificate_is_none() {
      Expect.denied(judged(deviceAccess), Reason.NO_CERTIFICATE);
      assertChosen(certificate(), deviceAccess);
    }

    @Test
    void a_device_access_certificate_in_the_users_store_does_not_hide_the_machines() {
      assertChosen(in(MACHINE, certificate()), deviceAccess);
    }

    @Test
    void a_certificate_of_a_stranger_in_the_users_store_does_not_hide_the_machines() {
      assertChosen(in(MACHINE, certificate()), stranger);
    }

    @Test
    void of_an_unknown_issuer_it_cannot_be_told() {
      Expect.indeterminate(judged(Given.ofUnknownIssuer(certificate())), Reason.ISSUER_UNKNOWN);
    }

    @Test
    void of_an_unknown_purpose_it_cannot_be_told() {
      Expect.indeterminate(
          judged(
              Given.used(
                  Given.use(Set.of(KeyUsage.DIGITAL_SIGNATURE), Truth.UNKNOWN), certificate())),
          Reason.PURPOSE_UNKNOWN);
    }
  }

  @Nested
  @DisplayName("S-18: the user's store by presence, per issuer")
  class Stores {

    @Test
    void the_users_store_is_preferred_although_the_machines_certificate_is_newer() {
      assertChosen(certificate(0, 365), in(MACHINE, certificate(5, 365)));
    }

    @Test
    void an_expired_certificate_in_the_users_store_hides_the_machines() {
      HeldCertificate expired = certificate(-365, 0);
      HeldCertificate machine = in(MACHINE, certificate());
      assertChosen(expired, machine);
      Expect.denied(judged(expired, machine), Reason.EXPIRED);
    }

    @Test
    void the_machines_store_is_looked_into_if_the_users_holds_none() {
      Expect.attested(judged(in(MACHINE, certificate())));
    }

    @Test
    void the_users_store_hides_the_machines_of_its_own_issuer_only() {
      assertChosen(Given.from(OTHER_ISSUER, in(MACHINE, certificate(5, 365))), certificate(0, 365));
    }

    @Test
    void a_key_that_cannot_be_used_in_the_users_store_hides_the_machines() {
      Expect.denied(
          judged(keyUsable(Truth.NO, certificate()), in(MACHINE, certificate(5, 365))),
          Reason.NO_USABLE_KEY);
    }

    @Test
    void the_store_of_a_single_certificate_does_not_matter() {
      Expect.attested(judged(in(CertificateStore.UNKNOWN, certificate())));
    }
  }

  @Nested
  @DisplayName("S-18: usable keys")
  class Keys {

    @Test
    void a_newer_certificate_without_a_usable_key_is_passed_over() {
      assertChosen(certificate(0, 365), keyUsable(Truth.NO, certificate(5, 365)));
    }

    @Test
    void without_any_usable_key_the_device_is_denied() {
      Expect.denied(
          judged(keyUsable(Truth.NO, certificate()), keyUsable(Truth.NO, certificate(5, 365))),
          Reason.NO_USABLE_KEY);
    }

    @Test
    void of_an_unknown_key_it_cannot_be_told() {
      Expect.indeterminate(
          judged(keyUsable(Truth.UNKNOWN, certificate())), Reason.KEY_ACCESS_UNKNOWN);
    }

    @Test
    void an_unknown_key_of_a_newer_certificate_does_not_matter_if_both_attest() {
      Expect.attested(judged(certificate(), keyUsable(Truth.UNKNOWN, certificate(5, 365))));
    }

    @Test
    void an_unknown_key_of_a_newer_certificate_matters_if_it_is_revoked() {
      Expect.indeterminate(
          judged(certificate(), revoked(keyUsable(Truth.UNKNOWN, certificate(5, 365)))),
          Reason.KEY_ACCESS_UNKNOWN);
    }

    @Test
    void where_an_unknown_key_leaves_two_to_choose_from_neither_is_said_to_be_chosen() {
      HeldCertificate newer = keyUsable(Truth.UNKNOWN, certificate(5, 365));
      assertEquals(Optional.empty(), judged(certificate(), newer).grounds().chosen());
      assertEquals(Optional.empty(), judged(newer, certificate()).grounds().chosen());
    }
  }

  @Nested
  @DisplayName("S-18: the most recently issued")
  class MostRecent {

    @Test
    void the_greater_notBefore_is_chosen_although_it_ends_first() {
      assertChosen(certificate(1, 20), certificate(0, 365));
    }

    @Test
    void the_choice_is_over_all_issuers() {
      assertChosen(Given.from(OTHER_ISSUER, certificate(1, 365)), certificate(0, 365));
      assertChosen(certificate(1, 365), Given.from(OTHER_ISSUER, certificate(0, 365)));
    }

    @Test
    void at_equal_notBefore_the_greater_notAfter_is_chosen() {
      assertChosen(certificate(0, 366), certificate(0, 365));
    }

    @Test
    void at_equal_dates_the_greater_serial_number_is_chosen() {
      assertChosen(numbered(11, 1), numbered(10, 2));
    }

    @Test
    void serial_numbers_are_compared_unsigned() {
      HeldCertificate large = numbered(SerialNumber.ofInteger(BigInteger.valueOf(-1)), 1);
      HeldCertificate small = numbered(new SerialNumber(BigInteger.valueOf(0x7f)), 2);
      assertChosen(large, small);
    }

    @Test
    void serial_numbers_are_compared_as_numbers_and_not_as_text() {
      assertChosen(numbered(0x10, 1), numbered(0x9, 2));
    }

    @Test
    void at_equal_serial_numbers_the_greater_sha256_is_chosen() {
      assertChosen(numbered(7, 2), numbered(7, 1));
    }

    @Test
    void sha1_decides_nothing() {
      Fingerprint sha1 = new Fingerprint(HashAlgorithm.SHA_1, "f".repeat(40));
      HeldCertificate lesser = numbered(7, 1);
      CertificateIdentity was = lesser.certificate().identity();
      CertificateIdentity more =
          new CertificateIdentity(
              was.subject(), was.issuer(), was.serial(), List.of(sha1, Given.print(1)));
      assertChosen(numbered(7, 2), Given.identified(more, lesser));
    }

    @Test
    void neither_expiry_nor_revocation_nor_binding_puts_a_certificate_aside() {
      HeldCertificate good = certificate(0, 365);
      assertChosen(certificate(1, 9), good);
      assertChosen(certificate(11, 365), good);
      assertChosen(revoked(certificate(1, 365)), good);
      assertChosen(Given.bound(Binding.OTHER_DEVICE, certificate(1, 365)), good);
    }

    @Test
    void a_certificate_listed_twice_is_one() {
      Expect.attested(judged(certificate(), certificate()));
    }

    @Test
    void a_certificate_listed_twice_and_revoked_in_one_place_is_revoked() {
      Expect.denied(judged(certificate(), revoked(certificate())), Reason.REVOKED);
      Expect.denied(judged(revoked(certificate()), certificate()), Reason.REVOKED);
    }

    private static HeldCertificate numbered(long serial, long print) {
      return Given.identified(Given.identity(Given.ISSUER, serial, print), certificate());
    }

    private static HeldCertificate numbered(SerialNumber serial, long print) {
      return Given.identified(
          new CertificateIdentity(
              Optional.empty(),
              Optional.of(Given.ISSUER),
              Optional.of(serial),
              List.of(Given.print(print))),
          certificate());
    }
  }
}
