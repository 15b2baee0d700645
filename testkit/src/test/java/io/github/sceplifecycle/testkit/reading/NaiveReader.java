package io.github.sceplifecycle.testkit.reading;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.testkit.vectors.Answerer;
import io.github.sceplifecycle.testkit.vectors.ConformanceVector;
import io.github.sceplifecycle.testkit.vectors.VectorKind;
import java.util.List;
import java.util.Optional;

/**
 * Reads the documents of vectors.
 *
 * @param mistake what it does wrongly; nothing if empty
 */
public record NaiveReader(Optional<Misreading> mistake) implements Answerer {

  /** As it should be. */
  public static final NaiveReader RIGHT = new NaiveReader(Optional.empty());

  /** How a CMS message begins in DER and BER, and a binary property list. */
  private static final List<Byte> NOT_READ = List.of((byte) 0x30, (byte) 'b');

  /**
   * With a mistake.
   *
   * @param mistake the mistake
   * @return the reader
   */
  public static NaiveReader making(Misreading mistake) {
    return new NaiveReader(Optional.of(mistake));
  }

  /**
   * Whether it reads such a document at all. To open a signature or a binary property list a second
   * time would be to write the adapters' readers again.
   *
   * @param vector the vector
   * @return {@code false} if the document is a CMS message or a binary property list
   */
  public static boolean reads(ConformanceVector vector) {
    return NaiveText.bytes((Node.Obj) vector.input())
        .filter(bytes -> NOT_READ.contains(bytes[0]))
        .isEmpty();
  }

  /** What it does not read it answers as it should be, for a mistake would not show there. */
  @Override
  public Node answer(ConformanceVector vector) {
    if (!reads(vector)) {
      return vector.expected();
    }
    Notes notes = new Notes(mistake);
    try {
      return read(vector.kind(), NaiveText.of((Node.Obj) vector.input(), notes), notes);
    } catch (Refused why) {
      notes.refusal(why.kind());
    } catch (IllegalArgumentException malformed) {
      notes.refusal("UNREADABLE");
    } catch (IllegalStateException everythingIsLost) {
      // and nothing is said
    }
    return notes.answer(
        vector.kind().word().endsWith("profile") ? "profiles" : "devices", List.of());
  }

  private static Node read(VectorKind kind, String document, Notes notes) {
    return switch (kind) {
      case JAMF_PROFILE -> new NaiveJamfProfiles(notes).read(document);
      case JAMF_INVENTORY -> new NaiveJamfInventory(notes).read(document);
      case INTUNE_PROFILE -> new NaiveIntuneProfiles(notes).read(document);
      case INTUNE_CERTIFICATES -> new NaiveIntuneCertificates(notes).read(document);
      default -> throw new UnsupportedOperationException("no document: " + kind);
    };
  }
}
