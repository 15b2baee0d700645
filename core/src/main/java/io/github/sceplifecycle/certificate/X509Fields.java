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
import org.bouncycastle.cert.X509CertificateHolder;

/** The fields of one X.509 certificate, taken from its DER encoding with Bouncy Castle. */
final class X509Fields {

  private X509Fields() {}

  /** One certificate, or the reason why the bytes are none. */
  static Intake<Optional<ClientCertificate>> read(Place place, byte[] encoding) {
    try {
      return certificate(place, new X509CertificateHolder(encoding), encoding);
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

  private static Intake<Optional<ClientCertificate>> certificate(
      Place place, X509CertificateHolder holder, byte[] encoding) {
    return X509Dates.read(place, holder.toASN1Structure())
        .map(dates -> new ClientCertificate(dates, identity(holder, encoding), use(holder)))
        .map(Optional::of);
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

  private static CertificateUse use(X509CertificateHolder holder) {
    boolean marked =
        holder.getExtension(new ASN1ObjectIdentifier(CertificateUse.DEVICE_ACCESS_EXTENSION))
            != null;
    return new CertificateUse(
        Optional.of(keyUsages(holder)),
        Optional.of(extendedKeyUsages(holder)),
        X509Key.size(holder.getSubjectPublicKeyInfo()),
        Truth.of(marked));
  }

  private static KeyUsages keyUsages(X509CertificateHolder holder) {
    Extension extension = holder.getExtension(Extension.keyUsage);
    if (extension == null) {
      return KeyUsages.unrestricted();
    }
    ASN1BitString value = DERBitString.getInstance(extension.getParsedValue());
    byte[] octets = value.getBytes();
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
}
