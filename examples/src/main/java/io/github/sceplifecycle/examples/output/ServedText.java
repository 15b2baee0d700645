package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.examples.lab.OpenLab;
import io.github.sceplifecycle.examples.lab.responder.Answer;
import io.github.sceplifecycle.examples.lab.responder.Answered;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.scep.Coded;
import io.github.sceplifecycle.scep.MessageType;
import io.github.sceplifecycle.scep.PkiMessage;
import io.github.sceplifecycle.scep.RequestKind;
import io.github.sceplifecycle.scep.RequestReason;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** What the lab's responder says while it serves: where it is, and a line for each message. */
public final class ServedText {

  private ServedText() {}

  /**
   * Where the responder is and what it does.
   *
   * @param lab the responder
   * @param policy by what it judges when a certificate is due
   * @return some lines
   */
  public static String head(OpenLab lab, RenewalPolicy policy) {
    X509Certificate authority = lab.authority();
    return "SCEP at "
        + lab.url()
        + ", as Okta's authority answers it, until SIGINT (Ctrl-C) or SIGTERM.\n"
        + "Certificates of 365 days to whoever has the challenge; renewal requests are refused.\n"
        + "A certificate is due from "
        + PolicyWords.of(policy)
        + "; the line of each request says whether it was.\n\n"
        + "authority  "
        + authority.getSubjectX500Principal().getName()
        + ", until "
        + authority.getNotAfter().toInstant()
        + "\nSHA-256    "
        + fingerprint(authority)
        + "\n";
  }

  /**
   * A challenge that was made, for whoever is to enrol.
   *
   * @param secret the challenge
   * @return a line, for the user's own eyes
   */
  public static String challenge(String secret) {
    return "challenge  " + secret + "\n";
  }

  /**
   * That it is over.
   *
   * @param messages how many messages there were
   * @return a line
   */
  public static String stopped(int messages) {
    return "Stopped after " + Words.count(messages, "message") + ".\n";
  }

  private static String fingerprint(X509Certificate certificate) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      return HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("a certificate that was just made", impossible);
    }
  }

  /**
   * A message that was answered.
   *
   * @param answered the message and the answer
   * @return a line
   */
  public static String line(Answered answered) {
    return at(answered.at())
        + type(answered.request().value())
        + " from "
        + sender(answered.request().value())
        + ": "
        + kind(answered.judgement().kind())
        + " ("
        + reasons(answered.judgement().reasons())
        + "); "
        + answer(answered.answer())
        + problems(answered.request().problems())
        + "\n";
  }

  /**
   * Bytes that could not be answered.
   *
   * @param at when they came
   * @param problems what is wrong with them
   * @return a line
   */
  public static String unanswerable(Instant at, List<Problem> problems) {
    return at(at) + "no message that can be answered" + problems(problems) + "\n";
  }

  private static String at(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS) + "  ";
  }

  private static String type(PkiMessage message) {
    return message
        .type()
        .map(type -> type.meaning().map(MessageType::standardName).orElse(unknown(type)))
        .orElse("a message without a type");
  }

  private static String unknown(Coded<MessageType> type) {
    return "type " + Words.visible(type.text());
  }

  private static String sender(PkiMessage message) {
    return message
        .signer()
        .certificate()
        .identity()
        .subject()
        .map(DistinguishedName::text)
        .map(Words::visible)
        .orElse("nobody by name");
  }

  private static String kind(RequestKind kind) {
    return switch (kind) {
      case INITIAL_ENROLMENT -> "initial enrolment";
      case IN_WINDOW -> "redistribution inside its window";
      case TOO_EARLY -> "redistribution before its window";
      case AFTER_EXPIRY -> "redistribution after expiry";
      case RENEWAL_REFUSED -> "renewal request";
      case NOT_AUTHENTIC -> "not authentic";
      case NO_ENROLMENT -> "asks for no certificate";
      case INDETERMINATE -> "cannot be told";
    };
  }

  private static String reasons(List<RequestReason> reasons) {
    return reasons.stream().map(RequestReason::words).collect(Collectors.joining("; "));
  }

  private static String answer(Answer answer) {
    if (answer instanceof Answer.Issued issued) {
      X509Certificate certificate = issued.certificate();
      return "issued "
          + certificate.getSerialNumber()
          + " until "
          + certificate.getNotAfter().toInstant();
    }
    Answer.Refused refused = (Answer.Refused) answer;
    return "refused, " + refused.failInfo().standardName() + ": " + refused.sentence();
  }

  private static String problems(List<Problem> problems) {
    return problems.stream()
        .map(problem -> " [" + problem.path() + ": " + problem.message() + "]")
        .collect(Collectors.joining());
  }
}
