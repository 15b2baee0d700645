package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.List;
import java.util.Locale;

/**
 * What Jamf's two words for a certificate say of its revocation.
 *
 * <p>Revoked, or about to be: revoked. Inactive: taken out of service, which counts as revoked,
 * too, unless it is inactive because it expired: then the date says so. Any other word leaves it
 * unknown, for Jamf does not ask the authority. That a certificate is said to be expiring or
 * expired decides nothing; its dates do. When Jamf begins to call one expiring is not documented.
 */
final class CertificateStatus {

  private static final String STATUS = "certificateStatus";
  private static final String LIFECYCLE = "lifecycleStatus";
  private static final String EXPIRED = "EXPIRED";
  private static final String INACTIVE = "INACTIVE";
  private static final List<String> REVOKED = List.of("REVOKED", "PENDING_REVOKE");
  private static final List<String> STATUSES =
      List.of("ISSUED", "EXPIRING", EXPIRED, "REVOKED", "PENDING_REVOKE");
  private static final List<String> LIFECYCLES = List.of("ACTIVE", INACTIVE);

  private CertificateStatus() {}

  static boolean isRevoked(Fields certificate) {
    String status = word(certificate, STATUS, STATUSES);
    String lifecycle = word(certificate, LIFECYCLE, LIFECYCLES);
    return REVOKED.contains(status) || (lifecycle.equals(INACTIVE) && !status.equals(EXPIRED));
  }

  /** The word that stands there; empty if there is none. */
  private static String word(Fields certificate, String key, List<String> known) {
    String stated = certificate.nonBlank(key).orElse("");
    if (stated.isEmpty() || known.contains(stated)) {
      return stated;
    }
    String word = stated.toUpperCase(Locale.ROOT);
    if (!known.contains(word)) {
      certificate
          .problems()
          .add(
              certificate.placeOf(key),
              ProblemKind.UNKNOWN_VALUE,
              '"' + stated + '"',
              "expected one of " + known.stream().sorted().toList() + "; it decides nothing");
    }
    return word;
  }
}
