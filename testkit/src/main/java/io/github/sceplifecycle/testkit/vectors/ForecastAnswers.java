package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.Validity;
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
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** Answers of forecasts as JSON: how core counts the fleet of a vector. */
final class ForecastAnswers {

  private static final FleetGroup GROUP = new FleetGroup("", Platform.UNKNOWN, "");

  private ForecastAnswers() {}

  static Node answer(ConformanceVector vector) {
    Input input = Input.of(vector.input());
    Input horizon = input.object("horizon");
    ForecastTerms terms =
        new ForecastTerms(
            new Horizon(
                horizon.instant("from"), horizon.duration("bucket"), horizon.number("buckets")),
            input.duration("lifetime"));
    ForecastTally tally = new ForecastTally(terms);
    input.objects("certificates").forEach(one -> count(one, tally.group(GROUP)));
    input.objects("devices").forEach(one -> attest(one, tally.group(GROUP)));
    return answer(tally.forecast().total());
  }

  private static void count(Input input, GroupTally group) {
    Optional<RenewalPolicy> policy =
        input.known("policy", key -> PolicyNodes.read(input.node(key)));
    Optional<Validity> validity =
        new CertificateDates(
                input.known("notBefore", input::instant), input.known("notAfter", input::instant))
            .validity();
    if (policy.isPresent() && validity.isPresent()) {
      group.certificate(validity.get(), policy.get());
    } else {
      group.unknown();
    }
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

  private static Node answer(FleetCounts counts) {
    BiFunction<Answer, Series, Answer> series =
        (answer, which) ->
            answer.with(
                camel(which), Answer.list(counts.buckets(which).mapToObj(Answer::number).toList()));
    Answer answer = Answer.object();
    for (Series which : Series.values()) {
      answer = series.apply(answer, which);
    }
    for (Census which : Census.values()) {
      answer = answer.with(camel(which), Answer.number(counts.count(which)));
    }
    return answer
        .with("steadyEnrolments", Answer.text(counts.steadyEnrolments().toPlainString()))
        .with("peak", peak(counts))
        .node();
  }

  private static Node peak(FleetCounts counts) {
    return counts
        .peak(Series.ENROLMENTS)
        .map(
            peak ->
                Answer.object()
                    .with("start", Answer.text(peak.start()))
                    .with("enrolments", Answer.number(peak.count()))
                    .node())
        .orElseGet(Answer::nothing);
  }

  /** {@code WINDOWS_OPENING} is {@code windowsOpening}. */
  private static String camel(Enum<?> word) {
    StringBuilder camel = new StringBuilder();
    for (String part : word.name().split("_", -1)) {
      String lower = part.toLowerCase(Locale.ROOT);
      camel.append(camel.length() == 0 ? lower : part.charAt(0) + lower.substring(1));
    }
    return camel.toString();
  }
}
