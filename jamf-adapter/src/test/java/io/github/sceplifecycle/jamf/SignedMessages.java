package io.github.sceplifecycle.jamf;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** CMS messages made for tests, step by step. */
final class SignedMessages {

  private static final Date LONG_AGO = Date.from(Instant.parse("2001-01-01T00:00:00Z"));

  private final CMSSignedDataGenerator message = new CMSSignedDataGenerator();

  SignedMessages() {}

  /**
   * Somebody who signs, with a certificate that ended long ago.
   *
   * @param certificate the certificate
   * @param keys its key, and the private one
   * @param algorithm how it signs
   */
  record Signer(X509CertificateHolder certificate, KeyPair keys, String algorithm) {

    static Signer of(String name, String key, int bits, String algorithm) {
      try {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(key);
        generator.initialize(bits);
        KeyPair keys = generator.generateKeyPair();
        X500Name subject = new X500Name("CN=" + name);
        return new Signer(
            new JcaX509v3CertificateBuilder(
                    subject, BigInteger.TWO, LONG_AGO, LONG_AGO, subject, keys.getPublic())
                .build(new JcaContentSignerBuilder(algorithm).build(keys.getPrivate())),
            keys,
            algorithm);
      } catch (GeneralSecurityException | OperatorCreationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  SignedMessages signedBy(Signer signer) {
    return signedBy(signer, signer);
  }

  /** Signed with one key under the name of another's certificate. */
  SignedMessages signedBy(Signer named, Signer signing) {
    try {
      message.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .build(
                  new JcaContentSignerBuilder(signing.algorithm())
                      .build(signing.keys().getPrivate()),
                  named.certificate()));
      return this;
    } catch (OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  SignedMessages with(Signer signer) {
    try {
      message.addCertificate(signer.certificate());
      return this;
    } catch (CMSException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] around(byte[] content) {
    try {
      return message.generate(new CMSProcessableByteArray(content), true).getEncoded();
    } catch (CMSException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
