package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.redistribution.Conversion;
import io.github.sceplifecycle.testkit.reading.Misreading;
import io.github.sceplifecycle.testkit.reading.NaiveReader;
import io.github.sceplifecycle.testkit.vectors.AdviceAnswers;
import io.github.sceplifecycle.testkit.vectors.Answerer;
import io.github.sceplifecycle.testkit.vectors.AttestationAnswers;
import io.github.sceplifecycle.testkit.vectors.AuditAnswers;
import io.github.sceplifecycle.testkit.vectors.ForecastAnswers;
import io.github.sceplifecycle.testkit.vectors.LapseAnswers;
import io.github.sceplifecycle.testkit.vectors.ProjectionAnswers;
import io.github.sceplifecycle.testkit.vectors.RedistributionAnswers;
import io.github.sceplifecycle.testkit.vectors.ScepAnswers;
import io.github.sceplifecycle.testkit.vectors.SpreadAnswers;
import io.github.sceplifecycle.testkit.vectors.VectorKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** All mutants that can answer vectors. A new kind of mutant gets its line here. */
final class SeededBugs {

  private SeededBugs() {}

  static List<SeededBug> all() {
    return Stream.of(ofDates(), ofDevices(), ofFleets(), ofScep(), ofDocuments())
        .flatMap(bugs -> bugs)
        .toList();
  }

  private static Stream<SeededBug> ofDates() {
    return Stream.of(
            SeededBug.all(WindowMutant.class, VectorKind.WINDOW, RedistributionAnswers::window),
            SeededBug.all(PolicyMutant.class, VectorKind.WINDOW, RedistributionAnswers::window),
            SeededBug.all(PhaseMutant.class, VectorKind.PHASE, RedistributionAnswers::phase),
            SeededBug.all(ConversionMutant.class, VectorKind.CONVERSION, SeededBugs::conversion),
            SeededBug.all(AdviceMutant.class, VectorKind.ADVICE, AdviceAnswers::of),
            SeededBug.all(AuditMutant.class, VectorKind.AUDIT, AuditAnswers::of),
            SeededBug.all(
                AttemptMutant.class, VectorKind.ATTEMPTS, RedistributionAnswers::attempts))
        .flatMap(bugs -> bugs);
  }

  private static Stream<SeededBug> ofDevices() {
    return Stream.of(
            SeededBug.all(VerdictMutant.class, VectorKind.ATTESTATION, AttestationAnswers::verdict),
            SeededBug.all(ChoiceMutant.class, VectorKind.ATTESTATION, AttestationAnswers::verdict),
            SeededBug.all(
                KnowledgeMutant.class, VectorKind.ATTESTATION, AttestationAnswers::verdict),
            SeededBug.all(
                ProjectionMutant.class, VectorKind.PROJECTION, ProjectionAnswers::projection))
        .flatMap(bugs -> bugs);
  }

  private static Stream<SeededBug> ofFleets() {
    return Stream.of(
            SeededBug.all(ForecastMutant.class, VectorKind.FORECAST, ForecastAnswers::of),
            SeededBug.all(LapseMutant.class, VectorKind.LAPSES, LapseAnswers::of),
            SeededBug.all(SpreadMutant.class, VectorKind.SPREAD, SpreadAnswers::place),
            SeededBug.all(SpanMutant.class, VectorKind.SMALLEST_SPAN, SpreadAnswers::smallestSpan))
        .flatMap(bugs -> bugs);
  }

  private static Stream<SeededBug> ofScep() {
    return Stream.concat(
        SeededBug.all(RequestMutant.class, VectorKind.REQUEST, ScepAnswers::request),
        SeededBug.all(
            CapabilityMutant.class, VectorKind.CA_CAPABILITIES, ScepAnswers::capabilities));
  }

  private static Stream<SeededBug> ofDocuments() {
    List<VectorKind> documents =
        List.copyOf(EnumSet.range(VectorKind.JAMF_PROFILE, VectorKind.INTUNE_CERTIFICATES));
    return Arrays.stream(Misreading.values())
        .map(one -> new SeededBug(one, documents, NaiveReader.making(one)));
  }

  /** A mutant of one direction is tried in that direction; the other is answered rightly. */
  private static Answerer conversion(ConversionMutant mutant) {
    return mutant.name().startsWith("DAYS")
        ? RedistributionAnswers.conversion(mutant, Conversion::toPercentRemaining)
        : RedistributionAnswers.conversion(Conversion::toDaysBeforeExpiry, mutant);
  }
}
