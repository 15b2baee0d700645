package io.github.sceplifecycle.examples.lab.responder;

/**
 * How a client proves that it may enrol. Only hashes of the secrets are kept, so that none can
 * reach a message, a log or a {@code toString()} (S-33).
 */
@FunctionalInterface
public interface Challenges {

  /**
   * Takes a challenge in payment for one certificate.
   *
   * @param presented what the client sent
   * @return whether it was good; one that may be used once is spent by that
   */
  boolean redeem(String presented);
}
