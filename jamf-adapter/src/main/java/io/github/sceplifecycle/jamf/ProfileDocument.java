package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.documents.BinaryPropertyList;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.Optional;

/**
 * A document with profiles, opened: what Jamf writes, or a property list in XML or binary form,
 * with or without one signature around it. What stands within a second signature is not read.
 *
 * @param document what it holds
 * @param signature what the signature around it is worth
 */
record ProfileDocument(JamfDocument document, ProfileSignature signature) {

  static Optional<ProfileDocument> open(
      Place place, byte[] content, Limits limits, Problems problems) {
    if (PemMessage.isOne(content, limits)) {
      return PemMessage.bytes(content)
          .or(() -> refuseMalformed(place, problems))
          .flatMap(message -> signed(place, message, limits, problems));
    }
    return Container.of(content).filter(Container.SIGNED::equals).isPresent()
        ? signed(place, content, limits, problems)
        : plain(place, content, limits, problems).map(ProfileDocument::unsigned);
  }

  private static ProfileDocument unsigned(JamfDocument document) {
    return new ProfileDocument(document, ProfileSignature.none());
  }

  private static Optional<ProfileDocument> signed(
      Place place, byte[] message, Limits limits, Problems problems) {
    return SignedMessage.read(place, message, limits, problems)
        .flatMap(
            signed ->
                plain(place, signed.bytes(), limits, problems)
                    .map(document -> new ProfileDocument(document, signed.signature())));
  }

  private static Optional<JamfDocument> plain(
      Place place, byte[] content, Limits limits, Problems problems) {
    return BinaryPropertyList.isOne(content)
        ? JamfDocument.whole(BinaryPropertyList.read(place, content, limits), problems)
            .map(root -> new JamfDocument(root, true, limits))
        : JamfDocument.open(place, content, limits, problems);
  }

  private static Optional<byte[]> refuseMalformed(Place place, Problems problems) {
    problems.add(
        place,
        ProblemKind.UNREADABLE,
        "a malformed PEM block",
        "expected a profile signed as CMS signed-data");
    return Optional.empty();
  }
}
