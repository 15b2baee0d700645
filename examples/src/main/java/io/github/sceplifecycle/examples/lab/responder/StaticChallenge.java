package io.github.sceplifecycle.examples.lab.responder;

/** One secret for all devices, good until it is replaced by another. */
public final class StaticChallenge implements Challenges {

  private final SecretHash expected;

  /**
   * Expects a secret.
   *
   * @param secret the challenge; not kept, only its hash
   */
  public StaticChallenge(String secret) {
    this.expected = SecretHash.of(secret);
  }

  @Override
  public boolean redeem(String presented) {
    return expected.matches(SecretHash.of(presented));
  }
}
