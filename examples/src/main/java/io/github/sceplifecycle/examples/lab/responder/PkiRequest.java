package io.github.sceplifecycle.examples.lab.responder;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.scep.PkiMessage;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.SignerInformation;

/**
 * A request that can be answered: what it says is read by core; what core leaves closed, the
 * envelope and the key of whoever is to open the answer, is taken from the same bytes.
 *
 * @param read what it says, and the problems met while core read it
 * @param transactionId what ties the answer to it
 * @param signer for whom the answer is encrypted
 * @param envelope the encrypted content
 */
record PkiRequest(
    Intake<PkiMessage> read,
    String transactionId,
    X509Certificate signer,
    ASN1OctetString envelope) {

  /** Empty if the bytes are no message, or one that lacks what an answer needs. */
  static Optional<PkiRequest> of(Intake<Optional<PkiMessage>> read, byte[] bytes) {
    return read.value()
        .flatMap(
            message ->
                message
                    .transaction()
                    .id()
                    .flatMap(id -> open(new Intake<>(message, read.problems()), id, bytes)));
  }

  PkiMessage message() {
    return read.value();
  }

  private static Optional<PkiRequest> open(Intake<PkiMessage> read, String id, byte[] bytes) {
    try {
      CMSSignedData signed = new CMSSignedData(bytes);
      CMSTypedData content = signed.getSignedContent();
      return content != null && content.getContent() instanceof byte[] envelope
          ? signer(signed)
              .map(signer -> new PkiRequest(read, id, signer, new DEROctetString(envelope)))
          : Optional.empty();
    } catch (CMSException | CertificateException | RuntimeException hostile) {
      // Bouncy Castle answers malformed messages with any sort.
      return Optional.empty();
    }
  }

  private static Optional<X509Certificate> signer(CMSSignedData signed)
      throws CertificateException {
    SignerInformation signer = signed.getSignerInfos().iterator().next();
    @SuppressWarnings("unchecked")
    Collection<X509CertificateHolder> found = signed.getCertificates().getMatches(signer.getSID());
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new JcaX509CertificateConverter().getCertificate(found.iterator().next()));
  }
}
