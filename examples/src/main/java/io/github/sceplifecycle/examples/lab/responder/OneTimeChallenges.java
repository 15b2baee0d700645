package io.github.sceplifecycle.examples.lab.responder;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A secret for each certificate, spent when the certificate is issued. */
public final class OneTimeChallenges implements Challenges {

  /** How many may wait to be spent; more make the oldest void. */
  public static final int MOST_WAITING = 1_000;

  private static final int BYTES = 18;

  private final SecureRandom random = new SecureRandom();
  private final List<SecretHash> waiting = new ArrayList<>();

  /** None waiting. */
  public OneTimeChallenges() {}

  /**
   * A secret that nobody can guess, of letters, digits, {@code -} and {@code _}.
   *
   * @param random what to draw from
   * @return the secret
   */
  public static String draw(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * A new challenge, good for one certificate.
   *
   * @return the challenge, to be handed to one device
   */
  public String issue() {
    String secret = draw(random);
    expect(secret);
    return secret;
  }

  /**
   * Takes a challenge that somebody else chose, good for one certificate.
   *
   * @param secret the challenge; not kept, only its hash
   */
  public synchronized void expect(String secret) {
    if (waiting.size() == MOST_WAITING) {
      waiting.remove(0);
    }
    waiting.add(SecretHash.of(secret));
  }

  @Override
  public synchronized boolean redeem(String presented) {
    SecretHash asked = SecretHash.of(presented);
    // The first of equal ones only: who stated a challenge twice meant two certificates.
    for (int at = 0; at < waiting.size(); at++) {
      if (asked.matches(waiting.get(at))) {
        waiting.remove(at);
        return true;
      }
    }
    return false;
  }
}
