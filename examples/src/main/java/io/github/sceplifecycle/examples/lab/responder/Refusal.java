package io.github.sceplifecycle.examples.lab.responder;

import io.github.sceplifecycle.scep.FailInfo;

/**
 * Why a request is refused.
 *
 * @param failInfo the number that RFC 8894, 3.2.1.4, has for it
 * @param sentence the reason in words, which go with it; nothing that the request said
 */
record Refusal(FailInfo failInfo, String sentence) {

  /** An algorithm or key that is not accepted. */
  static final Refusal UNSUITABLE_KEY =
      new Refusal(FailInfo.BAD_ALG, "The key must be RSA of 2048 bits or more");

  /** The signature cannot be checked, or the content not be opened. */
  static final Refusal BROKEN_MESSAGE =
      new Refusal(FailInfo.BAD_MESSAGE_CHECK, "The message's signature or envelope does not hold");

  /** A request that is not signed with the key that it names. */
  static final Refusal NO_PROOF =
      new Refusal(FailInfo.BAD_REQUEST, "The request is not signed with the key that it names");

  /** The challenge is absent, wrong or spent; which of them is nobody's business. */
  static final Refusal WRONG_CHALLENGE =
      new Refusal(FailInfo.BAD_REQUEST, "The challenge is absent, wrong or spent");

  /** The authority's own certificate is not valid now. */
  static final Refusal NOT_ISSUING =
      new Refusal(FailInfo.BAD_REQUEST, "The authority issues nothing now");
}
