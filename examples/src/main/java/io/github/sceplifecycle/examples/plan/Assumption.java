package io.github.sceplifecycle.examples.plan;

/** What a result rests on without any document saying so (S-42). The names are part of the API. */
public enum Assumption {
  /** The certificate lives as long as those that the authority issues. */
  LIFETIME
}
