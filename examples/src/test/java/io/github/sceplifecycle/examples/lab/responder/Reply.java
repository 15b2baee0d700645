package io.github.sceplifecycle.examples.lab.responder;

import io.github.sceplifecycle.examples.lab.device.Credential;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSEnvelopedData;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransEnvelopedRecipient;

/** A CertRep, taken apart with Bouncy Castle as a client would. */
final class Reply {

  private final CMSSignedData message;
  private final SignerInformation signer;

  Reply(byte[] answer) throws Exception {
    this.message = new CMSSignedData(answer);
    this.signer = message.getSignerInfos().iterator().next();
  }

  boolean isSignedBy(X509CertificateHolder authority) throws Exception {
    return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(authority));
  }

  String messageType() {
    return attribute("2.16.840.1.113733.1.9.2").orElseThrow();
  }

  String status() {
    return attribute("2.16.840.1.113733.1.9.3").orElseThrow();
  }

  Optional<String> failInfo() {
    return attribute("2.16.840.1.113733.1.9.4");
  }

  Optional<String> failInfoText() {
    return attribute("1.3.6.1.5.5.7.24.1");
  }

  boolean hasContent() {
    return message.getSignedContent() != null;
  }

  X509Certificate certificate(Credential requester) throws Exception {
    CMSEnvelopedData envelope =
        new CMSEnvelopedData((byte[]) message.getSignedContent().getContent());
    RecipientInformation recipient = envelope.getRecipientInfos().iterator().next();
    byte[] content =
        recipient.getContent(new JceKeyTransEnvelopedRecipient(requester.privateKey()));
    X509CertificateHolder only =
        new CMSSignedData(content).getCertificates().getMatches(null).iterator().next();
    return new JcaX509CertificateConverter().getCertificate(only);
  }

  private Optional<String> attribute(String type) {
    return Optional.ofNullable(signer.getSignedAttributes().get(new ASN1ObjectIdentifier(type)))
        .map(found -> ((ASN1String) found.getAttrValues().getObjectAt(0)).getString());
  }
}
