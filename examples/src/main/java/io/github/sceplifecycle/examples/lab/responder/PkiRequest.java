package io.github.sceplifecycle.examples.lab.responder;

import io.github.sceplifecycle.scep.PkiMessage;
import io.github.sceplifecycle.scep.PkiMessageReader;
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
 * @param message what it says
 * @param transactionId what ties the answer to it
 * @param signer for whom the answer is encrypted
 * @param envelope the encrypted content
 */
record PkiRequest(
    PkiMessage message, String transactionId, X509Certificate signer, ASN1OctetString envelope) {

  /** Empty if the bytes are no message, or one that lacks what an answer needs. */
  static Optional<PkiRequest> read(byte[] bytes) {
    return PkiMessageReader.read("request", bytes)
        .value()
        .flatMap(message -> message.transaction().id().flatMap(id -> open(message, id, bytes)));
  }

  private static Optional<PkiRequest> open(PkiMessage message, String id, byte[] bytes) {
    try {
      CMSSignedData signed = new CMSSignedData(bytes);
      CMSTypedData content = signed.getSignedContent();
      return content != null && content.getContent() instanceof byte[] envelope
          ? signer(signed)
              .map(signer -> new PkiRequest(message, id, signer, new DEROctetString(envelope)))
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
