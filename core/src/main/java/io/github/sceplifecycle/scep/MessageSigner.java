package io.github.sceplifecycle.scep;

import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.cms.SignatureCheck;
import io.github.sceplifecycle.knowledge.Truth;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Who signed a message. Nobody is trusted here: whose certificate it is, is for {@link
 * RequestJudgement} or the caller to ask.
 *
 * @param signature what came of checking the signature with that certificate
 * @param certificate the certificate that the signer names; read whole where the message holds it,
 *     else with no more than the issuer and serial number by which he names it
 * @param selfSigned whether the certificate is its own issuer's, as that of a device is which has
 *     none yet (RFC 8894, 2.3)
 * @param signingTime when the message was signed, by the signer's own clock; empty when not stated
 */
public record MessageSigner(
    SignatureCheck signature,
    ClientCertificate certificate,
    Truth selfSigned,
    Optional<Instant> signingTime) {

  /** Checks that nothing is null. */
  public MessageSigner {
    Objects.requireNonNull(signature, "signature");
    Objects.requireNonNull(certificate, "certificate");
    Objects.requireNonNull(selfSigned, "selfSigned");
    Objects.requireNonNull(signingTime, "signingTime");
  }
}
