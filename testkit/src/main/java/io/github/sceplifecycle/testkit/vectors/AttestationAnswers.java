package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.attestation.Shadowing;
import io.github.sceplifecycle.attestation.Timeline;
import io.github.sceplifecycle.attestation.Verdict;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.testkit.VerdictFunction;
import java.util.Optional;

/** Answers of verdicts, yours or core's, as JSON. */
public final class AttestationAnswers {

  private AttestationAnswers() {}

  /**
   * Answers vectors of the kind {@code attestation}.
   *
   * @param code the verdict
   * @return the answerer
   */
  public static Answerer verdict(VerdictFunction code) {
    return vector -> answer(code, Input.of(vector.input()));
  }

  private static Node answer(VerdictFunction code, Input input) {
    return verdict(
        code.verdict(
            DeviceInput.device(input.object("device")),
            DeviceInput.terms(input.object("terms")),
            input.instant("at")));
  }

  static Node span(Timeline.Span span) {
    return Answer.object()
        .with("from", Answer.text(span.from()))
        .with("to", Answer.text(span.to()))
        .with("verdict", Answer.text(span.verdict().kind()))
        .with("reasons", Answer.texts(span.verdict().reasons()))
        .node();
  }

  private static Node verdict(Verdict verdict) {
    return Answer.object()
        .with("verdict", Answer.text(verdict.kind()))
        .with("until", verdict.until())
        .with("reasons", Answer.texts(verdict.reasons()))
        .with("assumed", Answer.texts(verdict.grounds().assumed()))
        .with("chosen", verdict.grounds().chosen().flatMap(AttestationAnswers::serial))
        .with(
            "shadowed",
            Answer.list(
                verdict.grounds().shadowed().stream().map(AttestationAnswers::shadow).toList()))
        .node();
  }

  private static Node shadow(Shadowing shadowing) {
    return Answer.object()
        .with("hidden", serial(shadowing.hidden()))
        .with("by", serial(shadowing.by()))
        .with("kind", Answer.text(shadowing.kind()))
        .node();
  }

  private static Optional<SerialNumber> serial(HeldCertificate held) {
    return held.certificate().identity().serial();
  }
}
