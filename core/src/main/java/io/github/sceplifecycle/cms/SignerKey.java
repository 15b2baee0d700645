package io.github.sceplifecycle.cms;

import io.github.sceplifecycle.knowledge.Truth;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/** Checks signatures with the key of a certificate that nobody vouches for. */
final class SignerKey {

  /** A key of 16 384 bits, the largest with which the JDK checks, takes about half of it. */
  private static final int LONGEST_KEY = 4_096;

  private static final Map<ASN1ObjectIdentifier, String> KEYS =
      Map.of(PKCSObjectIdentifiers.rsaEncryption, "RSA", X9ObjectIdentifiers.id_ecPublicKey, "EC");

  private SignerKey() {}

  static SignatureCheck check(SignerInformation signer, X509CertificateHolder certificate) {
    try {
      PublicKey key = key(certificate.getSubjectPublicKeyInfo());
      boolean matches = signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(key));
      return matches ? SignatureCheck.MATCHES : SignatureCheck.DOES_NOT_MATCH;
    } catch (CMSSignerDigestMismatchException otherContent) {
      return SignatureCheck.DOES_NOT_MATCH;
    } catch (GeneralSecurityException
        | OperatorCreationException
        | CMSException
        | IOException
        | RuntimeException unknown) {
      return SignatureCheck.NOT_CHECKABLE;
    }
  }

  static Truth signedItself(X509CertificateHolder certificate) {
    try {
      if (!certificate.getSubject().equals(certificate.getIssuer())) {
        return Truth.NO;
      }
      PublicKey key = key(certificate.getSubjectPublicKeyInfo());
      return Truth.of(
          certificate.isSignatureValid(new JcaContentVerifierProviderBuilder().build(key)));
    } catch (GeneralSecurityException
        | OperatorCreationException
        | CertException
        | IOException
        | RuntimeException unknown) {
      return Truth.UNKNOWN;
    }
  }

  /** The JDK bounds what checking with a key of either sort may cost; of others it does not. */
  private static PublicKey key(SubjectPublicKeyInfo info)
      throws GeneralSecurityException, IOException {
    String algorithm = KEYS.get(info.getAlgorithm().getAlgorithm());
    byte[] encoding = info.getEncoded();
    if (algorithm == null || encoding.length > LONGEST_KEY) {
      throw new GeneralSecurityException("a key of another sort");
    }
    return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoding));
  }
}
