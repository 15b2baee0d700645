package io.github.sceplifecycle.attestation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.device.HeldCertificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("S-21: the verdict")
class VerdictTest {

  @Test
  void S21_a_brief_verdict_is_the_verdict_without_its_explanation() {
    HeldCertificate held = Given.certificate(0, 365);
    Verdict verdict = Attestation.at(Given.device(held), Given.STRICT, Given.day(10));
    assertEquals(VerdictKind.ATTESTED, verdict.brief().kind());
    assertEquals(
        verdict.brief(), Attestation.brieflyAt(Given.device(held), Given.STRICT, Given.day(10)));
  }

  private static Verdict verdict(VerdictKind kind, Reason... reasons) {
    return new Verdict(kind, Optional.empty(), List.of(reasons), Grounds.none());
  }

  @ParameterizedTest
  @CsvSource({
    "ATTESTED, EXPIRED",
    "ATTESTED, DATES_UNKNOWN",
    "ATTESTED, PLATFORM_NEEDS_NO_CERTIFICATE",
    "DENIED, DATES_UNKNOWN",
    "DENIED, CLOCK_SUSPECT",
    "INDETERMINATE, EXPIRED",
    "INDETERMINATE, UNUSED_AT_RISK",
    "NOT_APPLICABLE, NO_CERTIFICATE"
  })
  void a_reason_that_does_not_fit_the_kind_is_refused(VerdictKind kind, Reason reason) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> verdict(kind, reason));
    assertTrue(String.valueOf(refusal.getMessage()).contains(reason.name()));
  }

  @Test
  void one_reason_that_does_not_fit_among_others_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> verdict(VerdictKind.DENIED, Reason.EXPIRED, Reason.BINDING_UNKNOWN));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ATTESTED")
  void only_an_attestation_needs_no_reason(VerdictKind kind) {
    assertThrows(IllegalArgumentException.class, () -> verdict(kind));
    assertEquals(List.of(), verdict(VerdictKind.ATTESTED).reasons());
  }

  @Test
  void the_reasons_are_copied() {
    List<Reason> reasons = new ArrayList<>(List.of(Reason.EXPIRED));
    Verdict verdict = new Verdict(VerdictKind.DENIED, Optional.empty(), reasons, Grounds.none());
    reasons.clear();
    assertEquals(List.of(Reason.EXPIRED), verdict.reasons());
  }

  @Test
  void only_an_attestation_satisfies_the_managed_condition() {
    assertTrue(verdict(VerdictKind.ATTESTED).satisfiesManagedCondition());
    assertFalse(verdict(VerdictKind.DENIED, Reason.EXPIRED).satisfiesManagedCondition());
    assertFalse(
        verdict(VerdictKind.INDETERMINATE, Reason.DATES_UNKNOWN).satisfiesManagedCondition());
  }

  @ParameterizedTest
  @EnumSource
  void every_reason_names_its_rule_and_is_one_sentence(Reason reason) {
    assertTrue(reason.rule().matches("S-\\d+"), reason::rule);
    assertTrue(Character.isUpperCase(reason.sentence().charAt(0)), reason::sentence);
    assertFalse(reason.sentence().endsWith("."), reason::sentence);
  }

  @ParameterizedTest
  @EnumSource
  void a_reason_leaves_the_verdict_open_if_and_only_if_its_name_says_unknown(Reason reason) {
    assertEquals(reason.effect() == Reason.Effect.UNKNOWN, reason.name().endsWith("_UNKNOWN"));
  }
}
