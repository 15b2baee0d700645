package io.github.sceplifecycle.certificate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Certificates made on the spot, self-signed with one key. */
final class TestCertificates {

  /** What the subject of each of them is. */
  static final String SUBJECT = "CN=Anna,OU=managementAttestation,O=Example";

  static final KeyPair RSA = keys("RSA", 2048);

  private TestCertificates() {}

  static KeyPair keys(String algorithm, int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException unavailable) {
      throw new AssertionError(unavailable);
    }
  }

  /** Without any extension. */
  static X509v3CertificateBuilder builder(Time notBefore, Time notAfter, KeyPair subjectKey) {
    return new X509v3CertificateBuilder(
        new X500Name("CN=Issuing CA,O=Example"),
        BigInteger.valueOf(0x40f3d9fbL),
        notBefore,
        notAfter,
        new X500Name(SUBJECT),
        SubjectPublicKeyInfo.getInstance(subjectKey.getPublic().getEncoded()));
  }

  /** Of 2026-01-01 to 2027-01-01. */
  static X509v3CertificateBuilder builder() {
    return builder(utc("260101000000Z"), utc("270101000000Z"), RSA);
  }

  static byte[] signed(X509v3CertificateBuilder builder) {
    try {
      return builder
          .build(new JcaContentSignerBuilder("SHA256withRSA").build(RSA.getPrivate()))
          .getEncoded();
    } catch (OperatorCreationException | IOException broken) {
      throw new AssertionError(broken);
    }
  }

  static byte[] plain() {
    return signed(builder());
  }

  static byte[] of(Time notBefore, Time notAfter) {
    return signed(builder(notBefore, notAfter, RSA));
  }

  static byte[] of(Validity validity) {
    return of(time(validity.notBefore()), time(validity.notAfter()));
  }

  /** As RFC 5280, 4.1.2.5 wants it: UTCTime through 2049, GeneralizedTime from 2050 on. */
  static Time time(Instant instant) {
    int year = instant.atOffset(ZoneOffset.UTC).getYear();
    return year >= 1950 && year <= 2049
        ? utc(text("uuMMddHHmmss'Z'", instant))
        : generalized(text("uuuuMMddHHmmss'Z'", instant));
  }

  private static String text(String pattern, Instant instant) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .format(instant.atOffset(ZoneOffset.UTC));
  }

  static Time utc(String text) {
    return new Time(new ASN1UTCTime(text));
  }

  static Time generalized(String text) {
    return new Time(new ASN1GeneralizedTime(text));
  }

  static String pem(String type, byte[] content) {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
    return "-----BEGIN " + type + "-----\n" + base64 + "\n-----END " + type + "-----\n";
  }

  /** The JDK's own reading. */
  static X509Certificate jdk(byte[] encoding) {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(encoding));
    } catch (GeneralSecurityException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
