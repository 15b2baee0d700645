package io.github.sceplifecycle.certificate;

import java.util.Objects;
import java.util.Optional;

/**
 * A client certificate, as far as it is known: read whole from its encoding ({@link
 * CertificateReader}) or in parts from an inventory.
 *
 * @param dates when it is valid
 * @param identity what tells it from others
 * @param use what it may be used for
 */
public record ClientCertificate(
    CertificateDates dates, CertificateIdentity identity, CertificateUse use) {

  /** Checks that nothing is null. */
  public ClientCertificate {
    Objects.requireNonNull(dates, "dates");
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(use, "use");
  }

  /**
   * A certificate of which only the dates are known.
   *
   * @param validity when it is valid
   * @return the certificate
   */
  public static ClientCertificate of(Validity validity) {
    return new ClientCertificate(
        CertificateDates.of(validity), CertificateIdentity.unknown(), CertificateUse.unknown());
  }

  /**
   * When it is valid, where both dates are known.
   *
   * @return the validity, or empty
   */
  public Optional<Validity> validity() {
    return dates.validity();
  }

  /**
   * The same certificate with other dates.
   *
   * @param newDates the dates
   * @return the certificate
   */
  public ClientCertificate withDates(CertificateDates newDates) {
    return new ClientCertificate(newDates, identity, use);
  }

  /**
   * The same certificate with another identity.
   *
   * @param newIdentity the identity
   * @return the certificate
   */
  public ClientCertificate withIdentity(CertificateIdentity newIdentity) {
    return new ClientCertificate(dates, newIdentity, use);
  }

  /**
   * The same certificate with another use.
   *
   * @param newUse the use
   * @return the certificate
   */
  public ClientCertificate withUse(CertificateUse newUse) {
    return new ClientCertificate(dates, identity, newUse);
  }
}
