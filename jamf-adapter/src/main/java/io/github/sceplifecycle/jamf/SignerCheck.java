package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Checks the signatures of a message with the certificates in it. Dates, chains and uses of these
 * certificates are not looked at: they matter to trust, and nobody is trusted here.
 */
final class SignerCheck {

  private static final int MOST_SIGNERS = 4;

  /** A key of 16 384 bits, the largest with which the JDK checks, takes about half of it. */
  private static final int LONGEST_KEY = 4_096;

  private static final Map<ASN1ObjectIdentifier, String> KEYS =
      Map.of(PKCSObjectIdentifiers.rsaEncryption, "RSA", X9ObjectIdentifiers.id_ecPublicKey, "EC");

  private final CMSSignedData signed;
  private final Place place;
  private final Problems problems;
  private final List<DistinguishedName> names = new ArrayList<>();

  private SignerCheck(CMSSignedData signed, Place place, Problems problems) {
    this.signed = signed;
    this.place = place;
    this.problems = problems;
  }

  /** What the signatures are worth; a problem unless all match. */
  static ProfileSignature of(CMSSignedData signed, Place place, Problems problems) {
    return new SignerCheck(signed, place, problems).check();
  }

  private ProfileSignature check() {
    Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
    if (signers.isEmpty()) {
      return notChecked(ProblemKind.MISSING, "expected a signer");
    }
    if (signers.size() > MOST_SIGNERS) {
      return notChecked(ProblemKind.TOO_LARGE, "expected at most " + MOST_SIGNERS + " signers");
    }
    try {
      boolean match = true;
      for (SignerInformation signer : signers) {
        match &= matches(signer);
      }
      return checked(match);
    } catch (MissingCertificateException missing) {
      return notChecked(ProblemKind.MISSING, "expected the signer's certificate in the message");
    } catch (GeneralSecurityException
        | OperatorCreationException
        | CMSException
        | IOException
        | RuntimeException unknown) {
      return notChecked(ProblemKind.UNSUPPORTED, "expected a signature by an RSA or EC key");
    }
  }

  private boolean matches(SignerInformation signer)
      throws GeneralSecurityException, OperatorCreationException, CMSException, IOException {
    X509CertificateHolder certificate =
        signed.getCertificates().getMatches(null).stream()
            .filter(signer.getSID()::match)
            .findFirst()
            .orElseThrow(MissingCertificateException::new);
    names.add(new DistinguishedName(certificate.getSubject().toString()));
    PublicKey key = key(certificate.getSubjectPublicKeyInfo());
    try {
      return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(key));
    } catch (CMSSignerDigestMismatchException otherContent) {
      return false;
    }
  }

  /** The JDK bounds what checking with a key of either sort may cost; of others it does not. */
  private static PublicKey key(SubjectPublicKeyInfo info)
      throws GeneralSecurityException, IOException {
    String algorithm = KEYS.get(info.getAlgorithm().getAlgorithm());
    byte[] encoding = info.getEncoded();
    if (algorithm == null || encoding.length > LONGEST_KEY) {
      throw new GeneralSecurityException("a key of another sort");
    }
    return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoding));
  }

  private ProfileSignature checked(boolean match) {
    if (!match) {
      problems.add(
          place,
          ProblemKind.SIGNATURE_MISMATCH,
          "a signature that does not match",
          "expected the content that was signed; it is read all the same");
    }
    return new ProfileSignature(
        match ? ProfileSignature.State.MATCHES : ProfileSignature.State.DOES_NOT_MATCH, names);
  }

  private ProfileSignature notChecked(ProblemKind kind, String expected) {
    problems.add(place, kind, "a signature that could not be checked", expected);
    return new ProfileSignature(ProfileSignature.State.NOT_CHECKED, List.of());
  }

  /** There is a signer, and no certificate of his. */
  private static final class MissingCertificateException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
