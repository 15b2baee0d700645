package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import java.util.Optional;

/**
 * The text of a document: its bytes, decoded.
 *
 * @param text the characters, without a byte order mark
 * @param format what the first characters say it is
 */
public record DocumentText(String text, DocumentFormat format) {

  /**
   * Decodes a document: UTF-8, or UTF-16 where a byte order mark says so.
   *
   * @param place its place
   * @param content its bytes
   * @param limits how much is read before it is refused
   * @return the text; empty with a problem when it is too large, not text, or not in these
   *     encodings
   */
  public static Intake<Optional<DocumentText>> decode(Place place, byte[] content, Limits limits) {
    return Intake.of(Optional.empty());
  }
}
