package io.github.sceplifecycle.scep;

import io.github.sceplifecycle.cms.Recipient;
import java.util.List;
import java.util.Objects;

/**
 * The pkcsPKIEnvelope of a message (RFC 8894, 3.2.2; S-40) seen from outside: who can open it and
 * by what it is encrypted. What is in it, the challenge above all, is never looked at (S-33).
 *
 * @param recipients who can open it: the authority, for a request; the requester, for an answer
 * @param cipher by what the content is encrypted
 */
public record PkiEnvelope(List<Recipient> recipients, Coded<EnvelopeCipher> cipher) {

  /** Copies the list. */
  public PkiEnvelope {
    recipients = List.copyOf(recipients);
    Objects.requireNonNull(cipher, "cipher");
  }
}
