package io.github.sceplifecycle.scep;

import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What RFC 8894 wants of a message by its type, and what this one lacks of it (3.2.1, 3.3). */
final class MessageShape {

  private final PkiMessage message;
  private final Place place;
  private final List<Problem> problems = new ArrayList<>();

  private MessageShape(PkiMessage message, Place place) {
    this.message = message;
    this.place = place;
  }

  static List<Problem> check(PkiMessage message, Optional<byte[]> content, Place place) {
    MessageShape shape = new MessageShape(message, place);
    shape.always();
    if (message.is(MessageType.CERT_REP)) {
      shape.reply();
    }
    shape.envelope(content.isPresent());
    return shape.problems;
  }

  private void always() {
    want(message.type(), ScepAttribute.MESSAGE_TYPE);
    message.type().ifPresent(type -> known(type, ScepAttribute.MESSAGE_TYPE));
    want(message.transaction().id(), ScepAttribute.TRANSACTION_ID);
    want(message.transaction().senderNonce(), ScepAttribute.SENDER_NONCE);
    message.reply().status().ifPresent(status -> known(status, ScepAttribute.PKI_STATUS));
    message.reply().failInfo().ifPresent(info -> known(info, ScepAttribute.FAIL_INFO));
  }

  private void reply() {
    want(message.transaction().recipientNonce(), ScepAttribute.RECIPIENT_NONCE);
    want(message.reply().status(), ScepAttribute.PKI_STATUS);
    if (hasStatus(PkiStatus.FAILURE)) {
      want(message.reply().failInfo(), ScepAttribute.FAIL_INFO);
    }
  }

  private boolean hasStatus(PkiStatus known) {
    return message.reply().status().filter(status -> status.is(known)).isPresent();
  }

  /** Only an answer that refuses or puts off has nothing in an envelope (3.3.2.2, 3.3.2.3). */
  private void envelope(boolean there) {
    boolean goesWithout = hasStatus(PkiStatus.FAILURE) || hasStatus(PkiStatus.PENDING);
    if (!there && !goesWithout) {
      note("pkcsPKIEnvelope", ProblemKind.MISSING, "", "expected an envelope");
    }
  }

  private void want(Optional<?> value, ScepAttribute attribute) {
    if (value.isEmpty()) {
      note(attribute.standardName(), ProblemKind.MISSING, "", "expected in this type of message");
    }
  }

  private void known(Coded<?> code, ScepAttribute attribute) {
    if (code.meaning().isEmpty()) {
      String expected = "expected a code of RFC 8894";
      note(attribute.standardName(), ProblemKind.UNKNOWN_VALUE, code.text(), expected);
    }
  }

  private void note(String member, ProblemKind kind, String found, String expected) {
    problems.add(new Problem(place.member(member), kind, found, expected));
  }
}
