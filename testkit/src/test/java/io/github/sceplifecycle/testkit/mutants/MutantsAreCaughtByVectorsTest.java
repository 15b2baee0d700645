package io.github.sceplifecycle.testkit.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.redistribution.Conversion;
import io.github.sceplifecycle.testkit.vectors.AdviceAnswers;
import io.github.sceplifecycle.testkit.vectors.Answerer;
import io.github.sceplifecycle.testkit.vectors.AttestationAnswers;
import io.github.sceplifecycle.testkit.vectors.Conformance;
import io.github.sceplifecycle.testkit.vectors.ConformanceVector;
import io.github.sceplifecycle.testkit.vectors.ConformanceVectors;
import io.github.sceplifecycle.testkit.vectors.ProjectionAnswers;
import io.github.sceplifecycle.testkit.vectors.RedistributionAnswers;
import io.github.sceplifecycle.testkit.vectors.VectorKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every seeded bug is caught by vectors, and among them by one whose flag names the bug. */
class MutantsAreCaughtByVectorsTest {

  private static final Map<WindowMutant, String> WINDOW_FLAGS =
      Map.ofEntries(
          Map.entry(WindowMutant.PERCENT_OF_ELAPSED, "PercentOfElapsed"),
          Map.entry(WindowMutant.INVERTED_PERCENTAGE, "InvertedPercent"),
          Map.entry(WindowMutant.SILENT_THIRD, "SilentDefault"),
          Map.entry(WindowMutant.CLIFF_AT_31_DAYS, "CliffAt31Days"),
          Map.entry(WindowMutant.HALF_UP_TO_DAYS, "HalfUpRounding"),
          Map.entry(WindowMutant.CALENDAR_DAYS, "CalendarDays"),
          Map.entry(WindowMutant.TRUNCATED_TO_DAYS, "TruncatedToDays"),
          Map.entry(WindowMutant.TRUNCATED_TO_SECONDS, "WholeSeconds"),
          Map.entry(WindowMutant.EXCLUSIVE_OPENING, "ExclusiveBound"),
          Map.entry(WindowMutant.EXCLUSIVE_NOT_AFTER, "ExclusiveBound"),
          Map.entry(WindowMutant.LAST_SECOND_COUNTED, "CountsLastSecond"),
          Map.entry(WindowMutant.FLOAT_LIFETIME, "FloatRounding"),
          Map.entry(WindowMutant.DOUBLE_LIFETIME, "FloatRounding"),
          Map.entry(WindowMutant.INT_OVERFLOW, "Overflow"),
          Map.entry(WindowMutant.LONG_OVERFLOW, "Overflow"),
          Map.entry(WindowMutant.UNCLAMPED, "CoversLifetime"),
          Map.entry(WindowMutant.COVERS_LIFETIME_NOT_AT_EQUALITY, "CoversLifetime"),
          Map.entry(WindowMutant.EARLIER_AND_LATER_SWAPPED, "SwappedCombination"),
          Map.entry(WindowMutant.NONE_IS_A_LEAD_OF_ZERO, "SilentDefault"));

  private static final Map<PhaseMutant, String> PHASE_FLAGS =
      Map.of(
          PhaseMutant.EXPIRED_AT_NOT_AFTER, "LastSecond",
          PhaseMutant.NOT_VALID_AT_NOT_BEFORE, "FirstInstant",
          PhaseMutant.NOT_DUE_AT_OPENING, "ExclusiveBound",
          PhaseMutant.EXPIRED_STAYS_DUE, "LastSecond");

  private static final Map<ConversionMutant, String> CONVERSION_FLAGS =
      Map.of(
          ConversionMutant.DAYS_ROUNDED_HALF_UP, "HalfUpRounding",
          ConversionMutant.DAYS_ROUNDED_DOWN, "RoundsLater",
          ConversionMutant.PERCENT_CUT_OFF_AT_99, "SilentDefault");

