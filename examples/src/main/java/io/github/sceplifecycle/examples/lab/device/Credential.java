package io.github.sceplifecycle.examples.lab.device;

import io.github.sceplifecycle.certificate.Validity;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key pair and a certificate for it. The private key appears in no text (S-33). */
public final class Credential {

  /** Before enrolment nobody has said yet when a key may be used. */
  private static final Validity ALWAYS = new Validity(Instant.EPOCH, Validity.LATEST);

  private static final int KEY_BITS = 2048;

  private final KeyPair keys;
  private final X509Certificate certificate;

  private Credential(KeyPair keys, X509Certificate certificate) {
    this.keys = keys;
    this.certificate = certificate;
  }

  /**
   * A new key with a certificate signed by itself, as SCEP asks for before an enrolment (RFC 8894,
   * 2.3).
   *
   * @param subject whom it names
   * @return the credential
   */
  public static Credential selfSigned(X500Name subject) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(KEY_BITS);
      KeyPair keys = generator.generateKeyPair();
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              subject,
              BigInteger.ONE,
              Date.from(ALWAYS.notBefore()),
              Date.from(ALWAYS.notAfter()),
              subject,
              keys.getPublic());
      return new Credential(
          keys,
          new JcaX509CertificateConverter()
              .getCertificate(
                  builder.build(
                      new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()))));
    } catch (GeneralSecurityException | OperatorCreationException impossible) {
      throw new IllegalStateException("this Java cannot make an RSA key or sign", impossible);
    }
  }

  /**
   * The same key with the certificate that was issued for it.
   *
   * @param issued the certificate
   * @return the credential
   */
  public Credential with(X509Certificate issued) {
    return new Credential(keys, issued);
  }

  /**
   * The certificate.
   *
   * @return self-signed, or issued
   */
  public X509Certificate certificate() {
    return certificate;
  }

  KeyPair keys() {
    return keys;
  }

  /**
   * The private key, for whoever opens the answers.
   *
   * @return the key
   */
  public PrivateKey privateKey() {
    return keys.getPrivate();
  }
}
