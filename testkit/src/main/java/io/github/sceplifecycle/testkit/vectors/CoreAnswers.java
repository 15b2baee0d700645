package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.advice.Advice;
import io.github.sceplifecycle.attestation.Attestation;
import io.github.sceplifecycle.audit.AuditSubject;
import io.github.sceplifecycle.audit.Catalogue;
import io.github.sceplifecycle.audit.Outcome;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.fleet.FleetGroup;
import io.github.sceplifecycle.fleet.ForecastTally;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.fleet.Spread;
import io.github.sceplifecycle.projection.Projection;
import io.github.sceplifecycle.redistribution.Conversion;
import io.github.sceplifecycle.redistribution.Phase;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import io.github.sceplifecycle.scep.CaCapabilitiesReader;
import io.github.sceplifecycle.scep.RequestJudgement;
import io.github.sceplifecycle.testkit.ForecastCounts;
import io.github.sceplifecycle.testkit.ReferenceForecast.Certificate;
import java.util.List;

/** What core answers. Documents of vendors are not core's. */
public final class CoreAnswers {

  private static final Answerer WINDOW = RedistributionAnswers.window(RedistributionWindow::of);
  private static final Answerer PHASE = RedistributionAnswers.phase(Phase::of);
  private static final Answerer ATTEMPTS = RedistributionAnswers.attempts();
  private static final Answerer ATTESTATION = AttestationAnswers.verdict(Attestation::at);
  private static final Answerer PROJECTION = ProjectionAnswers.projection(Projection::of);
  private static final Answerer CONVERSION =
      RedistributionAnswers.conversion(
          Conversion::toDaysBeforeExpiry, Conversion::toPercentRemaining);
  private static final Answerer ADVICE =
      AdviceAnswers.of(
          (unit, authority, assumptions) ->
              Advice.of(authority, assumptions).band().flatMap(band -> band.settings(unit)));

  private static final Answerer AUDIT = AuditAnswers.of(CoreAnswers::judge);
  private static final Answerer FORECAST = ForecastAnswers.of(CoreAnswers::forecast);
  private static final Answerer LAPSES = LapseAnswers.of(LapseAnswers::ofCore);
  private static final Answerer SMALLEST_SPAN = SpreadAnswers.smallestSpan(SpreadAnswers::ofCore);
  private static final Answerer REQUEST = ScepAnswers.request(RequestJudgement::of);
  private static final Answerer CAPABILITIES = ScepAnswers.capabilities(CaCapabilitiesReader::read);
  private static final Answerer SPREAD = SpreadAnswers.place(Spread::placeOf);

  private CoreAnswers() {}

  private static ForecastCounts forecast(ForecastTerms terms, List<Certificate> fleet) {
    FleetGroup group = new FleetGroup("", Platform.UNKNOWN, "");
    ForecastTally tally = new ForecastTally(terms);
    fleet.forEach(one -> tally.certificate(group, one.validity(), one.policy()));
    return ForecastCounts.of(tally.forecast().total());
  }

  private static Outcome judge(String code, AuditSubject subject) {
    return Catalogue.rules().stream()
        .filter(rule -> rule.description().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("code must be a rule's, but was " + code))
        .judge(subject);
  }

  /**
   * Core's answer.
   *
   * @param vector a vector of a kind that core answers
   * @return the answer
   * @throws IllegalArgumentException if it asks what a vendor's document says
   */
  public static Node answer(ConformanceVector vector) {
    return switch (vector.kind()) {
      case WINDOW -> WINDOW.answer(vector);
      case PHASE -> PHASE.answer(vector);
      case CONVERSION -> CONVERSION.answer(vector);
      case ATTEMPTS -> ATTEMPTS.answer(vector);
      case ADVICE -> ADVICE.answer(vector);
      case AUDIT -> AUDIT.answer(vector);
      case FORECAST -> FORECAST.answer(vector);
      case LAPSES -> LAPSES.answer(vector);
      case SPREAD -> SPREAD.answer(vector);
      case SMALLEST_SPAN -> SMALLEST_SPAN.answer(vector);
      case REQUEST -> REQUEST.answer(vector);
      case CA_CAPABILITIES -> CAPABILITIES.answer(vector);
      case ATTESTATION -> ATTESTATION.answer(vector);
      case PROJECTION -> PROJECTION.answer(vector);
      case JAMF_PROFILE, JAMF_INVENTORY, INTUNE_PROFILE, INTUNE_CERTIFICATES ->
          throw new IllegalArgumentException(
              "kind must be one that core answers, but was " + vector.kind());
    };
  }
}
