package io.github.sceplifecycle.certificate;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.knowledge.Truth;
import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.DSAPublicKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/** The fields of one X.509 certificate, taken from its DER encoding with Bouncy Castle. */
final class X509Fields {

  private X509Fields() {}

  /** One certificate, or the reason why the bytes are none. */
  static Intake<Optional<ClientCertificate>> read(Place place, byte[] encoding) {
    try {
      return Intake.of(Optional.of(certificate(new X509CertificateHolder(encoding), encoding)));
    } catch (IOException | RuntimeException malformed) {
      // Bouncy Castle reads lazily and answers a malformed encoding with either sort.
      return Intake.of(
          Optional.empty(),
          new Problem(
              place,
              ProblemKind.UNREADABLE,
              encoding.length + " bytes that are no certificate",
              "expected an X.509 certificate in DER or PEM, with notAfter not before notBefore"));
    }
  }

  private static ClientCertificate certificate(X509CertificateHolder holder, byte[] encoding)
      throws IOException {
    Validity validity =
        new Validity(
            wholeSecond(holder.getNotBefore().toInstant()),
            wholeSecond(holder.getNotAfter().toInstant()));
    return new ClientCertificate(
        CertificateDates.of(validity), identity(holder, encoding), use(holder));
  }

  /** RFC 5280, 4.1.2.5 knows no fractions of a second; Bouncy Castle would pass them on. */
  private static Instant wholeSecond(Instant date) {
    return date.truncatedTo(ChronoUnit.SECONDS);
  }

  private static CertificateIdentity identity(X509CertificateHolder holder, byte[] encoding) {
    BigInteger serial = holder.getSerialNumber();
    return new CertificateIdentity(
        Optional.of(name(holder.getSubject())),
        Optional.of(name(holder.getIssuer())),
        Optional.of(SerialNumber.ofInteger(serial)),
        Arrays.stream(HashAlgorithm.values()).map(by -> fingerprint(by, encoding)).toList());
  }

  private static DistinguishedName name(X500Name name) {
    return new DistinguishedName(name.toString());
  }

  private static Fingerprint fingerprint(HashAlgorithm algorithm, byte[] encoding) {
    try {
      byte[] hash = MessageDigest.getInstance(algorithm.standardName()).digest(encoding);
      return new Fingerprint(algorithm, HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException everyPlatformHasBoth) {
      throw new AssertionError(everyPlatformHasBoth);
    }
  }

  private static CertificateUse use(X509CertificateHolder holder) throws IOException {
    boolean marked =
        holder.getExtension(new ASN1ObjectIdentifier(CertificateUse.DEVICE_ACCESS_EXTENSION))
            != null;
    return new CertificateUse(
        Optional.of(keyUsages(holder)),
        Optional.of(extendedKeyUsages(holder)),
        publicKey(holder.getSubjectPublicKeyInfo()),
        Truth.of(marked));
  }

  private static KeyUsages keyUsages(X509CertificateHolder holder) {
    Extension extension = holder.getExtension(Extension.keyUsage);
    if (extension == null) {
      return KeyUsages.unrestricted();
    }
    ASN1BitString value = DERBitString.getInstance(extension.getParsedValue());
    byte[] octets = value.getOctets();
    return KeyUsages.of(
        Arrays.stream(KeyUsage.values())
            .filter(usage -> isSet(octets, usage.bit()))
            .collect(Collectors.toSet()));
  }

  /** Bit 0 of a BIT STRING is the highest bit of its first octet (X.690, 8.6.2). */
  private static boolean isSet(byte[] octets, int bit) {
    return bit / 8 < octets.length && (octets[bit / 8] & (0x80 >> (bit % 8))) != 0;
  }

  private static ExtendedKeyUsages extendedKeyUsages(X509CertificateHolder holder) {
    Extension extension = holder.getExtension(Extension.extendedKeyUsage);
    if (extension == null) {
      return ExtendedKeyUsages.unrestricted();
    }
    ExtendedKeyUsage purposes = ExtendedKeyUsage.getInstance(extension.getParsedValue());
    return ExtendedKeyUsages.of(
        Arrays.stream(purposes.getUsages()).map(purpose -> purpose.getId()).toList());
  }

  private static Optional<PublicKeySize> publicKey(SubjectPublicKeyInfo info) throws IOException {
    return size(parameters(info));
  }

  private static Optional<AsymmetricKeyParameter> parameters(SubjectPublicKeyInfo info)
      throws IOException {
    try {
      return Optional.of(PublicKeyFactory.createKey(info));
    } catch (RuntimeException unknownAlgorithm) {
      // A key of a kind that is not known here does not make the certificate unreadable.
      return Optional.empty();
    }
  }

  private static Optional<PublicKeySize> size(Optional<AsymmetricKeyParameter> key) {
    if (key.isEmpty()) {
      return Optional.empty();
    }
    AsymmetricKeyParameter parameters = key.get();
    if (parameters instanceof RSAKeyParameters rsa) {
      return Optional.of(new PublicKeySize("RSA", rsa.getModulus().bitLength()));
    }
    if (parameters instanceof ECPublicKeyParameters ec) {
      return Optional.of(new PublicKeySize("EC", ec.getParameters().getCurve().getFieldSize()));
    }
    if (parameters instanceof DSAPublicKeyParameters dsa) {
      return Optional.of(new PublicKeySize("DSA", dsa.getParameters().getP().bitLength()));
    }
    return Optional.empty();
  }
}
