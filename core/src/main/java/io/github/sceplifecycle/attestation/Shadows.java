package io.github.sceplifecycle.attestation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds the certificates that would attest and are hidden by the choice (S-22). */
final class Shadows {

  private Shadows() {}

  static List<Shadowing> cast(Selection selection, AttestationTerms terms, Instant at) {
    return selection.candidates().stream()
        .filter(candidate -> selection.chosen(candidate).isNo())
        .filter(candidate -> wouldAttest(candidate, terms, at))
        .flatMap(hidden -> shadowing(hidden, selection, terms, at).stream())
        .toList();
  }

  private static boolean wouldAttest(Candidate candidate, AttestationTerms terms, Instant at) {
    return candidate
        .isCandidate()
        .and(candidate.keyUsable())
        .and(CertificateRules.check(candidate, terms, at).holds())
        .isYes();
  }

  private static Optional<Shadowing> shadowing(
      Candidate hidden, Selection selection, AttestationTerms terms, Instant at) {
    if (selection.preferred(hidden).isNo()) {
      return selection
          .sameIssuerInUserStore(hidden)
          .map(by -> new Shadowing(hidden.held(), by.held(), Shadowing.Kind.USER_STORE));
    }
    return selection
        .certain()
        .map(by -> new Shadowing(hidden.held(), by.held(), kind(hidden, by, terms, at)));
  }

  private static Shadowing.Kind kind(
      Candidate hidden, Candidate by, AttestationTerms terms, Instant at) {
    if (hidden.sameIssuer(by, terms).isNo()) {
      return Shadowing.Kind.OTHER_ISSUER;
    }
    List<Reason> reasons = CertificateRules.check(by, terms, at).reasons();
    if (reasons.stream().anyMatch(Shadows::revokes)) {
      return Shadowing.Kind.NEWER_REVOKED;
    }
    return reasons.contains(Reason.BOUND_TO_OTHER_DEVICE)
        ? Shadowing.Kind.NEWER_BOUND_ELSEWHERE
        : Shadowing.Kind.NEWER_UNSUITABLE;
  }

  private static boolean revokes(Reason reason) {
    return reason == Reason.REVOKED || reason == Reason.ON_HOLD || reason == Reason.UNUSED_TOO_LONG;
  }
}
