package io.github.sceplifecycle.attestation;

import static io.github.sceplifecycle.attestation.Given.certificate;
import static io.github.sceplifecycle.attestation.Given.day;
import static io.github.sceplifecycle.attestation.Given.device;
import static io.github.sceplifecycle.attestation.Given.judged;

import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.device.Binding;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceStatus;
import io.github.sceplifecycle.device.FirstUse;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.device.Standing;
import io.github.sceplifecycle.knowledge.Truth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("S-21: all reasons, not the first")
class SeveralReasonsTest {

  private static final HeldCertificate EXPIRED = certificate(-365, 0);
  private static final HeldCertificate UNKNOWN_STANDING =
      certificate().withStanding(Standing.unknown());

  @Nested
  class Denied {

    @Test
    void suspended_and_expired() {
      Expect.denied(judged(Given.suspended(EXPIRED)), Reason.DEVICE_SUSPENDED, Reason.EXPIRED);
    }

    @Test
    void not_registered_and_deactivated() {
      Expect.denied(
          judged(Given.with(Truth.NO, DeviceStatus.DEACTIVATED, certificate())),
          Reason.DEVICE_NOT_REGISTERED,
          Reason.DEVICE_DEACTIVATED);
    }

    @Test
    void suspended_and_without_a_certificate() {
      Expect.denied(judged(Given.suspended()), Reason.DEVICE_SUSPENDED, Reason.NO_CERTIFICATE);
    }

    @Test
    void suspended_and_without_a_usable_key() {
      Expect.denied(
          judged(Given.suspended(Given.keyUsable(Truth.NO, certificate()))),
          Reason.DEVICE_SUSPENDED,
          Reason.NO_USABLE_KEY);
    }

    @Test
    void revoked_and_bound_elsewhere() {
      Expect.denied(
          judged(Given.revoked(Given.bound(Binding.OTHER_DEVICE, certificate()))),
          Reason.REVOKED,
          Reason.BOUND_TO_OTHER_DEVICE);
    }

    @Test
    void expired_and_revoked() {
      Expect.denied(judged(Given.revoked(EXPIRED)), Reason.EXPIRED, Reason.REVOKED);
    }

    @Test
    void not_yet_valid_and_on_hold() {
      Expect.denied(
          judged(Given.revoked(Revocation.onHold(), certificate(11, 365))),
          Reason.NOT_YET_VALID,
          Reason.ON_HOLD);
    }

    @Test
    void unused_too_long_and_unable_to_sign() {
      CertificateUse encryption = Given.use(Set.of(KeyUsage.KEY_ENCIPHERMENT), Truth.NO);
      HeldCertificate stale =
          Given.firstUsed(FirstUse.never(), Given.used(encryption, certificate(-81, 365)));
      Expect.denied(judged(stale), Reason.UNUSED_TOO_LONG, Reason.KEY_USAGE_UNSUITABLE);
    }

    @Test
    void everything_at_once_in_the_order_of_the_rules() {
      CertificateUse encryption = Given.use(Set.of(KeyUsage.KEY_ENCIPHERMENT), Truth.NO);
      Standing worst = new Standing(Binding.OTHER_DEVICE, FirstUse.never(), Revocation.revoked());
      Expect.denied(
          judged(
              Given.with(
                  Truth.NO,
                  DeviceStatus.SUSPENDED,
                  Given.used(encryption, EXPIRED).withStanding(worst))),
          Reason.DEVICE_NOT_REGISTERED,
          Reason.DEVICE_SUSPENDED,
          Reason.EXPIRED,
          Reason.REVOKED,
          Reason.UNUSED_TOO_LONG,
          Reason.BOUND_TO_OTHER_DEVICE,
          Reason.KEY_USAGE_UNSUITABLE);
    }
  }

  @Nested
  class DeniedAndUnknown {

    @Test
    void an_expired_certificate_of_unknown_standing_is_denied_for_its_expiry_only() {
      Expect.denied(judged(EXPIRED.withStanding(Standing.unknown())), Reason.EXPIRED);
    }

    @Test
    void a_suspended_device_with_unknown_certificates_is_denied() {
      Device suspended =
          new Device(Given.on(Platform.MACOS), Truth.YES, DeviceStatus.SUSPENDED, Optional.empty());
      Expect.denied(judged(suspended), Reason.DEVICE_SUSPENDED);
    }

