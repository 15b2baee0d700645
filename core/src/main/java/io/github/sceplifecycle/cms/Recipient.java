package io.github.sceplifecycle.cms;

import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.SerialNumber;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.KeyTransRecipientInfo;
import org.bouncycastle.asn1.cms.PasswordRecipientInfo;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * One recipient of enveloped data (RFC 5652, 6.2).
 *
 * @param manner how the content's key is handed over
 * @param named the certificate whose key opens it: issuer and serial number, where the recipient
 *     names them; nothing for one that is named by its key or needs no certificate
 * @param keyEncryption by which algorithm the content's key is encrypted: its object identifier;
 *     empty where the manner is {@link Manner#OTHER}
 */
public record Recipient(Manner manner, CertificateIdentity named, Optional<String> keyEncryption) {

  /** How a recipient gets at the content's key. */
  public enum Manner {
    /** It is encrypted for the recipient's public key. */
    KEY_TRANSPORT,
    /** It is encrypted with a password; in SCEP for clients whose keys cannot encrypt. */
    PASSWORD,
    /** Any other way of CMS. */
    OTHER
  }

  /** Checks that nothing is null. */
  public Recipient {
    Objects.requireNonNull(manner, "manner");
    Objects.requireNonNull(named, "named");
    Objects.requireNonNull(keyEncryption, "keyEncryption");
  }

  static Recipient of(ASN1Encodable recipient) {
    ASN1Encodable info = RecipientInfo.getInstance(recipient).getInfo();
    if (info instanceof KeyTransRecipientInfo transport) {
      return new Recipient(
          Manner.KEY_TRANSPORT,
          named(transport.getRecipientIdentifier().getId()),
          Optional.of(transport.getKeyEncryptionAlgorithm().getAlgorithm().getId()));
    }
    return info instanceof PasswordRecipientInfo password
        ? new Recipient(
            Manner.PASSWORD,
            CertificateIdentity.unknown(),
            Optional.of(password.getKeyEncryptionAlgorithm().getAlgorithm().getId()))
        : new Recipient(Manner.OTHER, CertificateIdentity.unknown(), Optional.empty());
  }

  private static CertificateIdentity named(ASN1Encodable identifier) {
    if (!(identifier instanceof IssuerAndSerialNumber named)) {
      return CertificateIdentity.unknown();
    }
    return new CertificateIdentity(
        Optional.empty(),
        name(named.getName()),
        Optional.of(SerialNumber.ofInteger(named.getSerialNumber().getValue())),
        List.of());
  }

  /** Bouncy Castle parses a name only when it is asked for its text. */
  private static Optional<DistinguishedName> name(X500Name name) {
    try {
      return Optional.of(new DistinguishedName(name.toString()));
    } catch (RuntimeException malformed) {
      return Optional.empty();
    }
  }
}
