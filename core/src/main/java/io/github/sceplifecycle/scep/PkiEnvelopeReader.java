package io.github.sceplifecycle.scep;

import io.github.sceplifecycle.cms.EnvelopedData;
import io.github.sceplifecycle.cms.SignedData;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads for whom a message's envelope is encrypted, and by what (RFC 8894, 3.2.2; S-40). It needs
 * no key, decrypts nothing, and never throws: whatever the bytes are, the answer is an {@link
 * Intake} (S-32).
 *
 * <p>What the message itself says, {@link PkiMessageReader} reads. Together they tell a proxy to
 * which authority a request goes before anybody opens it.
 */
public final class PkiEnvelopeReader {

  private static final String EXPECTED =
      "expected an envelope: CMS enveloped-data (RFC 8894, 3.2.2)";

  private PkiEnvelopeReader() {}

  /**
   * Reads the envelope of one message.
   *
   * @param document a name for the message, to appear in problems
   * @param message its bytes, in BER or DER, at most {@link PkiMessageReader#MOST_BYTES}
   * @return the envelope with the problems met; empty without a problem for a message that has no
   *     content, such as an answer that refuses
   */
  public static Intake<Optional<PkiEnvelope>> read(String document, byte[] message) {
    Place whole = Place.whole(document);
    if (message.length > PkiMessageReader.MOST_BYTES) {
      return Intake.of(
          Optional.empty(),
          new Problem(
              whole,
              ProblemKind.UNREADABLE,
              message.length + " bytes",
              "expected at most " + PkiMessageReader.MOST_BYTES + " bytes"));
    }
    Intake<Optional<SignedData>> signed =
        SignedData.read(whole, message, "expected a pkiMessage: CMS signed-data (RFC 8894, 3.2)");
    Optional<byte[]> content = signed.value().flatMap(SignedData::content);
    if (content.isEmpty()) {
      return new Intake<>(Optional.empty(), signed.problems());
    }
    return envelope(whole.member("pkcsPKIEnvelope"), content.get(), signed.problems());
  }

  private static Intake<Optional<PkiEnvelope>> envelope(
      Place place, byte[] content, List<Problem> before) {
    Intake<Optional<EnvelopedData>> read = EnvelopedData.read(place, content, EXPECTED);
    List<Problem> problems = new ArrayList<>(before);
    problems.addAll(read.problems());
    Optional<PkiEnvelope> envelope =
        read.value()
            .map(data -> new PkiEnvelope(data.recipients(), EnvelopeCipher.parse(data.cipher())));
    envelope
        .map(PkiEnvelope::cipher)
        .filter(cipher -> cipher.meaning().isEmpty())
        .ifPresent(
            cipher ->
                problems.add(
                    new Problem(
                        place,
                        ProblemKind.UNKNOWN_VALUE,
                        cipher.text(),
                        "expected AES, triple DES or DES in CBC mode")));
    return new Intake<>(envelope, problems);
  }
}
