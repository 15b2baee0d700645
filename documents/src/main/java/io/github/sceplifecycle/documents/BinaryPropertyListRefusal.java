package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.ProblemKind;

/**
 * Why a binary property list is not read. It never leaves this package, and what stood in the
 * document is not quoted: it may be a secret (S-33).
 */
final class BinaryPropertyListRefusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final ProblemKind kind;
  private final String found;
  private final String expected;

  private BinaryPropertyListRefusal(ProblemKind kind, String found, String expected) {
    super(found, null, false, false);
    this.kind = kind;
    this.found = found;
    this.expected = expected;
  }

  static BinaryPropertyListRefusal damaged(String found) {
    return new BinaryPropertyListRefusal(
        ProblemKind.UNREADABLE, found, "expected an undamaged binary property list, version 00");
  }

  static BinaryPropertyListRefusal tooLarge(String expected) {
    return new BinaryPropertyListRefusal(ProblemKind.TOO_LARGE, "more", expected);
  }

  ProblemKind kind() {
    return kind;
  }

  String found() {
    return found;
  }

  String expected() {
    return expected;
  }
}
