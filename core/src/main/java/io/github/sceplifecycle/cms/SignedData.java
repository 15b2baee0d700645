package io.github.sceplifecycle.cms;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/**
 * A CMS message of type signed-data (RFC 5652, 5), taken apart: its content and who signed it.
 *
 * <p>Neither is believed. The content is there whatever the signatures are worth; what they are
 * worth is asked of each {@link Signer}.
 */
public final class SignedData {

  /** How deep a message may be nested. */
  public static final int DEEPEST = 24;

  /** Of how many ASN.1 values a message may consist. */
  public static final int MOST_ELEMENTS = 1 << 14;

  private final Optional<byte[]> content;
  private final List<Signer> signers;

  private SignedData(Optional<byte[]> content, List<Signer> signers) {
    this.content = content;
    this.signers = List.copyOf(signers);
  }

  /**
   * Takes a message apart, in BER or DER. What stands behind it is passed over, with a problem.
   *
   * @param place where the message stands, to appear in problems
   * @param message its bytes; the caller has bounded their number
   * @param expected what was expected, for problems; for instance {@code expected a profile signed
   *     as CMS signed-data}
   * @return the message; empty with a problem when the bytes are none
   */
  public static Intake<Optional<SignedData>> read(Place place, byte[] message, String expected) {
    OptionalInt length = new BerOutline(DEEPEST, MOST_ELEMENTS).length(message);
    if (length.isEmpty()) {
      return refuse(place, "a CMS message that is cut off, damaged or too intricate", expected);
    }
    Intake<Optional<SignedData>> read =
        unwrap(place, Arrays.copyOf(message, length.getAsInt()), expected);
    boolean more = length.getAsInt() < message.length;
    return more && read.value().isPresent() ? reportRest(place, read) : read;
  }

  private static Intake<Optional<SignedData>> reportRest(
      Place place, Intake<Optional<SignedData>> read) {
    List<Problem> problems = new ArrayList<>();
    problems.add(
        new Problem(place, ProblemKind.SKIPPED, "bytes behind the CMS message", "not read"));
    problems.addAll(read.problems());
    return new Intake<>(read.value(), problems);
  }

  private static Intake<Optional<SignedData>> unwrap(Place place, byte[] message, String expected) {
    try {
      ContentInfo info = ContentInfo.getInstance(ASN1Primitive.fromByteArray(message));
      return info.getContentType().equals(CMSObjectIdentifiers.signedData)
          ? Intake.of(Optional.of(of(new CMSSignedData(info))))
          : refuse(place, CmsType.words(info.getContentType()), expected);
    } catch (CMSException | IOException | RuntimeException malformed) {
      // Bouncy Castle answers with each of them, and its messages may quote the content (S-33).
      return refuse(place, "ASN.1 that is no CMS message", expected);
    }
  }

  private static SignedData of(CMSSignedData data) {
    List<Signer> signers = new ArrayList<>();
    for (SignerInformation signer : data.getSignerInfos().getSigners()) {
      signers.add(new Signer(data, signer));
    }
    boolean there =
        data.getSignedContent() != null && data.getSignedContent().getContent() instanceof byte[];
    return new SignedData(
        there ? Optional.of((byte[]) data.getSignedContent().getContent()) : Optional.empty(),
        signers);
  }

  private static Intake<Optional<SignedData>> refuse(Place place, String found, String expected) {
    return Intake.of(Optional.empty(), new Problem(place, ProblemKind.UNREADABLE, found, expected));
  }

  /**
   * What is signed.
   *
   * @return a copy of the content; empty when the message holds none
   */
  public Optional<byte[]> content() {
    return content.map(byte[]::clone);
  }

  /**
   * Who signed.
   *
   * @return the signers in the order of the message; empty for a message that only carries
   *     certificates (RFC 5652, 5.2)
   */
  public List<Signer> signers() {
    return signers;
  }
}
