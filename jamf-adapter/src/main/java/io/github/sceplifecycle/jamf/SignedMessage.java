package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSTypedData;

/**
 * Takes a signed CMS message (RFC 5652) apart. Its content is read whatever the signature is worth;
 * what it is worth stands beside it.
 */
final class SignedMessage {

  private static final int DEEPEST = 24;
  private static final int MOST_ELEMENTS = 1 << 14;
  private static final String EXPECTED = "expected a profile signed as CMS signed-data";

  private final Place place;
  private final Problems problems;

  private SignedMessage(Place place, Problems problems) {
    this.place = place;
    this.problems = problems;
  }

  /** Takes a message apart; empty with a problem when it holds no content that could be read. */
  static Optional<SignedContent> read(Place place, byte[] message, Problems problems) {
    return new SignedMessage(place, problems).read(message);
  }

  private Optional<SignedContent> read(byte[] message) {
    if (message.length > JamfDocument.LIMITS.mostBytes()) {
      String expected = "expected at most " + JamfDocument.LIMITS.mostBytes() + " bytes";
      return refuse(message.length + " bytes", expected);
    }
    OptionalInt length = new BerOutline(DEEPEST, MOST_ELEMENTS).length(message);
    if (length.isEmpty()) {
      return refuse("a CMS message that is cut off, damaged or too intricate", EXPECTED);
    }
    if (length.getAsInt() < message.length) {
      problems.add(place, ProblemKind.SKIPPED, "bytes behind the CMS message", "not read");
    }
    return unwrap(Arrays.copyOf(message, length.getAsInt()));
  }

  private Optional<SignedContent> unwrap(byte[] message) {
    try {
      ContentInfo info = ContentInfo.getInstance(ASN1Primitive.fromByteArray(message));
      return info.getContentType().equals(CMSObjectIdentifiers.signedData)
          ? content(new CMSSignedData(info))
          : refuse(CmsType.words(info.getContentType()), EXPECTED);
    } catch (CMSException | IOException | RuntimeException malformed) {
      // Bouncy Castle answers with each of them, and its messages may quote the content (S-33).
      return refuse("ASN.1 that is no CMS message", EXPECTED);
    }
  }

  private Optional<SignedContent> content(CMSSignedData signed) {
    CMSTypedData typed = signed.getSignedContent();
    if (typed != null && typed.getContent() instanceof byte[] content) {
      return Optional.of(new SignedContent(content, SignerCheck.of(signed, place, problems)));
    }
    boolean detached = signed.getSignerInfos().size() > 0;
    return refuse(
        detached ? "a signature without what it signs" : "certificates without a profile",
        EXPECTED);
  }

  private Optional<SignedContent> refuse(String found, String expected) {
    problems.add(place, ProblemKind.UNREADABLE, found, expected);
    return Optional.empty();
  }
}
