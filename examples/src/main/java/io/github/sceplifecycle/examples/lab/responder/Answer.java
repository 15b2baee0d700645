package io.github.sceplifecycle.examples.lab.responder;

import io.github.sceplifecycle.scep.FailInfo;
import java.security.cert.X509Certificate;
import java.util.Objects;

/** What a responder answered. */
public sealed interface Answer {

  /**
   * A certificate was issued.
   *
   * @param certificate the certificate
   */
  record Issued(X509Certificate certificate) implements Answer {

    /** Checks that it is there. */
    public Issued {
      Objects.requireNonNull(certificate, "certificate");
    }
  }

  /**
   * The request was refused.
   *
   * @param failInfo the number that RFC 8894, 3.2.1.4, has for it
   * @param sentence the reason in words, which go with it; nothing that the request said
   */
  record Refused(FailInfo failInfo, String sentence) implements Answer {

    /** Checks that nothing is null. */
    public Refused {
      Objects.requireNonNull(failInfo, "failInfo");
      Objects.requireNonNull(sentence, "sentence");
    }
  }
}
