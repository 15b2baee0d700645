package io.github.sceplifecycle.documents;

/** What a text is, by its first characters. */
public enum DocumentFormat {
  /** Begins with a brace or a bracket. */
  JSON,
  /** Begins with {@code <}. */
  XML,
  /** Anything else. */
  OTHER
}