  private static final Map<AdviceMutant, String> ADVICE_FLAGS =
      Map.ofEntries(
          Map.entry(AdviceMutant.ABSENCE_IGNORED, "AttemptsWhileAway"),
          Map.entry(AdviceMutant.ABSENCE_AND_ONE_CADENCE, "AttemptsWhileAway"),
          Map.entry(AdviceMutant.FIRST_EVALUATION_AT_THE_OPENING, "AttemptsOpening"),
          Map.entry(AdviceMutant.DAYS_ROUNDED_DOWN, "RoundsLater"),
          Map.entry(AdviceMutant.UNTIL_CERTAINLY_REVOKED, "UnusedRule"),
          Map.entry(AdviceMutant.UNUSED_RULE_UNKNOWN, "UnusedRule"),
          Map.entry(AdviceMutant.FIRST_USE_IGNORED, "UnusedRule"),
          Map.entry(AdviceMutant.LIFETIME_INCLUDED, "CoversLifetime"),
          Map.entry(AdviceMutant.ALWAYS_A_BAND, "SilentDefault"),
          Map.entry(AdviceMutant.REPLACED_BEFORE_AT_RISK, "UnusedRule"));
  private static final Map<AttemptMutant, String> ATTEMPT_FLAGS =
      Map.of(
          AttemptMutant.ABSENCE_IGNORED, "AttemptsWhileAway",
          AttemptMutant.GOES_ON_AFTER_EXPIRY, "AfterExpiry",
          AttemptMutant.STOPS_ALWAYS, "AfterExpiry",
          AttemptMutant.STARTS_AT_OPENING, "AttemptsOpening",
          AttemptMutant.COUNTS_FROM_OPENING, "AttemptsOpening",
          AttemptMutant.AWAY_AT_ITS_RETURN, "ExclusiveBound");

  private static final Map<VerdictMutant, String> VERDICT_FLAGS =
      Map.ofEntries(
          Map.entry(VerdictMutant.EXPIRED_FILTERED_BEFORE_CHOICE, "ExpiredFilteredFirst"),
          Map.entry(VerdictMutant.REVOKED_FILTERED_BEFORE_CHOICE, "NewestShadows"),
          Map.entry(VerdictMutant.NEWEST_BY_NOT_AFTER, "LatestEndChosen"),
          Map.entry(VerdictMutant.STORE_PREFERRED_BY_USABILITY, "StorePreference"),
          Map.entry(VerdictMutant.UNKNOWN_IS_YES, "UnknownAsYes"),
          Map.entry(VerdictMutant.OPEN_IS_ATTESTED, "UnknownAsYes"),
          Map.entry(VerdictMutant.UNUSED_RULE_A_DAY_LATE, "UnusedRule"),
          Map.entry(VerdictMutant.BOUND_TO_THE_USER, "BindingIgnored"),
          Map.entry(VerdictMutant.SUSPENDED_IGNORED, "CertificateOnly"),
          Map.entry(VerdictMutant.TOLERANCE_UNSAID, "ClockTolerance"),
          Map.entry(VerdictMutant.UNTIL_KNOWS_EXPIRY_ONLY, "UnusedRule"),
          Map.entry(VerdictMutant.FIRST_REASON_ONLY, "FirstReasonOnly"),
          Map.entry(VerdictMutant.PHONES_NEED_CERTIFICATES, "MobileNeedsCertificate"),
          Map.entry(VerdictMutant.ASSUMPTION_OVERRIDES_REVOCATION, "AssumptionOverrides"));

  private static final Map<ProjectionMutant, String> PROJECTION_FLAGS =
      Map.of(ProjectionMutant.ABSENCE_IGNORED, "AttemptsWhileAway");

  /** Vectors compare events as a set and do not ask for the certificates: laws catch these. */
  private static final Set<ProjectionMutant> BEYOND_VECTORS =
      Set.of(ProjectionMutant.REPLACEMENT_INHERITS_THE_CLOCK, ProjectionMutant.LATEST_FIRST);

  private static final Path GOLDEN = Path.of("src/test/resources/mutants-caught-by-vectors.txt");

  @ParameterizedTest
  @EnumSource
  void windows(WindowMutant mutant) {
    isCaught(windowCatches(mutant), WINDOW_FLAGS.getOrDefault(mutant, ""));
  }

  @ParameterizedTest
  @EnumSource
  void phases(PhaseMutant mutant) {
    isCaught(phaseCatches(mutant), PHASE_FLAGS.getOrDefault(mutant, ""));
  }

  @ParameterizedTest
  @EnumSource
  void conversions(ConversionMutant mutant) {
    isCaught(conversionCatches(mutant), CONVERSION_FLAGS.getOrDefault(mutant, ""));
  }

  @ParameterizedTest
  @EnumSource
  void advice(AdviceMutant mutant) {
    isCaught(adviceCatches(mutant), ADVICE_FLAGS.getOrDefault(mutant, ""));
  }

  @ParameterizedTest
  @EnumSource
  void attempts(AttemptMutant mutant) {
    isCaught(attemptCatches(mutant), ATTEMPT_FLAGS.getOrDefault(mutant, ""));
  }

