package io.github.sceplifecycle.examples.plan;

import static io.github.sceplifecycle.examples.plan.Sample.AT;
import static io.github.sceplifecycle.examples.plan.Sample.MAC_PROFILE;
import static io.github.sceplifecycle.examples.plan.Sample.MARKER;
import static io.github.sceplifecycle.examples.plan.Sample.strictTerms;
import static io.github.sceplifecycle.examples.plan.Sample.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.attestation.Reason;
import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ScepProfile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeviceVerdictsTest {

  private static final ScepProfile PROFILE =
      Sample.profile(MAC_PROFILE, Platform.MACOS, RenewalPolicy.daysBeforeExpiry(60));
  private static final CertificateDates CURRENT = Sample.dates("2026-06-01", "2027-06-01");
  private static final CertificateDates LAPSED = Sample.dates("2025-06-01", "2026-06-01");

  private static HeldCertificate held(String subject, CertificateDates dates) {
    return HeldCertificate.of(
        new ClientCertificate(
            dates, CertificateIdentity.ofSubject(subject), CertificateUse.unknown()));
  }

  private static HeldCertificate ours(CertificateDates dates) {
    return held("CN=ada " + MARKER, dates);
  }

  private static Device device(Platform platform, HeldCertificate... held) {
    return Device.inventoried(new DeviceIdentity("1", "ada", platform), Optional.of(List.of(held)));
  }

  private static Fleet fleet(Device... devices) {
    return new Fleet(
        Source.JAMF,
        List.of(PROFILE),
        List.of(new Inventory("inventory", List.of(devices))),
        Optional.empty());
  }

  private static DeviceVerdict judged(Device device) {
    return Planner.plan(List.of(fleet(device)), terms()).devices().get(0);
  }

  private static DeviceVerdict strictly(Device device) {
    return Planner.plan(List.of(fleet(device)), strictTerms()).devices().get(0);
  }

  @Test
  void a_current_certificate_attests_and_what_was_assumed_is_named() {
    DeviceVerdict verdict = judged(device(Platform.MACOS, ours(CURRENT)));
    assertEquals(VerdictKind.ATTESTED, verdict.verdict().kind());
    assertEquals(Optional.of(Instant.parse("2027-06-01T00:00:00Z")), verdict.verdict().until());
    assertTrue(verdict.assumed().containsAll(List.of("REGISTERED", "ACTIVE", "USED")));
    assertFalse(verdict.assumed().contains("LIFETIME"), "the dates are known");
    assertFalse(verdict.assumed().contains(DeviceVerdicts.OTHERS_FOREIGN), "there is no other");
  }

  @Test
  void strictly_it_cannot_be_told_and_nothing_is_assumed() {
    DeviceVerdict verdict = strictly(device(Platform.MACOS, ours(CURRENT)));
    assertEquals(VerdictKind.INDETERMINATE, verdict.verdict().kind());
    assertTrue(verdict.verdict().reasons().contains(Reason.REGISTRATION_UNKNOWN));
    assertEquals(List.of(), verdict.assumed());
  }

  @Test
  void a_newer_certificate_of_another_origin_is_left_out_and_that_is_named() {
    HeldCertificate wifi = held("CN=Wi-Fi", Sample.dates("2026-11-01", "2026-11-20"));
    DeviceVerdict verdict = judged(device(Platform.MACOS, ours(CURRENT), wifi));
    assertEquals(VerdictKind.ATTESTED, verdict.verdict().kind());
    assertTrue(verdict.assumed().contains(DeviceVerdicts.OTHERS_FOREIGN));
  }

  @Test
  void certificates_of_other_origin_alone_are_none() {
    DeviceVerdict verdict = judged(device(Platform.MACOS, held("CN=Wi-Fi", CURRENT)));
    assertEquals(List.of(Reason.NO_CERTIFICATE), verdict.verdict().reasons());
    assertEquals(List.of(DeviceVerdicts.OTHERS_FOREIGN), verdict.assumed());
  }

  @Test
  void an_expired_certificate_denies_without_any_assumption() {
    DeviceVerdict verdict = judged(device(Platform.MACOS, ours(LAPSED)));
    assertEquals(VerdictKind.DENIED, verdict.verdict().kind());
    assertEquals(List.of(Reason.EXPIRED), verdict.verdict().reasons());
  }

  @Test
  void a_known_revocation_is_not_assumed_away() {
    HeldCertificate revoked =
        ours(CURRENT).withStanding(ours(CURRENT).standing().withRevocation(Revocation.revoked()));
    assertEquals(
        List.of(Reason.REVOKED), judged(device(Platform.MACOS, revoked)).verdict().reasons());
  }

  @Test
  void a_mobile_device_need_not_attest_by_certificate() {
    assertEquals(VerdictKind.NOT_APPLICABLE, judged(device(Platform.IOS)).verdict().kind());
  }

  @Test
  void what_a_device_holds_is_never_assumed() {
    Device unknown =
        Device.inventoried(new DeviceIdentity("1", "ada", Platform.MACOS), Optional.empty());
    assertEquals(List.of(Reason.CERTIFICATES_UNKNOWN), judged(unknown).verdict().reasons());
  }

  @Test
  void a_platform_that_no_report_names_is_that_of_the_profile() {
    HeldCertificate named =
        ours(CURRENT)
            .withPlacement(
                new Placement(CertificateStore.UNKNOWN, Truth.UNKNOWN, Optional.of(MAC_PROFILE)));
    DeviceVerdict verdict = judged(device(Platform.UNKNOWN, named));
    assertEquals(Platform.MACOS, verdict.identity().platform());
    assertFalse(verdict.assumed().contains("DESKTOP"));
  }

  @Test
  void an_unknown_issue_date_is_worked_out_from_the_lifetime_and_named() {
    DeviceVerdict verdict = judged(device(Platform.MACOS, ours(Sample.dates("", "2027-06-01"))));
    assertEquals(VerdictKind.ATTESTED, verdict.verdict().kind());
    assertTrue(verdict.assumed().contains("LIFETIME"));
  }

  @Test
  void a_lifetime_that_would_put_the_issue_to_come_is_not_assumed() {
    DeviceVerdict verdict = judged(device(Platform.MACOS, ours(Sample.dates("", "2028-06-01"))));
    assertEquals(VerdictKind.INDETERMINATE, verdict.verdict().kind());
    assertTrue(verdict.verdict().reasons().contains(Reason.DATES_UNKNOWN));
  }

  @Test
  void one_device_in_two_documents_is_judged_once_by_all_it_holds() {
    HeldCertificate newer = ours(Sample.dates("2026-07-01", "2026-11-01"));
    List<DeviceVerdict> verdicts =
        Planner.plan(
                List.of(
                    fleet(device(Platform.MACOS, ours(CURRENT)), device(Platform.MACOS, newer))),
                terms())
            .devices();
    assertEquals(1, verdicts.size());
    assertEquals(List.of(Reason.EXPIRED), verdicts.get(0).verdict().reasons());
    assertEquals(1, verdicts.get(0).verdict().grounds().shadowed().size());
  }

  @Test
  void those_that_do_not_attest_come_first_then_those_that_lapse_first() {
    Device lapsing = named("a", ours(Sample.dates("2026-01-01", "2027-01-01")));
    Device lapsed = named("b", ours(LAPSED));
    Device later = named("c", ours(CURRENT));
    assertEquals(
        List.of("b", "a", "c"),
        Planner.plan(List.of(fleet(later, lapsing, lapsed)), terms()).devices().stream()
            .map(verdict -> verdict.identity().displayName())
            .toList());
    assertEquals(Instant.parse("2026-11-23T00:00:00Z"), AT);
  }

  private static Device named(String name, HeldCertificate held) {
    return Device.inventoried(
        new DeviceIdentity(name, name, Platform.MACOS), Optional.of(List.of(held)));
  }
}
