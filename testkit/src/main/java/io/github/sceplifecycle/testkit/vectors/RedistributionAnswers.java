package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.Absence;
import io.github.sceplifecycle.redistribution.AttemptPlan;
import io.github.sceplifecycle.redistribution.Conversion;
import io.github.sceplifecycle.redistribution.Evaluations;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import io.github.sceplifecycle.testkit.AttemptFunction;
import io.github.sceplifecycle.testkit.ConversionFunction;
import io.github.sceplifecycle.testkit.PhaseFunction;
import io.github.sceplifecycle.testkit.WindowFunction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Answers of functions, yours or core's: they see core's types and nothing of JSON. */
public final class RedistributionAnswers {

  private RedistributionAnswers() {}

  /**
   * Answers vectors of the kind {@code window}.
   *
   * @param code the calculation
   * @return the answerer
   */
  public static Answerer window(WindowFunction code) {
    return answerer(input -> window(code.window(policy(input), validity(input))));
  }

  /**
   * Answers vectors of the kind {@code phase}.
   *
   * @param code the calculation
   * @return the answerer
   */
  public static Answerer phase(PhaseFunction code) {
    return answerer(
        input -> Answer.text(code.phase(policy(input), validity(input), input.instant("at"))));
  }

  /**
   * Answers vectors of the kind {@code conversion}.
   *
   * @param toDays the conversion into whole days
   * @param toPercent the conversion into whole percent
   * @return the answerer
   */
  public static Answerer conversion(ConversionFunction toDays, ConversionFunction toPercent) {
    return answerer(
        input -> {
          ConversionFunction code = input.text("to").equals("days") ? toDays : toPercent;
          return conversion(code.convert(policy(input), input.duration("lifetime")));
        });
  }

  /**
   * Answers vectors of the kind {@code attempts} with core's plan.
   *
   * @return the answerer
   */
  static Answerer attempts() {
    return lazily(AttemptPlan::through);
  }

  /**
   * Answers vectors of the kind {@code attempts}. Where there is no window there is no attempt, and
   * the calculation is not asked.
   *
   * @param code the calculation
   * @return the answerer
   */
  public static Answerer attempts(AttemptFunction code) {
    return lazily((plan, until) -> code.attempts(plan, until).stream());
  }

  private static Answerer lazily(BiFunction<AttemptPlan, Instant, Stream<Instant>> code) {
    return answerer(
        input ->
            RedistributionWindow.of(policy(input), validity(input))
                .map(window -> code.apply(plan(window, input), input.instant("until")))
                .map(attempts -> attempts(attempts, input))
                .orElseGet(() -> attempts(List.of(), Optional.empty())));
  }

  static RenewalPolicy policy(Input input) {
    return PolicyNodes.read(input.node("policy"));
  }

  static Validity validity(Input input) {
    return new Validity(input.instant("notBefore"), input.instant("notAfter"));
  }

  static List<Absence> absences(Input input) {
    return input.objects("absences").stream()
        .map(absence -> new Absence(absence.instant("from"), absence.instant("to")))
        .toList();
  }

  private static Answerer answerer(Function<Input, Node> code) {
    return vector -> code.apply(Input.of(vector.input()));
  }

  private static Node window(Optional<RedistributionWindow> window) {
    return window
        .map(
            known ->
                Answer.object()
                    .with("opensAt", Answer.text(known.opensAt()))
                    .with("closesAt", Answer.text(known.closesAt()))
                    .with("coversLifetime", Answer.truth(known.coversLifetime()))
                    .node())
        .orElseGet(Answer::nothing);
  }

  private static Node conversion(Optional<Conversion> conversion) {
    return conversion
        .map(
            known ->
                Answer.object()
                    .with("policy", PolicyNodes.of(known.policy()))
                    .with("opensEarlier", Answer.text(known.opensEarlier()))
                    .node())
        .orElseGet(Answer::nothing);
  }

  private static AttemptPlan plan(RedistributionWindow window, Input input) {
    Evaluations evaluations =
        new Evaluations(input.instant("anchor"), new Cadence(input.duration("every")));
    AfterExpiry afterExpiry = input.word("afterExpiry", AfterExpiry.class);
    return new AttemptPlan(window, evaluations, afterExpiry, absences(input));
  }

  private static Node attempts(Stream<Instant> all, Input input) {
    int failures = input.number("failures");
    List<Instant> attempts = all.limit(failures + 1L).toList();
    return attempts(
        attempts.stream().limit(failures).toList(), attempts.stream().skip(failures).findFirst());
  }

  private static Node attempts(List<Instant> failed, Optional<Instant> succeeded) {
    return Answer.object().with("failed", Answer.texts(failed)).with("succeeded", succeeded).node();
  }
}
