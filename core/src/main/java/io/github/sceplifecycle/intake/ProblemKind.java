package io.github.sceplifecycle.intake;

/** What sort of trouble a document gave (S-30, S-31). The names are part of the API. */
public enum ProblemKind {
  /** Nothing could be read: not the format it should be, truncated, or not decodable. */
  UNREADABLE,
  /** Well-formed, but no shape that this reader knows. */
  UNRECOGNISED,
  /** Larger, deeper or longer than the stated bound (S-32). */
  TOO_LARGE,
  /** Something needed is absent, {@code null} or empty. */
  MISSING,
  /** A value of another type than the one this place holds. */
  WRONG_TYPE,
  /** A value outside the range that is legal for it. */
  OUT_OF_RANGE,
  /** A word that this reader does not know; its text is kept. */
  UNKNOWN_VALUE,
  /** Two statements of one fact that disagree. */
  CONFLICT,
  /** The same key twice in one object. */
  DUPLICATE,
  /** A key that looks like a known one and is not read for it; a device would not either. */
  MISSPELT,
  /** A template's marker where a value belongs. */
  PLACEHOLDER,
  /** A fraction of a second was dropped (S-2). */
  PRECISION_DROPPED,
  /** The document says itself that there is more than it holds. */
  INCOMPLETE,
  /** This kind of document cannot carry the fact. */
  NOT_EXPORTED,
  /** A thing of another kind stood here and was passed over. */
  SKIPPED,
  /** Known, but not supported by this reader. */
  UNSUPPORTED,
  /** Nothing ties two things together that belong together. */
  NOT_LINKABLE,
  /** A signature does not match what it signs; the content is read all the same. */
  SIGNATURE_MISMATCH;

  /**
   * Whether the document as a whole gave nothing.
   *
   * @return {@code true} for {@link #UNREADABLE} and {@link #UNRECOGNISED}
   */
  public boolean nothingRead() {
    return this == UNREADABLE || this == UNRECOGNISED;
  }
}
