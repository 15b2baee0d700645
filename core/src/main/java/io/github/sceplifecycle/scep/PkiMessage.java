package io.github.sceplifecycle.scep;

import java.util.Objects;
import java.util.Optional;

/**
 * A pkiMessage, as far as it can be read without decrypting it (RFC 8894, 3.2; S-40).
 *
 * @param type what it is; empty when not stated
 * @param transaction what ties it to other messages
 * @param reply what it answers, if it is an answer
 * @param signer who signed it
 */
public record PkiMessage(
    Optional<Coded<MessageType>> type, Transaction transaction, Reply reply, MessageSigner signer) {

  /** Checks that nothing is null. */
  public PkiMessage {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(transaction, "transaction");
    Objects.requireNonNull(reply, "reply");
    Objects.requireNonNull(signer, "signer");
  }

  /**
   * Whether the message is of this type.
   *
   * @param known the type
   * @return {@code false} for another type, for one that is not known and when none is stated
   */
  public boolean is(MessageType known) {
    return type.filter(stated -> stated.is(known)).isPresent();
  }
}
