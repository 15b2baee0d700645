package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.cms.SignatureCheck;
import io.github.sceplifecycle.cms.Signer;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.List;
import java.util.Optional;

/** What the signatures of a message are worth together. Nobody is trusted here. */
final class SignerCheck {

  private static final int MOST_SIGNERS = 4;

  private final List<Signer> signers;
  private final Place place;
  private final Problems problems;

  private SignerCheck(List<Signer> signers, Place place, Problems problems) {
    this.signers = signers;
    this.place = place;
    this.problems = problems;
  }

  /** What the signatures are worth; a problem unless all match. */
  static ProfileSignature of(List<Signer> signers, Place place, Problems problems) {
    return new SignerCheck(signers, place, problems).check();
  }

  private ProfileSignature check() {
    if (signers.isEmpty()) {
      return notChecked(ProblemKind.MISSING, "expected a signer");
    }
    if (signers.size() > MOST_SIGNERS) {
      return notChecked(ProblemKind.TOO_LARGE, "expected at most " + MOST_SIGNERS + " signers");
    }
    List<SignatureCheck> checks = signers.stream().map(Signer::signature).toList();
    if (checks.contains(SignatureCheck.NO_CERTIFICATE)) {
      return notChecked(ProblemKind.MISSING, "expected the signer's certificate in the message");
    }
    return checks.contains(SignatureCheck.NOT_CHECKABLE)
        ? notChecked(ProblemKind.UNSUPPORTED, "expected a signature by an RSA or EC key")
        : checked(!checks.contains(SignatureCheck.DOES_NOT_MATCH));
  }

  private List<DistinguishedName> names() {
    return signers.stream().map(Signer::subject).flatMap(Optional::stream).toList();
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
        match ? ProfileSignature.State.MATCHES : ProfileSignature.State.DOES_NOT_MATCH, names());
  }

  private ProfileSignature notChecked(ProblemKind kind, String expected) {
    problems.add(place, kind, "a signature that could not be checked", expected);
    return new ProfileSignature(ProfileSignature.State.NOT_CHECKED, List.of());
  }
}
