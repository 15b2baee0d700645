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

  /**
   * With a mistake.
   *
   * @param mistake the mistake
   * @return the reader
   */
  public static NaiveReader making(Misreading mistake) {
    return new NaiveReader(Optional.of(mistake));
  }

  @Override
  public Node answer(ConformanceVector vector) {
    Node.Obj input = (Node.Obj) vector.input();
    String document = ((Node.Text) input.members().values().iterator().next()).text();
    Notes notes = new Notes(mistake);
    try {
      return read(vector.kind(), document, notes);
    } catch (IllegalArgumentException malformed) {
      notes.problem("$", "UNREADABLE");
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
