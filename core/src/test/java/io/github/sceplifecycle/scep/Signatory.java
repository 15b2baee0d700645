package io.github.sceplifecycle.scep;

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
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Somebody who signs messages in tests.
 *
 * @param certificate the certificate
 * @param keys its key, and the private one
 * @param algorithm how it signs
 */
record Signatory(X509CertificateHolder certificate, KeyPair keys, String algorithm) {

  private static final Date FROM = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
  private static final Date TO = Date.from(Instant.parse("2027-01-01T00:00:00Z"));

  static Signatory selfSigned(String name) {
    return selfSigned(name, "RSA", 2048, "SHA256withRSA");
  }

  static Signatory selfSigned(String name, String key, int bits, String algorithm) {
    KeyPair keys = keys(key, bits);
    return new Signatory(certificate(name, name, keys, keys, algorithm), keys, algorithm);
  }

  /** Serial number 7, valid for the year 2026 and until the first second of 2027. */
  Signatory issues(String name) {
    KeyPair own = keys("RSA", 2048);
    String issuer = certificate.getSubject().toString().substring("CN=".length());
    return new Signatory(
        certificate(name, issuer, own, keys, "SHA256withRSA"), own, "SHA256withRSA");
  }

  byte[] encoding() {
    try {
      return certificate.getEncoded();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair keys(String key, int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(key);
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static X509CertificateHolder certificate(
      String subject, String issuer, KeyPair own, KeyPair signing, String algorithm) {
    try {
      return new JcaX509v3CertificateBuilder(
              new X500Name("CN=" + issuer),
              BigInteger.valueOf(7),
              FROM,
              TO,
              new X500Name("CN=" + subject),
              own.getPublic())
          .build(new JcaContentSignerBuilder(algorithm).build(signing.getPrivate()));
    } catch (OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }
}
