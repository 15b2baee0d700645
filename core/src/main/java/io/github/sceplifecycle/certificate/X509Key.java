package io.github.sceplifecycle.certificate;

import java.io.IOException;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.DSAParameter;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * The size of a public key, taken from its encoding.
 *
 * <p>No key object is made: making one checks it, and that takes a hostile key of a million bits as
 * long as it likes (S-32).
 */
final class X509Key {

  private X509Key() {}

  /** Algorithm and size; empty for a kind that is not known here or a key that is malformed. */
  static Optional<PublicKeySize> size(SubjectPublicKeyInfo info) {
    ASN1ObjectIdentifier kind = info.getAlgorithm().getAlgorithm();
    try {
      if (kind.equals(PKCSObjectIdentifiers.rsaEncryption)) {
        return Optional.of(rsa(info));
      }
      if (kind.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
        return ec(info);
      }
      return kind.equals(X9ObjectIdentifiers.id_dsa) ? Optional.of(dsa(info)) : Optional.empty();
    } catch (IOException | RuntimeException malformed) {
      // A key that cannot be read does not make the certificate unreadable.
      return Optional.empty();
    }
  }

  private static PublicKeySize rsa(SubjectPublicKeyInfo info) throws IOException {
    RSAPublicKey key = RSAPublicKey.getInstance(info.parsePublicKey());
    return new PublicKeySize("RSA", key.getModulus().bitLength());
  }

  /** A curve without a name stays unknown; nothing that Okta or an MDM issues has one. */
  private static Optional<PublicKeySize> ec(SubjectPublicKeyInfo info) {
    ASN1ObjectIdentifier name =
        ASN1ObjectIdentifier.getInstance(info.getAlgorithm().getParameters());
    X9ECParameters curve = ECNamedCurveTable.getByOID(name);
    return Optional.ofNullable(curve)
        .map(known -> new PublicKeySize("EC", known.getCurve().getFieldSize()));
  }

  private static PublicKeySize dsa(SubjectPublicKeyInfo info) {
    DSAParameter parameters = DSAParameter.getInstance(info.getAlgorithm().getParameters());
    return new PublicKeySize("DSA", parameters.getP().bitLength());
  }
}
