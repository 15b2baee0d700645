package io.github.sceplifecycle.examples.lab.responder;

import java.util.Collection;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** A request, as far as an answer needs it. */
record PkiRequest(
    String messageType,
    String transactionId,
    Optional<ASN1OctetString> senderNonce,
    X509CertificateHolder signer,
    ASN1OctetString envelope,
    boolean signatureMatches) {

  static Optional<PkiRequest> read(byte[] message) {
    try {
      CMSSignedData signed = new CMSSignedData(message);
      SignerInformation signer = signed.getSignerInfos().iterator().next();
      AttributeTable attributes = signer.getSignedAttributes();
      @SuppressWarnings("unchecked")
      Collection<X509CertificateHolder> certificates =
          signed.getCertificates().getMatches(signer.getSID());
      X509CertificateHolder certificate = certificates.iterator().next();
      boolean matches =
          signer.verify(
              new JcaSimpleSignerInfoVerifierBuilder()
                  .build(
                      new org.bouncycastle.cert.jcajce.JcaX509CertificateConverter()
                          .getCertificate(certificate)
                          .getPublicKey()));
      return Optional.of(
          new PkiRequest(
              ((ASN1String) value(attributes, "2.16.840.1.113733.1.9.2")).getString(),
              ((ASN1String) value(attributes, "2.16.840.1.113733.1.9.7")).getString(),
              Optional.ofNullable(
                      attributes.get(new ASN1ObjectIdentifier("2.16.840.1.113733.1.9.5")))
                  .map(a -> ((ASN1OctetString) a.getAttrValues().getObjectAt(0))),
              certificate,
              new org.bouncycastle.asn1.DEROctetString(
                  (byte[]) signed.getSignedContent().getContent()),
              matches));
    } catch (CMSException
        | OperatorCreationException
        | java.security.cert.CertificateException
        | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static ASN1Encodable value(AttributeTable attributes, String oid) {
    Attribute attribute = attributes.get(new ASN1ObjectIdentifier(oid));
    return attribute.getAttrValues().getObjectAt(0);
  }
}
