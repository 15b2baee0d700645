package io.github.sceplifecycle.attestation;

import static io.github.sceplifecycle.attestation.Given.certificate;
import static io.github.sceplifecycle.attestation.Given.day;
import static io.github.sceplifecycle.attestation.Given.judged;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.certificate.KeyUsages;
import io.github.sceplifecycle.device.Binding;
import io.github.sceplifecycle.device.FirstUse;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.device.Standing;
import io.github.sceplifecycle.knowledge.Truth;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CertificateRulesTest {

  private static Verdict at(Instant instant, HeldCertificate held) {
    return Attestation.at(Given.device(held), Given.STRICT, instant);
  }

  @Nested
  @DisplayName("S-2: validity is a closed interval")
  class Dates {

    @Test
    void one_nanosecond_before_notBefore_the_device_is_denied() {
      Expect.denied(at(day(0).minusNanos(1), certificate()), Reason.NOT_YET_VALID);
    }

    @Test
    void at_notBefore_the_device_attests() {
      Expect.attested(at(day(0), certificate()));
    }

    @Test
    void at_notAfter_the_device_still_attests() {
      Expect.attested(at(day(365), certificate()));
    }

    @Test
    void one_nanosecond_after_notAfter_the_device_is_denied() {
      Expect.denied(at(day(365).plusNanos(1), certificate()), Reason.EXPIRED);
    }

    @Test
    void without_dates_it_cannot_be_told() {
      Expect.indeterminate(
          judged(Given.dated(CertificateDates.unknown(), certificate())), Reason.DATES_UNKNOWN);
    }

    @Test
    void an_end_that_is_over_denies_whatever_the_beginning() {
      HeldCertificate ending = Given.dated(CertificateDates.endingAt(day(365)), certificate());
      Expect.indeterminate(at(day(365), ending), Reason.DATES_UNKNOWN);
      Expect.denied(at(day(365).plusNanos(1), ending), Reason.EXPIRED);
    }

    @Test
    void a_beginning_that_is_to_come_denies_whatever_the_end() {
      HeldCertificate beginning =
          Given.dated(new CertificateDates(Optional.of(day(0)), Optional.empty()), certificate());
      Expect.denied(at(day(0).minusNanos(1), beginning), Reason.NOT_YET_VALID);
      Expect.indeterminate(at(day(0), beginning), Reason.DATES_UNKNOWN);
    }

    @Test
    void at_the_ends_of_time_there_is_an_answer() {
      Expect.denied(at(Instant.MIN, certificate()), Reason.NOT_YET_VALID);
      Expect.denied(at(Instant.MAX, certificate()), Reason.EXPIRED);
    }
  }

  @Nested
  @DisplayName("S-19: revocation, binding and key usage")
  class Standings {

    @Test
    void a_revoked_certificate_denies() {
      Expect.denied(judged(Given.revoked(certificate())), Reason.REVOKED);
    }

    @Test
    void a_certificate_on_hold_denies() {
      Expect.denied(judged(Given.revoked(Revocation.onHold(), certificate())), Reason.ON_HOLD);
    }

    @Test
    void a_revocation_counts_from_its_instant_on() {
      HeldCertificate later = Given.revoked(Revocation.revokedSince(day(10)), certificate());
      Expect.attested(at(day(10).minusNanos(1), later));
      Expect.denied(at(day(10), later), Reason.REVOKED);
    }

    @Test
    void a_hold_counts_from_its_instant_on() {
      Revocation hold = new Revocation(Revocation.State.ON_HOLD, Optional.of(day(10)));
      HeldCertificate later = Given.revoked(hold, certificate());
      Expect.attested(at(day(10).minusNanos(1), later));
      Expect.denied(at(day(10), later), Reason.ON_HOLD);
    }

    @Test
    void of_unknown_revocation_it_cannot_be_told() {
      Expect.indeterminate(
          judged(Given.revoked(Revocation.unknown(), certificate())), Reason.REVOCATION_UNKNOWN);
    }

    @Test
    void a_certificate_bound_to_this_device_or_to_none_attests() {
      Expect.attested(judged(Given.bound(Binding.THIS_DEVICE, certificate())));
      Expect.attested(judged(Given.bound(Binding.UNBOUND, certificate())));
    }

    @Test
    void a_certificate_bound_to_another_device_denies() {
      Expect.denied(
          judged(Given.bound(Binding.OTHER_DEVICE, certificate())), Reason.BOUND_TO_OTHER_DEVICE);
    }

    @Test
    void of_unknown_binding_it_cannot_be_told() {
      Expect.indeterminate(
          judged(Given.bound(Binding.UNKNOWN, certificate())), Reason.BINDING_UNKNOWN);
    }

    @Test
    void a_key_for_more_than_signatures_attests() {
      Set<KeyUsage> more = Set.of(KeyUsage.KEY_ENCIPHERMENT, KeyUsage.DIGITAL_SIGNATURE);
      Expect.attested(judged(Given.used(Given.use(more, Truth.NO), certificate())));
    }

    @Test
    void a_key_for_encryption_only_denies() {
      Set<KeyUsage> encryption = Set.of(KeyUsage.KEY_ENCIPHERMENT);
      Expect.denied(
          judged(Given.used(Given.use(encryption, Truth.NO), certificate())),
          Reason.KEY_USAGE_UNSUITABLE);
    }

    @Test
    void a_key_usage_that_names_nothing_denies() {
      Expect.denied(
          judged(Given.used(Given.use(Set.of(), Truth.NO), certificate())),
          Reason.KEY_USAGE_UNSUITABLE);
    }

    @Test
    void a_certificate_without_the_extension_attests() {
      Expect.attested(judged(Given.used(usages(KeyUsages.unrestricted()), certificate())));
    }

    @Test
    void of_unknown_key_usage_it_cannot_be_told() {
      CertificateUse unknown =
          new CertificateUse(Optional.empty(), Optional.empty(), Optional.empty(), Truth.NO);
      Expect.indeterminate(judged(Given.used(unknown, certificate())), Reason.KEY_USAGE_UNKNOWN);
    }

    private static CertificateUse usages(KeyUsages usages) {
      return new CertificateUse(Optional.of(usages), Optional.empty(), Optional.empty(), Truth.NO);
    }
  }

  @Nested
  @DisplayName("S-20: use it or lose it")
  class Disuse {

    private final HeldCertificate fresh = certificate().withStanding(Standing.fresh());
    private final HeldCertificate openQuestion = Given.firstUsed(FirstUse.unknown(), certificate());

    @Test
    void unused_before_day_90_is_fine() {
      Expect.attested(at(day(90).minusNanos(1), fresh));
    }

    @Test
    void unused_from_day_90_on_is_at_risk() {
      Expect.attested(at(day(90), fresh), Reason.UNUSED_AT_RISK);
      Expect.attested(at(day(91).minusNanos(1), fresh), Reason.UNUSED_AT_RISK);
    }

    @Test
    void unused_from_day_91_on_is_revoked() {
      Expect.denied(at(day(91), fresh), Reason.UNUSED_TOO_LONG);
    }

    @Test
    void unused_and_expired_are_two_reasons() {
      Expect.denied(at(day(365).plusNanos(1), fresh), Reason.EXPIRED, Reason.UNUSED_TOO_LONG);
    }

    @Test
    void a_used_certificate_is_fine_to_its_end() {
      Expect.attested(at(day(91), Given.firstUsed(FirstUse.at(day(3)), fresh)));
      Expect.attested(at(day(365), Given.firstUsed(FirstUse.sometime(), fresh)));
    }

    @Test
    void an_unknown_use_does_not_matter_before_day_91() {
      Expect.attested(at(day(91).minusNanos(1), openQuestion));
    }

    @Test
    void an_unknown_use_matters_from_day_91_on() {
      Expect.indeterminate(at(day(91), openQuestion), Reason.FIRST_USE_UNKNOWN);
    }

    @Test
    void an_unused_certificate_of_known_beginning_is_revoked_whatever_its_end() {
      HeldCertificate beginning =
          Given.dated(new CertificateDates(Optional.of(day(0)), Optional.empty()), fresh);
      Expect.indeterminate(at(day(91).minusNanos(1), beginning), Reason.DATES_UNKNOWN);
      Expect.denied(at(day(91), beginning), Reason.UNUSED_TOO_LONG);
    }

    @Test
    void an_unknown_use_and_unknown_dates_are_two_open_questions() {
      Expect.indeterminate(
          judged(Given.dated(CertificateDates.unknown(), openQuestion)),
          Reason.DATES_UNKNOWN,
          Reason.FIRST_USE_UNKNOWN);
    }

    @Test
    void an_unused_certificate_without_dates_is_one_open_question() {
      Expect.indeterminate(
          judged(Given.dated(CertificateDates.unknown(), fresh)), Reason.DATES_UNKNOWN);
    }

    @Test
    void an_authority_without_the_rule_revokes_nothing_for_disuse() {
      CertificateAuthority generic =
          CertificateAuthority.generic(Duration.ofDays(365))
              .withTrust(IssuerTrust.of(Given.ISSUER));
      AttestationTerms terms = AttestationTerms.strict(generic);
      Expect.attested(Attestation.at(Given.device(fresh), terms, day(365)));
      Expect.attested(Attestation.at(Given.device(openQuestion), terms, day(365)));
    }
  }
}
