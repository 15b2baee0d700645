package io.github.sceplifecycle.examples.lab.responder;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** What is kept of a secret: enough to recognise it, not to tell it. */
final class SecretHash {

  private final byte[] digest;

  private SecretHash(byte[] digest) {
    this.digest = digest;
  }

  static SecretHash of(String secret) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return new SecretHash(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJavaHasSha256) {
      throw new IllegalStateException(everyJavaHasSha256);
    }
  }

  /** Takes as long for a wrong secret as for the right one. */
  boolean matches(SecretHash other) {
    return MessageDigest.isEqual(digest, other.digest);
  }
}
