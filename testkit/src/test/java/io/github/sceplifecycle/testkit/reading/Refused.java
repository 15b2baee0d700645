package io.github.sceplifecycle.testkit.reading;

/** Ends the reading of a document, or of the text in which another one stands. */
final class Refused extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String kind;

  Refused(String kind) {
    super(kind);
    this.kind = kind;
  }

  String kind() {
    return kind;
  }
}
