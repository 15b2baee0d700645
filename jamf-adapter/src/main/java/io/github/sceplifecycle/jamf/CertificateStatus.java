package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
  private static final Set<String> REVOKED = Set.of("REVOKED", "PENDING_REVOKE");
  private static final Set<String> STATUSES =
      Set.of("ISSUED", "EXPIRING", EXPIRED, "REVOKED", "PENDING_REVOKE");
  private static final Set<String> LIFECYCLES = Set.of("ACTIVE", INACTIVE);

  private CertificateStatus() {}

  static Revocation revocation(Fields certificate) {
    Optional<String> status = word(certificate, STATUS, STATUSES);
    Optional<String> lifecycle = word(certificate, LIFECYCLE, LIFECYCLES);
    boolean revoked = status.filter(REVOKED::contains).isPresent();
    boolean inactive = lifecycle.filter(INACTIVE::equals).isPresent();
    boolean expired = status.filter(EXPIRED::equals).isPresent();
    return revoked || (inactive && !expired) ? Revocation.revoked() : Revocation.unknown();
  }

  private static Optional<String> word(Fields certificate, String key, Set<String> known) {
    Optional<String> stated = certificate.nonBlank(key);
    if (stated.isEmpty() || known.contains(stated.get())) {
      return stated;
    }
    Optional<String> word = stated.map(text -> text.toUpperCase(Locale.ROOT));
    if (word.isPresent() && !known.contains(word.get())) {
      certificate
          .problems()
          .add(
              certificate.placeOf(key),
              ProblemKind.UNKNOWN_VALUE,
              stated.map(text -> '"' + text + '"').orElse(""),
              "expected one of " + known.stream().sorted().toList() + "; it decides nothing");
    }
    return word;
  }
}
