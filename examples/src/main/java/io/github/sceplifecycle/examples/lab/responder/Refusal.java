package io.github.sceplifecycle.examples.lab.responder;

import io.github.sceplifecycle.scep.FailInfo;

/** The reasons to refuse a request that the responder has beside those of core's judgement. */
final class Refusal {

  /** An algorithm or key that is not accepted. */
  static final Answer.Refused UNSUITABLE_KEY =
      new Answer.Refused(FailInfo.BAD_ALG, "The key must be RSA of 2048 bits or more");

  /** The signature cannot be checked, or the content not be opened. */
  static final Answer.Refused BROKEN_MESSAGE =
      new Answer.Refused(
          FailInfo.BAD_MESSAGE_CHECK, "The message's signature or envelope does not hold");

  /** A request that is not signed with the key that it names. */
  static final Answer.Refused NO_PROOF =
      new Answer.Refused(
          FailInfo.BAD_REQUEST, "The request is not signed with the key that it names");

  /** The challenge is absent, wrong or spent; which of them is nobody's business. */
  static final Answer.Refused WRONG_CHALLENGE =
      new Answer.Refused(FailInfo.BAD_REQUEST, "The challenge is absent, wrong or spent");

  /** The authority's own certificate is not valid now. */
  static final Answer.Refused NOT_ISSUING =
      new Answer.Refused(FailInfo.BAD_REQUEST, "The authority issues nothing now");

  private Refusal() {}
}
