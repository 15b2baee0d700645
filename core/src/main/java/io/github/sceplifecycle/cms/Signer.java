package io.github.sceplifecycle.cms;

import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.knowledge.Truth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerId;
import org.bouncycastle.cms.SignerInformation;

/** One signer of a message: who he says he is, what he signed along, and what it is worth. */
public final class Signer {

  private final SignerInformation signer;
  private final Optional<X509CertificateHolder> certificate;
  private final CertificateIdentity named;
  private final List<SignedAttribute> attributes;

  Signer(CMSSignedData message, SignerInformation signer) {
    this.signer = signer;
    this.certificate =
        certificates(message).stream()
            .filter(signer.getSID()::match)
            .findFirst()
            .filter(held -> name(held.getSubject()).isPresent());
    this.named = identity(signer.getSID());
    this.attributes = attributes(signer.toASN1Structure().getAuthenticatedAttributes());
  }

  /** Bouncy Castle parses them only here. A malformed one costs all of them, not the message. */
  private static Collection<X509CertificateHolder> certificates(CMSSignedData message) {
    try {
      return message.getCertificates().getMatches(null);
    } catch (RuntimeException malformed) {
      return List.of();
    }
  }

  private static List<SignedAttribute> attributes(ASN1Set signed) {
    List<SignedAttribute> all = new ArrayList<>();
    if (signed != null) {
      for (ASN1Encodable each : signed) {
        Attribute attribute = Attribute.getInstance(each);
        List<AttributeValue> values = new ArrayList<>();
        attribute.getAttrValues().forEach(value -> values.add(new AttributeValue(value)));
        all.add(new SignedAttribute(attribute.getAttrType().getId(), values));
      }
    }
    return List.copyOf(all);
  }

  /**
   * The certificate that the signer names, where the message holds it.
   *
   * @return its encoding in DER; empty when the message does not hold it
   */
  public Optional<byte[]> certificate() {
    return certificate.map(Signer::encoded);
  }

  private static byte[] encoded(X509CertificateHolder certificate) {
    try {
      return certificate.getEncoded();
    } catch (IOException itWasReadFromBytes) {
      throw new AssertionError(itWasReadFromBytes);
    }
  }

  /**
   * Whom the certificate names.
   *
   * @return its subject; empty when the message does not hold the certificate
   */
  public Optional<DistinguishedName> subject() {
    return certificate.flatMap(held -> name(held.getSubject()));
  }

  /**
   * How the signer names his certificate, whether or not the message holds it.
   *
   * @return issuer and serial number; nothing when he names it by its key
   */
  public CertificateIdentity named() {
    return named;
  }

  private static CertificateIdentity identity(SignerId named) {
    return new CertificateIdentity(
        Optional.empty(),
        Optional.ofNullable(named.getIssuer()).flatMap(Signer::name),
        Optional.ofNullable(named.getSerialNumber()).map(SerialNumber::ofInteger),
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

  /**
   * What was signed along with the content.
   *
   * @return the attributes in the order of the message
   */
  public List<SignedAttribute> attributes() {
    return attributes;
  }

  /**
   * Checks the signature with the certificate in the message. Its dates, its chain and its uses are
   * not looked at: they matter to trust, and nobody is trusted here.
   *
   * @return what came of it
   */
  public SignatureCheck signature() {
    return certificate
        .map(held -> SignerKey.check(signer, held))
        .orElse(SignatureCheck.NO_CERTIFICATE);
  }

  /**
   * Whether the certificate is its own issuer's: it names one and the same as subject and issuer,
   * and its signature was made with its own key.
   *
   * @return {@link Truth#UNKNOWN} when the message does not hold the certificate, or when its own
   *     signature cannot be checked
   */
  public Truth selfSigned() {
    return certificate.map(SignerKey::signedItself).orElse(Truth.UNKNOWN);
  }
}
