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
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;

/**
 * A CMS message of type enveloped-data (RFC 5652, 6), seen from outside: for whom it is encrypted
 * and how. Nothing in it is decrypted, and no key is asked for.
 */
public final class EnvelopedData {

  /** How many recipients are read; those behind them are passed over. */
  public static final int MOST_RECIPIENTS = 64;

  private final List<Recipient> recipients;
  private final String cipher;

  private EnvelopedData(List<Recipient> recipients, String cipher) {
    this.recipients = List.copyOf(recipients);
    this.cipher = cipher;
  }

  /**
   * Takes a message apart, in BER or DER.
   *
   * @param place where the message stands, to appear in problems
   * @param message its bytes; the caller has bounded their number
   * @param expected what was expected, for problems
   * @return the message; empty with a problem when the bytes are none
   */
  public static Intake<Optional<EnvelopedData>> read(Place place, byte[] message, String expected) {
    OptionalInt length =
        new BerOutline(SignedData.DEEPEST, SignedData.MOST_ELEMENTS).length(message);
    if (length.isEmpty()) {
      return refuse(place, "a CMS message that is cut off, damaged or too intricate", expected);
    }
    try {
      byte[] whole = Arrays.copyOf(message, length.getAsInt());
      ContentInfo info = ContentInfo.getInstance(ASN1Primitive.fromByteArray(whole));
      return info.getContentType().equals(CMSObjectIdentifiers.envelopedData)
          ? of(org.bouncycastle.asn1.cms.EnvelopedData.getInstance(info.getContent()), place)
          : refuse(place, CmsType.words(info.getContentType()), expected);
    } catch (IOException | RuntimeException malformed) {
      // Bouncy Castle answers with each of them, and its messages may quote the content (S-33).
      return refuse(place, "ASN.1 that is no CMS message", expected);
    }
  }

  private static Intake<Optional<EnvelopedData>> of(
      org.bouncycastle.asn1.cms.EnvelopedData data, Place place) {
    List<Recipient> recipients = new ArrayList<>();
    for (ASN1Encodable recipient : data.getRecipientInfos()) {
      if (recipients.size() < MOST_RECIPIENTS) {
        recipients.add(Recipient.of(recipient));
      }
    }
    String cipher =
        data.getEncryptedContentInfo().getContentEncryptionAlgorithm().getAlgorithm().getId();
    Optional<EnvelopedData> read = Optional.of(new EnvelopedData(recipients, cipher));
    int all = data.getRecipientInfos().size();
    return all > MOST_RECIPIENTS
        ? Intake.of(
            read,
            new Problem(
                place,
                ProblemKind.SKIPPED,
                all + " recipients",
                "the first " + MOST_RECIPIENTS + " are read"))
        : Intake.of(read);
  }

  private static Intake<Optional<EnvelopedData>> refuse(
      Place place, String found, String expected) {
    return Intake.of(Optional.empty(), new Problem(place, ProblemKind.WRONG_TYPE, found, expected));
  }

  /**
   * For whom it is encrypted.
   *
   * @return the recipients in the order of the message
   */
  public List<Recipient> recipients() {
    return recipients;
  }

  /**
   * By which algorithm the content is encrypted.
   *
   * @return its object identifier, for instance {@code 2.16.840.1.101.3.4.1.2}
   */
  public String cipher() {
    return cipher;
  }
}
