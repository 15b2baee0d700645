package io.github.sceplifecycle.scep;

import java.util.Objects;
import java.util.Optional;

/**
 * What ties messages together (RFC 8894, 3.2.1.1 and 3.2.1.5). Each part is empty when the message
 * does not state it, or not in a form that could be read; a problem says which.
 *
 * @param id the {@code transactionID}, the same in all messages of one enrolment
 * @param senderNonce the nonce of whoever sends this message
 * @param recipientNonce in an answer, the sender's nonce of the request
 */
public record Transaction(
    Optional<String> id, Optional<Nonce> senderNonce, Optional<Nonce> recipientNonce) {

  /** Checks that nothing is null. */
  public Transaction {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(senderNonce, "senderNonce");
    Objects.requireNonNull(recipientNonce, "recipientNonce");
  }
}
