package io.github.sceplifecycle.intune;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a record's issuance state says of the certificate whose dates it shows. A state of a request
 * under way says nothing of them: while a replacement fails, the old certificate is still there.
 */
enum IssuanceState {
  /** It may be there. */
  OPEN,
  /** It was revoked. */
  REVOKED,
  /** It is no longer on the device. */
  GONE;

  static final Words<IssuanceState> WORDS = new Words<>(meanings());

  private static Map<String, IssuanceState> meanings() {
    Map<String, IssuanceState> meanings = new HashMap<>();
    List.of(
            "unknown",
            "challengeIssued",
            "challengeIssueFailed",
            "requestCreationFailed",
            "requestSubmitFailed",
            "challengeValidationSucceeded",
            "challengeValidationFailed",
            "issueFailed",
            "issuePending",
            "issued",
            "responseProcessingFailed",
            "responsePending",
            "enrollmentSucceeded",
            "enrollmentNotNeeded",
            "renewVerified",
            "installFailed",
            "installed",
            "deleteFailed",
            "renewalRequested",
            "requested")
        .forEach(word -> meanings.put(word, OPEN));
    meanings.put("revoked", REVOKED);
    meanings.put("removedFromCollection", GONE);
    meanings.put("deleted", GONE);
    return meanings;
  }
}
