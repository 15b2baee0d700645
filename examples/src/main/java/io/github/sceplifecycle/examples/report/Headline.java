package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.examples.output.Words;
import io.github.sceplifecycle.examples.plan.Plan;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The state of a fleet in one line, and what divides it, in the line's order. */
enum Headline {
  /** They attest. */
  ATTEST(VerdictKind.ATTESTED, "attests", "attest", "good"),
  /** They do not. */
  DO_NOT(VerdictKind.DENIED, "does not", "do not", "bad"),
  /** Something that matters is not known. */
  CANNOT_BE_TOLD(VerdictKind.INDETERMINATE, "cannot be told", "cannot be told", "open"),
  /** They attest without a certificate. */
  NEED_NOT(VerdictKind.NOT_APPLICABLE, "need not", "need not", "none");

  private final VerdictKind kind;
  private final String one;
  private final String words;
  private final String shade;

  Headline(VerdictKind kind, String one, String words, String shade) {
    this.kind = kind;
    this.one = one;
    this.words = words;
    this.shade = shade;
  }

  /** The line: the devices, and how many are of each kind that there is. */
  static String of(Plan plan) {
    if (plan.devices().isEmpty()) {
      return "No devices";
    }
    String parts =
        Arrays.stream(values())
            .filter(part -> part.count(plan) > 0)
            .map(part -> part.count(plan) + " " + (part.count(plan) == 1 ? part.one : part.words))
            .map(Figures::together)
            .collect(Collectors.joining(", "));
    String devices = Figures.together(Words.count(plan.devices().size(), "device"));
    return Figures.inText(devices + ": " + parts);
  }

  long count(Plan plan) {
    return plan.count(kind);
  }

  String words() {
    return words;
  }

  /** How it is coloured. */
  String shade() {
    return shade;
  }

  Definition definition() {
    return switch (this) {
      case ATTEST, DO_NOT -> Definition.ATTESTS;
      case CANNOT_BE_TOLD -> Definition.CANNOT_BE_TOLD;
      case NEED_NOT -> Definition.NEED_NOT;
    };
  }
}
