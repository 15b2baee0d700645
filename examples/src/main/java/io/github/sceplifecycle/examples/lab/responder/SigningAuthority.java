package io.github.sceplifecycle.examples.lab.responder;

import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.Validity;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;

/**
 * An authority's key and its certificate, made anew and kept in memory only. It signs client
 * certificates and its answers, and opens what is encrypted for it.
 */
public final class SigningAuthority {

  /** What the authority calls itself. */
  public static final DistinguishedName NAME = new DistinguishedName("CN=Lab Authority,O=Lab");

  private static final String SIGNATURE = "SHA256withRSA";
  private static final int KEY_BITS = 2048;

  /** Whom a certificate is for. */
  private record Holder(X500Name subject, SubjectPublicKeyInfo publicKey) {}

  private final PrivateKey key;
  private final X509CertificateHolder certificate;

  private SigningAuthority(PrivateKey key, X509CertificateHolder certificate) {
    this.key = key;
    this.certificate = certificate;
  }

  /**
   * A new authority.
   *
   * @param validity when its own certificate is valid
   * @return the authority
   */
  public static SigningAuthority create(Validity validity) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(KEY_BITS);
      KeyPair keys = generator.generateKeyPair();
      X500Name name = new X500Name(NAME.text());
      SubjectPublicKeyInfo publicKey =
          SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded());
      JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
      X509v3CertificateBuilder builder =
          builder(name, BigInteger.ONE, validity, new Holder(name, publicKey))
              .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
              .addExtension(
                  Extension.subjectKeyIdentifier,
                  false,
                  identifiers.createSubjectKeyIdentifier(publicKey))
              .addExtension(
                  Extension.keyUsage,
                  true,
                  new KeyUsage(
                      KeyUsage.keyCertSign
                          | KeyUsage.cRLSign
                          | KeyUsage.digitalSignature
                          | KeyUsage.keyEncipherment));
      return new SigningAuthority(keys.getPrivate(), builder.build(signer(keys.getPrivate())));
    } catch (GeneralSecurityException | IOException | OperatorCreationException impossible) {
      throw new IllegalStateException("this Java cannot make an RSA key or sign", impossible);
    }
  }

  /**
   * The authority's own certificate.
   *
   * @return the certificate
   */
  public X509CertificateHolder certificate() {
    return certificate;
  }

  /**
   * The authority's own certificate, as the JDK has it.
   *
   * @return the certificate
   */
  public X509Certificate x509() {
    try {
      return new JcaX509CertificateConverter().getCertificate(certificate);
    } catch (CertificateException impossible) {
      throw new IllegalStateException("a certificate that was just made", impossible);
    }
  }

  /** What opens messages that are encrypted for the authority. */
  PrivateKey key() {
    return key;
  }

  ContentSigner signer() throws OperatorCreationException {
    return signer(key);
  }

  /** A client certificate for what a request names; of its wishes only subject and key count. */
  X509Certificate issue(PKCS10CertificationRequest request, Validity validity, BigInteger serial)
      throws GeneralSecurityException, IOException, OperatorCreationException {
    SubjectPublicKeyInfo publicKey = request.getSubjectPublicKeyInfo();
    JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
    X509v3CertificateBuilder builder =
        builder(
                certificate.getSubject(),
                serial,
                validity,
                new Holder(request.getSubject(), publicKey))
            .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
            .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
            .addExtension(
                Extension.extendedKeyUsage,
                false,
                new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth))
            .addExtension(
                Extension.subjectKeyIdentifier,
                false,
                identifiers.createSubjectKeyIdentifier(publicKey))
            .addExtension(
                Extension.authorityKeyIdentifier,
                false,
                identifiers.createAuthorityKeyIdentifier(certificate));
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
  }

  private static X509v3CertificateBuilder builder(
      X500Name issuer, BigInteger serial, Validity validity, Holder holder) {
    return new X509v3CertificateBuilder(
        issuer,
        serial,
        Date.from(validity.notBefore()),
        Date.from(validity.notAfter()),
        holder.subject(),
        holder.publicKey());
  }

  private static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
    return new JcaContentSignerBuilder(SIGNATURE).build(key);
  }
}
