package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.cms.SignatureCheck;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.scep.CaCapabilities;
import io.github.sceplifecycle.scep.CaCapability;
import io.github.sceplifecycle.scep.CurrentCertificate;
import io.github.sceplifecycle.scep.FailInfo;
import io.github.sceplifecycle.scep.MessageSigner;
import io.github.sceplifecycle.scep.MessageType;
import io.github.sceplifecycle.scep.PkiMessage;
import io.github.sceplifecycle.scep.Replacement;
import io.github.sceplifecycle.scep.Reply;
import io.github.sceplifecycle.scep.RequestJudgement;
import io.github.sceplifecycle.scep.RequestTerms;
import io.github.sceplifecycle.scep.Transaction;
import io.github.sceplifecycle.testkit.CapabilitiesFunction;
import io.github.sceplifecycle.testkit.RequestFunction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Answers about SCEP, yours or core's, as JSON. */
public final class ScepAnswers {

  private ScepAnswers() {}

  /**
   * Answers vectors of the kind {@code request}.
   *
   * @param code the judge
   * @return the answerer
   */
  public static Answerer request(RequestFunction code) {
    return vector -> {
      Input input = Input.of(vector.input());
      return answer(code.judge(message(input), terms(input), input.instant("at")));
    };
  }

  static RequestTerms terms(Input input) {
    return new RequestTerms(
        DeviceInput.authority(input.object("authority")),
        input.known("policy", key -> PolicyNodes.read(input.node(key))),
        current(input));
  }

  static PkiMessage message(Input request) {
    Input input = request.object("message");
    MessageSigner signer =
        new MessageSigner(
            input.word("signature", SignatureCheck.class),
            CertificateInput.certificate(input.object("signer")),
            input.word("selfSigned", Truth.class),
            Optional.empty());
    return new PkiMessage(
        input.known("type", input::text).map(MessageType::parse),
        new Transaction(Optional.empty(), Optional.empty(), Optional.empty()),
        Reply.none(),
        signer);
  }

  /** A device that was issued none says so in a text; null is what is not known. */
  private static CurrentCertificate current(Input input) {
    return input
        .known(
            "current",
            key ->
                input.node(key) instanceof Node.Text
                    ? CurrentCertificate.none()
                    : CurrentCertificate.known(CertificateInput.certificate(input.object(key))))
        .orElseGet(CurrentCertificate::unknown);
  }

  private static Node answer(RequestJudgement judgement) {
    Optional<Replacement> replacement = replacement(judgement);
    return Answer.object()
        .with("kind", Answer.text(judgement.kind()))
        .with("reasons", Answer.texts(judgement.reasons()))
        .with("manner", replacement.map(Replacement::manner))
        .with("replaces", replacement.flatMap(one -> one.certificate().identity().serial()))
        .with("opensAt", opensAt(judgement))
        .with("failInfo", failInfo(judgement).map(FailInfo::standardName))
        .node();
  }

  private static Optional<Replacement> replacement(RequestJudgement judgement) {
    if (judgement instanceof RequestJudgement.InWindow open) {
      return Optional.of(open.replacement());
    }
    if (judgement instanceof RequestJudgement.TooEarly early) {
      return Optional.of(early.replacement());
    }
    return judgement instanceof RequestJudgement.AfterExpiry late
        ? Optional.of(late.replacement())
        : Optional.empty();
  }

  private static Optional<Instant> opensAt(RequestJudgement judgement) {
    if (judgement instanceof RequestJudgement.InWindow open) {
      return Optional.of(open.window().opensAt());
    }
    return judgement instanceof RequestJudgement.TooEarly early
        ? early.opensAt()
        : Optional.empty();
  }

  private static Optional<FailInfo> failInfo(RequestJudgement judgement) {
    if (judgement instanceof RequestJudgement.RenewalRefused refused) {
      return Optional.of(refused.failInfo());
    }
    return judgement instanceof RequestJudgement.NotAuthentic not
        ? Optional.of(not.failInfo())
        : Optional.empty();
  }

  /**
   * Answers vectors of the kind {@code ca-capabilities}.
   *
   * @param code the reader
   * @return the answerer
   */
  public static Answerer capabilities(CapabilitiesFunction code) {
    return vector -> {
      String answer = Input.of(vector.input()).text("answer");
      return answer(code.read("answer", answer.getBytes(StandardCharsets.UTF_8)));
    };
  }

  private static Node answer(Intake<Optional<CaCapabilities>> read) {
    return Answer.object()
        .with("stated", list(read, one -> keywords(one.stated().stream())))
        .with("has", list(read, one -> keywords(Stream.of(CaCapability.values()).filter(one::has))))
        .with("unknown", list(read, CaCapabilities::unknown))
        .with("problems", Answer.list(read.problems().stream().map(ScepAnswers::problem).toList()))
        .node();
  }

  private static Node list(
      Intake<Optional<CaCapabilities>> read, Function<CaCapabilities, List<String>> words) {
    return read.value().map(words).map(Answer::texts).orElseGet(Answer::nothing);
  }

  private static List<String> keywords(Stream<CaCapability> capabilities) {
    return capabilities.map(CaCapability::keyword).sorted().toList();
  }

  private static Node problem(Problem problem) {
    return Answer.object()
        .with("path", Answer.text(problem.path()))
        .with("kind", Answer.text(problem.kind()))
        .node();
  }
}
