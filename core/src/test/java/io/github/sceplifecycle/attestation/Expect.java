package io.github.sceplifecycle.attestation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.device.HeldCertificate;
import java.util.List;
import java.util.Optional;

/** What a verdict is expected to say: its kind and all its reasons, no more and no less. */
final class Expect {

  private Expect() {}

  static void attested(Verdict verdict, Reason... notes) {
    expect(VerdictKind.ATTESTED, verdict, notes);
  }

  static void denied(Verdict verdict, Reason... reasons) {
    expect(VerdictKind.DENIED, verdict, reasons);
  }

  static void indeterminate(Verdict verdict, Reason... reasons) {
    expect(VerdictKind.INDETERMINATE, verdict, reasons);
  }

  static void notApplicable(Verdict verdict) {
    expect(VerdictKind.NOT_APPLICABLE, verdict, Reason.PLATFORM_NEEDS_NO_CERTIFICATE);
  }

  static void chosen(HeldCertificate expected, Verdict verdict) {
    assertEquals(Optional.of(expected), verdict.grounds().chosen());
  }

  private static void expect(VerdictKind kind, Verdict verdict, Reason... reasons) {
    assertEquals(kind, verdict.kind(), verdict::toString);
    assertEquals(List.of(reasons), verdict.reasons(), verdict::toString);
  }
}
