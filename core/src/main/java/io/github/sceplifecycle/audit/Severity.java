package io.github.sceplifecycle.audit;

/** How much a finding matters, the gravest first. It follows the verb of the rule's source. */
public enum Severity {
  /** The source says <em>must</em>, <em>cannot</em> or <em>is not supported</em>. */
  ERROR,
  /** The source says <em>should</em>, or what follows from it costs attestation. */
  WARNING,
  /** The source says <em>may</em>: good to know. */
  NOTICE
}
