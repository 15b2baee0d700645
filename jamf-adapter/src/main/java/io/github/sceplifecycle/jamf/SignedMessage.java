package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.cms.SignedData;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.Optional;

/**
 * Takes the profile out of a signed CMS message (RFC 5652). It is read whatever the signature is
 * worth; what it is worth stands beside it.
 */
final class SignedMessage {

  private static final String EXPECTED = "expected a profile signed as CMS signed-data";

  private final Place place;
  private final Limits limits;
  private final Problems problems;

  private SignedMessage(Place place, Limits limits, Problems problems) {
    this.place = place;
    this.limits = limits;
    this.problems = problems;
  }

  /** Takes a message apart; empty with a problem when it holds no content that could be read. */
  static Optional<SignedContent> read(
      Place place, byte[] message, Limits limits, Problems problems) {
    return new SignedMessage(place, limits, problems).read(message);
  }

  private Optional<SignedContent> read(byte[] message) {
    if (message.length > limits.mostBytes()) {
      String expected = "expected at most " + limits.mostBytes() + " bytes";
      return refuse(message.length + " bytes", expected);
    }
    return problems.take(SignedData.read(place, message, EXPECTED)).flatMap(this::content);
  }

  private Optional<SignedContent> content(SignedData signed) {
    Optional<byte[]> content = signed.content();
    if (content.isPresent()) {
      ProfileSignature signature = SignerCheck.of(signed.signers(), place, problems);
      return content.map(bytes -> new SignedContent(bytes, signature));
    }
    boolean detached = !signed.signers().isEmpty();
    return refuse(
        detached ? "a signature without what it signs" : "certificates without a profile",
        EXPECTED);
  }

  private Optional<SignedContent> refuse(String found, String expected) {
    problems.add(place, ProblemKind.UNREADABLE, found, expected);
    return Optional.empty();
  }
}