    @Test
    void on_an_unknown_platform_nothing_denies_for_it_may_need_no_certificate() {
      Expect.indeterminate(
          judged(Device.active(Given.on(Platform.UNKNOWN), List.of())), Reason.PLATFORM_UNKNOWN);
      Expect.indeterminate(
          judged(Device.active(Given.on(Platform.UNKNOWN), List.of(EXPIRED))),
          Reason.PLATFORM_UNKNOWN);
    }

    @Test
    void an_expired_certificate_of_unknown_issuer_is_denied() {
      Expect.denied(judged(Given.ofUnknownIssuer(EXPIRED)), Reason.EXPIRED);
    }

    @Test
    void whichever_of_two_is_chosen_if_both_deny_the_device_is_denied_for_both() {
      HeldCertificate undated =
          Given.revoked(Given.dated(CertificateDates.unknown(), certificate(1, 365)));
      Expect.denied(judged(EXPIRED, undated), Reason.EXPIRED, Reason.REVOKED);
    }

    @Test
    void a_denial_of_a_certificate_that_is_certainly_not_chosen_is_no_reason() {
      Expect.denied(judged(EXPIRED, Given.revoked(certificate())), Reason.REVOKED);
    }
  }

  @Nested
  class Unknown {

    @Test
    void a_certificate_of_which_nothing_is_known_leaves_everything_open() {
      HeldCertificate bare = HeldCertificate.of(certificate().certificate());
      Expect.indeterminate(
          Attestation.at(device(bare), Given.STRICT, day(91)),
          Reason.KEY_ACCESS_UNKNOWN,
          Reason.REVOCATION_UNKNOWN,
          Reason.FIRST_USE_UNKNOWN,
          Reason.BINDING_UNKNOWN);
    }

    @Test
    void unknown_registration_and_unknown_revocation_are_both_named() {
      Expect.indeterminate(
          judged(
              Given.with(
                  Truth.UNKNOWN,
                  DeviceStatus.ACTIVE,
                  Given.revoked(Revocation.unknown(), certificate()))),
          Reason.REGISTRATION_UNKNOWN,
          Reason.REVOCATION_UNKNOWN);
    }

    @Test
    void unknown_certificates_and_unknown_status_are_both_named() {
      Expect.indeterminate(
          judged(Device.inventoried(Given.on(Platform.UNKNOWN), Optional.empty())),
          Reason.PLATFORM_UNKNOWN,
          Reason.REGISTRATION_UNKNOWN,
          Reason.STATUS_UNKNOWN,
          Reason.CERTIFICATES_UNKNOWN);
    }

    @Test
    void which_of_two_is_newer_does_not_matter_if_both_attest() {
      HeldCertificate beginning =
          Given.identified(Given.identity(Given.OTHER_ISSUER, 5, 5), certificate());
      Expect.attested(judged(certificate(), without(Part.SERIAL, beginning)));
    }

    @Test
    void which_of_two_is_newer_matters_if_one_of_them_is_revoked() {
      HeldCertificate revoked =
          Given.revoked(
              without(
                  Part.SERIAL,
                  Given.identified(Given.identity(Given.ISSUER, 5, 5), certificate())));
      Expect.indeterminate(judged(certificate(), revoked), Reason.ISSUE_ORDER_UNKNOWN);
    }

    @Test
    void an_unknown_fingerprint_matters_only_for_a_tie_up_to_the_serial_number() {
      HeldCertificate twin = Given.revoked(without(Part.FINGERPRINT, certificate()));
      Expect.indeterminate(judged(certificate(), twin), Reason.ISSUE_ORDER_UNKNOWN);
      HeldCertificate older = Given.revoked(without(Part.FINGERPRINT, certificate(-1, 365)));
      Expect.attested(judged(certificate(), older));
    }

    @Test
    void what_is_unknown_of_one_that_cannot_be_chosen_leaves_nothing_open() {
      HeldCertificate stranger =
          Given.revoked(
              Given.dated(
                  CertificateDates.unknown(),
                  Given.from(new DistinguishedName("CN=Stranger"), certificate(1, 365))));
      HeldCertificate twin = Given.revoked(without(Part.FINGERPRINT, certificate()));
      Expect.indeterminate(judged(certificate(), twin, stranger), Reason.ISSUE_ORDER_UNKNOWN);
    }

