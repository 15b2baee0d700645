package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.Attestation;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.testkit.ScepDomain.Judging;
import io.github.sceplifecycle.testkit.ScepDomain.KnownJudging;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** S-15 to S-21 and S-38, over core's verdicts. */
@Domain(ScepDomain.class)
@Domain(DomainContext.Global.class)
class AttestationPropertiesTest {

  private static final VerdictFunction CORE = Attestation::at;

  @Property(tries = 20_000)
  void the_verdict_equals_the_reference_model_where_all_is_known(@ForAll KnownJudging drawn) {
    AttestationLaws.equalsTheReferenceModel(CORE, drawn.device(), drawn.strict(), drawn.at());
  }

  @Property
  void mobile_devices_need_no_certificate(@ForAll Judging drawn) {
    AttestationLaws.mobileDevicesNeedNoCertificate(CORE, drawn.device(), drawn.terms(), drawn.at());
  }

  @Property
  void a_suspended_device_is_denied(@ForAll Judging drawn) {
    AttestationLaws.suspendedIsDenied(CORE, drawn.device(), drawn.terms(), drawn.at());
  }

  @Property
  void the_order_of_certificates_decides_nothing(@ForAll Judging drawn) {
    AttestationLaws.orderDecidesNothing(CORE, drawn.device(), drawn.terms(), drawn.at());
  }

  @Property
  void what_is_no_candidate_decides_nothing(
      @ForAll KnownJudging drawn, @ForAll HeldCertificate other) {
    CertificateIdentity known = other.certificate().identity();
    CertificateIdentity strange =
        new CertificateIdentity(
            known.subject(),
            Optional.of(new DistinguishedName("CN=Nobody knows it")),
            known.serial(),
            List.of());
    HeldCertificate stranger =
        new HeldCertificate(
            other.certificate().withIdentity(strange), other.placement(), other.standing());
    AttestationLaws.othersDecideNothing(CORE, drawn.device(), stranger, drawn.strict(), drawn.at());
  }

  @Property(tries = 3_000)
  void until_is_exact(@ForAll Judging drawn) {
    AttestationLaws.untilIsExact(CORE, drawn.device(), drawn.terms(), drawn.at(), drawn.later());
  }

  @Property
  void a_tolerance_heals_dates_only(
      @ForAll KnownJudging drawn, @ForAll @LongRange(min = 0, max = 86_400) long seconds) {
    AttestationTerms strict = AttestationTerms.strict(drawn.strict().authority());
    AttestationLaws.toleranceHealsDatesOnly(
        CORE, drawn.device(), strict, Duration.ofSeconds(seconds), drawn.at());
  }

  @Property
  void shifting_shifts_the_verdict(
      @ForAll Judging drawn, @ForAll @LongRange(min = -100_000, max = 100_000) long seconds) {
    if (isFarFromTheEnds(drawn.device())) {
      AttestationLaws.shiftingShiftsTheVerdict(
          CORE, drawn.device(), drawn.terms(), drawn.at(), Duration.ofSeconds(seconds));
    }
  }

  @Property
  void a_verdict_rests_on_the_assumptions_it_names(@ForAll Judging drawn) {
    AttestationLaws.assumedIsWhatItRestsOn(CORE, drawn.device(), drawn.terms(), drawn.at());
  }

  @Property
  void a_brief_verdict_is_the_verdict_without_its_explanation(@ForAll Judging drawn) {
    Law.of("S-21 a brief verdict", drawn.device(), drawn.terms(), drawn.at())
        .expectEqual(
            CORE.verdict(drawn.device(), drawn.terms(), drawn.at()).brief(),
            Attestation.brieflyAt(drawn.device(), drawn.terms(), drawn.at()));
  }

  private static boolean isFarFromTheEnds(Device device) {
    Instant early = Validity.EARLIEST.plus(Duration.ofDays(2_000));
    Instant late = Validity.LATEST.minus(Duration.ofDays(2_000));
    return device.certificates().stream()
        .flatMap(List::stream)
        .map(held -> held.certificate().dates())
        .noneMatch(
            dates ->
                dates.notBefore().filter(at -> !at.isAfter(early)).isPresent()
                    || dates.notAfter().filter(at -> !at.isAfter(early)).isPresent()
                    || dates.notBefore().filter(at -> !at.isBefore(late)).isPresent()
                    || dates.notAfter().filter(at -> !at.isBefore(late)).isPresent());
  }
}
