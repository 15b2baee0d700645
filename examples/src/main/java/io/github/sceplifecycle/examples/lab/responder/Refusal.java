package io.github.sceplifecycle.examples.lab.responder;

/** Why a request is refused: the failInfo of RFC 8894, 3.2.1.4, and a sentence beside it. */
enum Refusal {
  /** An algorithm or key that is not accepted. */
  UNSUITABLE_KEY(0, "the key must be RSA of 2048 bits or more"),
  /** The signature of the message does not match, or its content cannot be opened. */
  BROKEN_MESSAGE(1, "the message's signature or envelope does not hold"),
  /** A renewal request: a certificate is only ever replaced by a fresh enrolment (S-11). */
  RENEWAL_REFUSED(2, "renewal requests are refused, enrol afresh"),
  /** A type of message that is not answered here. */
  UNSUPPORTED(2, "only enrolment is supported"),
  /** No certification request in the envelope, or not signed with the key that it names. */
  NO_REQUEST(2, "no certification request that holds"),
  /** The challenge is absent, wrong, or spent. */
  WRONG_CHALLENGE(2, "the challenge is absent, wrong or spent"),
  /** The authority's own certificate is not valid now. */
  AUTHORITY_NOT_VALID(2, "the authority issues nothing now");

  private final int failInfo;
  private final String sentence;

  Refusal(int failInfo, String sentence) {
    this.failInfo = failInfo;
    this.sentence = sentence;
  }

  int failInfo() {
    return failInfo;
  }

  String sentence() {
    return sentence;
  }
}