  @ParameterizedTest
  @EnumSource
  void verdicts(VerdictMutant mutant) {
    isCaught(verdictCatches(mutant), VERDICT_FLAGS.getOrDefault(mutant, ""));
  }

  @ParameterizedTest
  @EnumSource
  void projections(ProjectionMutant mutant) {
    if (BEYOND_VECTORS.contains(mutant)) {
      assertEquals(List.of(), projectionCatches(mutant));
    } else {
      isCaught(projectionCatches(mutant), PROJECTION_FLAGS.getOrDefault(mutant, ""));
    }
  }

  @Test
  void the_list_says_which_vectors_catch_which_bug() throws IOException {
    List<String> lines = new ArrayList<>();
    Stream.of(WindowMutant.values()).forEach(m -> lines.add(line(m, windowCatches(m))));
    Stream.of(PhaseMutant.values()).forEach(m -> lines.add(line(m, phaseCatches(m))));
    Stream.of(ConversionMutant.values()).forEach(m -> lines.add(line(m, conversionCatches(m))));
    Stream.of(AdviceMutant.values()).forEach(m -> lines.add(line(m, adviceCatches(m))));
    Stream.of(AttemptMutant.values()).forEach(m -> lines.add(line(m, attemptCatches(m))));
    Stream.of(VerdictMutant.values()).forEach(m -> lines.add(line(m, verdictCatches(m))));
    Stream.of(ProjectionMutant.values()).forEach(m -> lines.add(line(m, projectionCatches(m))));
    String text = String.join("\n", lines) + "\n";
    if (Boolean.getBoolean("vectors.write")) {
      Files.writeString(GOLDEN, text);
    }
    assertEquals(Files.readString(GOLDEN), text, "run with -Dvectors.write=true and look");
  }

  private static List<ConformanceVector> windowCatches(WindowMutant mutant) {
    return catches(VectorKind.WINDOW, RedistributionAnswers.window(mutant));
  }

  private static List<ConformanceVector> phaseCatches(PhaseMutant mutant) {
    return catches(VectorKind.PHASE, RedistributionAnswers.phase(mutant));
  }

  private static List<ConformanceVector> attemptCatches(AttemptMutant mutant) {
    return catches(VectorKind.ATTEMPTS, RedistributionAnswers.attempts(mutant));
  }

  private static List<ConformanceVector> verdictCatches(VerdictMutant mutant) {
    return catches(VectorKind.ATTESTATION, AttestationAnswers.verdict(mutant));
  }

  private static List<ConformanceVector> projectionCatches(ProjectionMutant mutant) {
    return catches(VectorKind.PROJECTION, ProjectionAnswers.projection(mutant));
  }

  /** A mutant of one direction is tried in that direction; the other is answered rightly. */
  private static List<ConformanceVector> conversionCatches(ConversionMutant mutant) {
    return catches(
        VectorKind.CONVERSION,
        mutant.name().startsWith("DAYS")
            ? RedistributionAnswers.conversion(mutant, Conversion::toPercentRemaining)
            : RedistributionAnswers.conversion(Conversion::toDaysBeforeExpiry, mutant));
  }

  private static List<ConformanceVector> adviceCatches(AdviceMutant mutant) {
    return catches(VectorKind.ADVICE, AdviceAnswers.of(mutant));
  }

  private static List<ConformanceVector> catches(VectorKind kind, Answerer answerer) {
    return ConformanceVectors.of(kind).stream()
        .filter(vector -> disagrees(vector, answerer))
        .toList();
  }

  private static boolean disagrees(ConformanceVector vector, Answerer answerer) {
    try {
      return Conformance.check(vector, answerer.answer(vector)).isPresent();
    } catch (RuntimeException noAnswer) {
      return true; // what fails for an overflow or an impossible window gives no answer
    }
  }

  private static void isCaught(List<ConformanceVector> catches, String flag) {
    assertFalse(catches.isEmpty());
    assertTrue(
        flag.isEmpty() || catches.stream().anyMatch(vector -> vector.flags().contains(flag)),
        () -> flag + " is not among " + catches.stream().map(ConformanceVector::id).toList());
  }

  private static String line(Enum<?> mutant, List<ConformanceVector> catches) {
    String ids = catches.stream().map(ConformanceVector::id).collect(Collectors.joining(" "));
    return (mutant.getDeclaringClass().getSimpleName() + "." + mutant.name() + ": " + ids).strip();
  }
}
