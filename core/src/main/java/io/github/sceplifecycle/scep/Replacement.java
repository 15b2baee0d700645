package io.github.sceplifecycle.scep;

import io.github.sceplifecycle.certificate.ClientCertificate;
import java.util.Objects;

/**
 * Which certificate a request is to replace, and by what manner of request.
 *
 * @param manner by redistribution or by renewal
 * @param certificate the certificate that is replaced; it stays valid until its own {@code
 *     notAfter} (S-11)
 */
public record Replacement(Manner manner, ClientCertificate certificate) {

  /** Checks that nothing is null. */
  public Replacement {
    Objects.requireNonNull(manner, "manner");
    Objects.requireNonNull(certificate, "certificate");
  }

  /** The two ways to a certificate's replacement. */
  public enum Manner {
    /** By a fresh enrolment, a PKCSReq (S-11). */
    REDISTRIBUTION,
    /** By a RenewalReq, signed with the certificate that is replaced. */
    RENEWAL
  }
}
