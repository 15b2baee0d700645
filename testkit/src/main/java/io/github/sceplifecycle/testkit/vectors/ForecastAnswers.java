package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.fleet.Census;
import io.github.sceplifecycle.fleet.FleetCounts;
import io.github.sceplifecycle.fleet.FleetGroup;
import io.github.sceplifecycle.fleet.ForecastTally;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.fleet.GroupTally;
import io.github.sceplifecycle.fleet.Horizon;
import io.github.sceplifecycle.fleet.Series;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.testkit.ForecastCounts;
import io.github.sceplifecycle.testkit.ForecastFunction;
import io.github.sceplifecycle.testkit.ReferenceForecast.Certificate;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers of forecasts, yours or core's, as JSON. The counts of certificates that are known are the
 * code's; what is unknown, and when devices lapse, core counts beside it.
 */
public final class ForecastAnswers {

  private static final FleetGroup GROUP = new FleetGroup("", Platform.UNKNOWN, "");

  private ForecastAnswers() {}

  /**
   * Answers vectors of the kind {@code forecast}.
   *
   * @param code the forecast
   * @return the answerer
   */
  public static Answerer of(ForecastFunction code) {
    return vector -> answer(code, Input.of(vector.input()));
  }

  private static Node answer(ForecastFunction code, Input input) {
    Input horizon = input.object("horizon");
    ForecastTerms terms =
        new ForecastTerms(
            new Horizon(
                horizon.instant("from"), horizon.duration("bucket"), horizon.number("buckets")),
            input.duration("lifetime"));
    ForecastTally tally = new ForecastTally(terms);
    input.objects("certificates").forEach(one -> count(one, tally.group(GROUP)));
    input.objects("devices").forEach(one -> attest(one, tally.group(GROUP)));
    List<Certificate> known =
        input.objects("certificates").stream().flatMap(one -> known(one).stream()).toList();
    return answer(code.forecast(terms, known), tally.forecast().total());
  }

  private static void count(Input input, GroupTally group) {
    known(input)
        .ifPresentOrElse(
            known -> group.certificate(known.validity(), known.policy()), group::unknown);
  }

  private static Optional<Certificate> known(Input input) {
    Optional<RenewalPolicy> policy =
        input.known("policy", key -> PolicyNodes.read(input.node(key)));
    return new CertificateDates(
            input.known("notBefore", input::instant), input.known("notAfter", input::instant))
        .validity()
        .flatMap(validity -> policy.map(stated -> new Certificate(validity, stated)));
  }

  private static void attest(Input input, GroupTally group) {
    Optional<Instant> until = input.known("until", input::instant);
    Truth attests = input.word("attests", Truth.class);
    if (attests == Truth.NO) {
      group.lapsed();
    } else if (attests == Truth.YES && until.isPresent()) {
      group.attestedUntil(until.get());
    } else {
      group.lapseUnknown();
    }
  }

  private static Node answer(ForecastCounts counted, FleetCounts core) {
    Answer answer =
        Answer.object()
            .with("windowsOpening", numbers(counted.windowsOpening()))
            .with("expiring", numbers(counted.expiring()))
            .with("enrolments", numbers(counted.enrolments()))
            .with("lapsing", numbers(core.buckets(Series.LAPSING).boxed().toList()))
            .with("overdue", Answer.number(counted.overdue()));
    for (Census which : Census.values()) {
      if (which != Census.OVERDUE) {
        answer.with(camel(which), Answer.number(core.count(which)));
      }
    }
    return answer
        .with("steadyEnrolments", Answer.text(counted.steadyEnrolments().toPlainString()))
        .with("peak", peak(counted.enrolments(), core.horizon()))
        .node();
  }

  private static Node numbers(List<Long> counts) {
    return Answer.list(counts.stream().map(Answer::number).toList());
  }

  /** The first of the fullest buckets; nothing when all are empty. */
  private static Node peak(List<Long> enrolments, Horizon horizon) {
    long most = Collections.max(enrolments);
    return most == 0
        ? Answer.nothing()
        : Answer.object()
            .with("start", Answer.text(horizon.start(enrolments.indexOf(most))))
            .with("enrolments", Answer.number(most))
            .node();
  }

  /** {@code NEVER_REDISTRIBUTED} is {@code neverRedistributed}. */
  private static String camel(Enum<?> word) {
    StringBuilder camel = new StringBuilder();
    for (String part : word.name().split("_", -1)) {
      String lower = part.toLowerCase(Locale.ROOT);
      camel.append(camel.length() == 0 ? lower : part.charAt(0) + lower.substring(1));
    }
    return camel.toString();
  }
}
