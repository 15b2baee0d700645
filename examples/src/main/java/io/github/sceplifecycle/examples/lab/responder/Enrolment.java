package io.github.sceplifecycle.examples.lab.responder;

import java.io.IOException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSEnvelopedData;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceKeyTransEnvelopedRecipient;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCSException;

/** What is in the envelope of an enrolment: a certification request, and in it the challenge. */
final class Enrolment {

  private static final int LEAST_KEY_BITS = 2048;

  private final PKCS10CertificationRequest request;

  private Enrolment(PKCS10CertificationRequest request) {
    this.request = request;
  }

  /** Opens an envelope; empty if the key does not fit or what is inside is no request. */
  static Optional<Enrolment> open(byte[] envelope, PrivateKey key) {
    try {
      for (RecipientInformation recipient : new CMSEnvelopedData(envelope).getRecipientInfos()) {
        byte[] content = recipient.getContent(new JceKeyTransEnvelopedRecipient(key));
        return Optional.of(new Enrolment(new PKCS10CertificationRequest(content)));
      }
      return Optional.empty();
    } catch (CMSException | IOException | RuntimeException hostile) {
      // Bouncy Castle answers a malformed envelope with any sort; its message may quote content.
      return Optional.empty();
    }
  }

  PKCS10CertificationRequest request() {
    return request;
  }

  /** Whether whoever made the request holds the key that is to be certified. */
  boolean isSignedWithItsKey() {
    try {
      return request.isSignatureValid(
          new JcaContentVerifierProviderBuilder().build(request.getSubjectPublicKeyInfo()));
    } catch (OperatorException | PKCSException | RuntimeException hostile) {
      return false;
    }
  }

  /** RSA of 2048 bits or more: SCEP encrypts its answer for this sort of key, and Okta asks it. */
  boolean hasSuitableKey() {
    try {
      PublicKey key = new JcaPEMKeyConverter().getPublicKey(request.getSubjectPublicKeyInfo());
      return key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= LEAST_KEY_BITS;
    } catch (IOException | RuntimeException hostile) {
      return false;
    }
  }

  /** The challenge; never to be shown, kept or compared other than by {@link Challenges}. */
  Optional<String> challenge() {
    try {
      return Arrays.stream(request.getAttributes(PKCSObjectIdentifiers.pkcs_9_at_challengePassword))
          .findFirst()
          .map(attribute -> attribute.getAttrValues().getObjectAt(0))
          .filter(ASN1String.class::isInstance)
          .map(value -> ((ASN1String) value).getString());
    } catch (RuntimeException hostile) {
      return Optional.empty();
    }
  }
}