    @Test
    void unknown_dates_of_one_leave_open_which_is_newer() {
      HeldCertificate undated =
          Given.revoked(Given.dated(CertificateDates.unknown(), certificate(1, 365)));
      Expect.indeterminate(judged(certificate(), undated), Reason.DATES_UNKNOWN);
    }

    @Test
    void a_user_store_certificate_of_unknown_issuer_may_hide_the_machines() {
      HeldCertificate machine = Given.in(CertificateStore.MACHINE, certificate());
      HeldCertificate user = Given.ofUnknownIssuer(Given.keyUsable(Truth.NO, certificate(-1, 365)));
      Expect.indeterminate(judged(machine, user), Reason.ISSUER_UNKNOWN);
    }

    @Test
    void of_an_only_trusted_issuer_every_candidate_is_of_that_issuer() {
      AttestationTerms one =
          AttestationTerms.strict(Given.AUTHORITY.withTrust(IssuerTrust.of(Given.ISSUER)));
      HeldCertificate machine =
          Given.ofUnknownIssuer(Given.in(CertificateStore.MACHINE, certificate()));
      HeldCertificate user = Given.keyUsable(Truth.NO, certificate(-1, 365));
      Expect.denied(Attestation.at(device(machine, user), one, day(10)), Reason.NO_USABLE_KEY);
    }

    @Test
    void a_user_store_certificate_of_unknown_purpose_may_hide_the_machines() {
      CertificateUse openPurpose = Given.use(Set.of(KeyUsage.DIGITAL_SIGNATURE), Truth.UNKNOWN);
      HeldCertificate machine = Given.in(CertificateStore.MACHINE, certificate());
      HeldCertificate user =
          Given.used(openPurpose, Given.keyUsable(Truth.NO, certificate(-1, 365)));
      Expect.indeterminate(judged(machine, user), Reason.PURPOSE_UNKNOWN);
    }

    @Test
    void a_certificate_in_an_unknown_store_may_hide_the_machines() {
      HeldCertificate machine = Given.in(CertificateStore.MACHINE, certificate());
      HeldCertificate somewhere =
          certificate(-1, 365)
              .withPlacement(new Placement(CertificateStore.UNKNOWN, Truth.NO, Optional.empty()));
      Expect.indeterminate(judged(machine, somewhere), Reason.STORE_UNKNOWN);
    }

    @Test
    void a_certificate_in_an_unknown_store_may_be_hidden_by_one_in_the_users() {
      HeldCertificate somewhere =
          Given.revoked(Given.in(CertificateStore.UNKNOWN, certificate(1, 365)));
      Expect.indeterminate(judged(certificate(), somewhere), Reason.STORE_UNKNOWN);
    }

    @Test
    void an_unknown_serial_number_does_not_leave_open_whether_a_certificate_is_newer_than_itself() {
      HeldCertificate only =
          Given.revoked(Revocation.unknown(), without(Part.SERIAL, certificate()));
      Expect.indeterminate(judged(only), Reason.REVOCATION_UNKNOWN);
    }

    @Test
    void unknown_dates_of_one_whose_key_cannot_be_used_leave_nothing_open() {
      HeldCertificate locked =
          Given.dated(CertificateDates.unknown(), Given.keyUsable(Truth.NO, certificate(1, 365)));
      Expect.indeterminate(
          judged(Given.revoked(Revocation.unknown(), certificate()), locked),
          Reason.REVOCATION_UNKNOWN);
    }

    @Test
    void the_standing_of_a_certificate_that_is_certainly_not_chosen_does_not_matter() {
      HeldCertificate older = certificate(-1, 365).withStanding(Standing.unknown());
      Expect.attested(judged(certificate(), older));
      Expect.indeterminate(
          judged(UNKNOWN_STANDING), Reason.REVOCATION_UNKNOWN, Reason.BINDING_UNKNOWN);
    }

    private enum Part {
      SERIAL,
      FINGERPRINT
    }

    private static HeldCertificate without(Part part, HeldCertificate held) {
      CertificateIdentity was = held.certificate().identity();
      return Given.identified(
          new CertificateIdentity(
              was.subject(),
              was.issuer(),
              part == Part.SERIAL ? Optional.empty() : was.serial(),
              part == Part.FINGERPRINT ? List.of() : was.fingerprints()),
          held);
    }
  }
}
