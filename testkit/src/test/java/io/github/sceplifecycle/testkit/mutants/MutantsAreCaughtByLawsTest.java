package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.attestation.Attestation;
import io.github.sceplifecycle.audit.Audit;
import io.github.sceplifecycle.projection.Projection;
import io.github.sceplifecycle.redistribution.Conversion;
import io.github.sceplifecycle.redistribution.Phase;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import io.github.sceplifecycle.testkit.ConversionFunction;
import io.github.sceplifecycle.testkit.PhaseFunction;
import io.github.sceplifecycle.testkit.WindowFunction;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/** Each mistake that others have made is caught by a law, which is named. */
class MutantsAreCaughtByLawsTest {

  @Nested
  class Windows {

    private static final String INSIDE = "S-37 the window lies inside the validity";
    private static final String LARGER = "S-37 a larger lead never opens later";
    private static final String SHIFT = "S-37 shifting every instant shifts the result";
    private static final String SCALE = "S-37 scaling the lifetime scales percent rules";
    private static final String JUMP = "S-37 no jump as the lifetime grows";

    private static final Map<WindowMutant, String> CAUGHT_BY =
        Map.ofEntries(
            Map.entry(WindowMutant.PERCENT_OF_ELAPSED, LARGER),
            Map.entry(WindowMutant.INVERTED_PERCENTAGE, LARGER),
            Map.entry(WindowMutant.SILENT_THIRD, JUMP),
            Map.entry(WindowMutant.CLIFF_AT_31_DAYS, JUMP),
            Map.entry(WindowMutant.HALF_UP_TO_DAYS, SCALE),
            Map.entry(WindowMutant.CALENDAR_DAYS, SHIFT),
            Map.entry(WindowMutant.TRUNCATED_TO_DAYS, SCALE),
            Map.entry(WindowMutant.TRUNCATED_TO_SECONDS, SCALE),
            Map.entry(WindowMutant.EXCLUSIVE_OPENING, INSIDE),
            Map.entry(WindowMutant.EXCLUSIVE_NOT_AFTER, INSIDE),
            Map.entry(WindowMutant.LAST_SECOND_COUNTED, SCALE),
            Map.entry(WindowMutant.FLOAT_LIFETIME, SCALE),
            Map.entry(WindowMutant.DOUBLE_LIFETIME, SCALE),
            Map.entry(WindowMutant.INT_OVERFLOW, SCALE),
            Map.entry(WindowMutant.LONG_OVERFLOW, LARGER),
            Map.entry(WindowMutant.UNCLAMPED, INSIDE),
            Map.entry(WindowMutant.COVERS_LIFETIME_NOT_AT_EQUALITY, INSIDE),
            Map.entry(WindowMutant.CLOSES_A_DAY_EARLY, INSIDE),
            Map.entry(
                WindowMutant.EARLIER_AND_LATER_SWAPPED, "S-36 the combination of the windows"),
            Map.entry(
                WindowMutant.NONE_IS_A_LEAD_OF_ZERO, "S-8 without a threshold there is no window"));

    private final Net<WindowFunction, WindowTrials.Case> net =
        new Net<>(WindowTrials.OF_WINDOWS, WindowTrials.CASES);

    @TestFactory
    Stream<DynamicTest> each_wrong_window_is_caught() {
      return net.catches(WindowMutant.class, mutant -> mutant, CAUGHT_BY);
    }

    @TestFactory
    Stream<DynamicTest> each_window_of_another_policy_is_caught() {
      return net.catches(
          PolicyMutant.class,
          mutant -> mutant,
          Map.of(
              PolicyMutant.DAYS_AFTER_ISSUE, LARGER,
              PolicyMutant.SHARE_OF_A_YEAR, SCALE,
              PolicyMutant.ROUNDS_TOWARDS_1970, SHIFT,
              PolicyMutant.NEVER_IS_AT_ONCE, "S-36 the combination of the windows"));
    }

    @TestFactory
    Stream<DynamicTest> core_keeps_every_law() {
      return net.lets(RedistributionWindow::of);
    }
  }

  @Nested
  class Phases {

    private static final String ONE = "S-9 exactly one phase holds";

    private static final Map<PhaseMutant, String> CAUGHT_BY =
        Map.of(
            PhaseMutant.EXPIRED_AT_NOT_AFTER, "S-37 due never becomes not due before expiry",
            PhaseMutant.NOT_VALID_AT_NOT_BEFORE, ONE,
            PhaseMutant.NOT_DUE_AT_OPENING, ONE,
            PhaseMutant.DUE_STOPS_BEFORE_EXPIRY, "S-9 a phase never comes back",
            PhaseMutant.DUE_IS_CALLED_EXPIRED, ONE,
            PhaseMutant.DUE_BEFORE_VALID, ONE,
            PhaseMutant.DAYS_LEFT, ONE,
            PhaseMutant.EXPIRED_STAYS_DUE, ONE);

    private final Net<PhaseFunction, WindowTrials.Case> net =
        new Net<>(WindowTrials.OF_PHASES, WindowTrials.CASES);

    @TestFactory
    Stream<DynamicTest> each_wrong_phase_is_caught() {
      return net.catches(PhaseMutant.class, mutant -> mutant, CAUGHT_BY);
    }

    @TestFactory
    Stream<DynamicTest> core_keeps_every_law() {
      return net.lets(Phase::of);
    }
  }

  @Nested
  class Conversions {

    private static final String NOT_LATER = "S-10 a conversion never opens later";

    private static final Map<ConversionMutant, String> CAUGHT_BY =
        Map.of(
            ConversionMutant.DAYS_ROUNDED_HALF_UP, NOT_LATER,
            ConversionMutant.DAYS_ROUNDED_DOWN, "S-10 there and back never opens later",
            ConversionMutant.DAYS_ROUNDED_TOO_FAR, "S-10 the nearest setting that opens no later",
            ConversionMutant.DAYS_HIDE_THEIR_ERROR, NOT_LATER,
            ConversionMutant.PERCENT_OF_ELAPSED, NOT_LATER,
            ConversionMutant.PERCENT_CUT_OFF_AT_99, NOT_LATER);

    private final Net<ConversionFunction, ConversionTrials.Case> net =
        new Net<>(ConversionTrials.LAWS, ConversionTrials.CASES);

    @TestFactory
    Stream<DynamicTest> each_wrong_conversion_is_caught() {
      return net.catches(ConversionMutant.class, mutant -> mutant, CAUGHT_BY);
    }

    @TestFactory
    Stream<DynamicTest> core_keeps_every_law() {
      return net.lets(Conversion::toDaysBeforeExpiry);
    }
  }

  @Nested
  class Attempts {

    private static final String MISSED = "S-13 no evaluation is missed";

    private static final Map<AttemptMutant, String> CAUGHT_BY =
        Map.of(
            AttemptMutant.ABSENCE_IGNORED,
            "S-13 no attempt during an absence",
            AttemptMutant.GOES_ON_AFTER_EXPIRY,
            "S-14 attempts stop at notAfter",
            AttemptMutant.STOPS_ALWAYS,
            MISSED,
            AttemptMutant.STARTS_AT_OPENING,
            "S-13 every attempt is an evaluation",
            AttemptMutant.COUNTS_FROM_OPENING,
            "S-13 every attempt is an evaluation",
            AttemptMutant.MISSES_THE_FIRST,
            MISSED,
            AttemptMutant.GIVES_UP_AFTER_THREE,
            MISSED,
            AttemptMutant.AWAY_AT_ITS_RETURN,
            MISSED);

    @TestFactory
    Stream<DynamicTest> each_wrong_plan_is_caught() {
      return AttemptTrials.NET.catches(AttemptMutant.class, mutant -> mutant, CAUGHT_BY);
    }

    @TestFactory
    Stream<DynamicTest> core_keeps_every_law() {
      return AttemptTrials.NET.lets((plan, horizon) -> plan.through(horizon).toList());
    }
  }

  @Nested
  class Verdicts {

    private static final String MODEL = "S-15 to S-20, the verdict where all is known";
    private static final String UNTIL = "S-21 until is the last instant of the verdict";
    private static final String TOLERANCE = "S-38 a tolerance heals dates only";
    private static final String ORDER = "S-18 the order of certificates decides nothing";
    private static final String OPEN = "S-21 an open question is never attested";
    private static final String LEARNS = "S-21 knowledge never changes what is settled";
    private static final String NAMES = "S-42 a verdict rests on the assumptions it names";
    private static final String SUSPENDED = "S-16 a suspended device is denied";

    private static final Map<VerdictMutant, String> CAUGHT_BY =
        Map.ofEntries(
            Map.entry(VerdictMutant.EXPIRED_FILTERED_BEFORE_CHOICE, UNTIL),
            Map.entry(VerdictMutant.REVOKED_FILTERED_BEFORE_CHOICE, MODEL),
            Map.entry(VerdictMutant.NEWEST_BY_NOT_AFTER, MODEL),
            Map.entry(VerdictMutant.STORE_PREFERRED_BY_USABILITY, MODEL),
            Map.entry(VerdictMutant.UNKNOWN_IS_YES, OPEN),
            Map.entry(VerdictMutant.OPEN_IS_ATTESTED, OPEN),
            Map.entry(VerdictMutant.UNUSED_RULE_A_DAY_LATE, MODEL),
            Map.entry(VerdictMutant.BOUND_TO_THE_USER, MODEL),
            Map.entry(VerdictMutant.SUSPENDED_IGNORED, SUSPENDED),
            Map.entry(VerdictMutant.TOLERANCE_HEALS_REVOCATION, TOLERANCE),
            Map.entry(VerdictMutant.TOLERANCE_UNSAID, TOLERANCE),
            Map.entry(VerdictMutant.UNTIL_IS_EXCLUSIVE, UNTIL),
            Map.entry(VerdictMutant.UNTIL_KNOWS_EXPIRY_ONLY, UNTIL),
            Map.entry(VerdictMutant.FIRST_REASON_ONLY, MODEL),
            Map.entry(VerdictMutant.FIRST_IN_THE_LIST, ORDER),
            Map.entry(
                VerdictMutant.PHONES_NEED_CERTIFICATES, "S-15 mobile devices need no certificate"),
            Map.entry(
                VerdictMutant.ASSUMPTION_OVERRIDES_REVOCATION,
                "S-42 assumptions are for what is unknown"));

    @TestFactory
    Stream<DynamicTest> each_wrong_verdict_is_caught() {
      return VerdictTrials.VERDICTS.catches(VerdictMutant.class, mutant -> mutant, CAUGHT_BY);
    }

    @TestFactory
    Stream<DynamicTest> each_wrong_choice_is_caught() {
      return VerdictTrials.VERDICTS.catches(
          ChoiceMutant.class,
          mutant -> mutant,
          Map.of(
              ChoiceMutant.ANY_ISSUER, MODEL,
              ChoiceMutant.ISSUER_AS_TEXT, MODEL,
              ChoiceMutant.DEVICE_ACCESS_ATTESTS, MODEL,
              ChoiceMutant.KEYLESS_CHOSEN, MODEL,
              ChoiceMutant.SERIALS_AS_TEXT, MODEL,
              ChoiceMutant.SERIALS_WITH_SIGN, MODEL));
    }

    @TestFactory
    Stream<DynamicTest> each_wrong_idea_of_what_is_known_is_caught() {
      return VerdictTrials.VERDICTS.catches(
          KnowledgeMutant.class,
          mutant -> mutant,
          Map.of(
              KnowledgeMutant.UNSEEN_IS_USED, LEARNS,
              KnowledgeMutant.UNSEEN_IS_UNUSED, LEARNS,
              KnowledgeMutant.UNKNOWN_WINS, SUSPENDED,
              KnowledgeMutant.ASSUMPTIONS_UNNAMED, NAMES,
              KnowledgeMutant.ASSUMPTIONS_ALL_NAMED, NAMES,
              KnowledgeMutant.KEY_USAGE_IGNORED, MODEL,
              KnowledgeMutant.NO_KEY_USAGE_IS_NONE, MODEL,
              KnowledgeMutant.UNKNOWN_IS_NO_CERTIFICATE, LEARNS));
    }

    @TestFactory
    Stream<DynamicTest> core_keeps_every_law() {
      return VerdictTrials.VERDICTS.lets(Attestation::at);
    }
  }

  @Nested
  class Timelines {

    private static final String VERDICT = "S-23 a timeline equals the verdict at every instant";

    private static final Map<TimelineMutant, String> CAUGHT_BY =
        Map.of(
            TimelineMutant.ONE_VERDICT_FOR_ALL, VERDICT,
            TimelineMutant.A_NANOSECOND_LATE, VERDICT,
            TimelineMutant.TO_THE_LAST_CHANGE, "S-23 a timeline has no gaps");

    @TestFactory
    Stream<DynamicTest> each_wrong_timeline_is_caught() {
      return VerdictTrials.TIMELINES.catches(TimelineMutant.class, mutant -> mutant, CAUGHT_BY);
    }

    @TestFactory
    Stream<DynamicTest> core_keeps_every_law() {
      return VerdictTrials.TIMELINES.lets(Attestation::over);
    }
  }

  @Nested
  class Projections {

    private static final String FRESH = "S-11 a replacement is a fresh enrolment";
    private static final String ORDER = "S-25 events are in order";

    private static final Map<ProjectionMutant, String> CAUGHT_BY =
        Map.of(
            ProjectionMutant.REPLACEMENT_INHERITS_THE_CLOCK, FRESH,
            ProjectionMutant.OLD_CERTIFICATE_REMOVED, FRESH,
            ProjectionMutant.TRIGGERED_BY_REVOCATION, "S-25 only dates move the MDM",
            ProjectionMutant.ABSENCE_IGNORED, "S-13 attempts are made when due",
            ProjectionMutant.SUPERSEDED_AT_EXPIRY, "S-25 superseded if and only if replaced",
            ProjectionMutant.LOSS_UNTOLD, "S-25 events tell the attestation",
            ProjectionMutant.LATEST_FIRST, ORDER,
            ProjectionMutant.LOOKS_BEYOND_THE_HORIZON, ORDER,
            ProjectionMutant.KNOWS_THE_CALENDAR, "S-25 shifting shifts everything",
            ProjectionMutant.NEVER_USED, "S-11 to S-25, the projection");

    @TestFactory
    Stream<DynamicTest> each_wrong_projection_is_caught() {
      return ProjectionTrials.NET.catches(ProjectionMutant.class, mutant -> mutant, CAUGHT_BY);
    }

    @TestFactory
    Stream<DynamicTest> core_keeps_every_law() {
      return ProjectionTrials.NET.lets(Projection::of);
    }
  }

  @Nested
  class Advices {

    private static final String INSIDE = "S-28 nothing is lost inside the band";
    private static final String OUTSIDE = "S-28 something is lost outside the band";

    private static final Map<AdviceMutant, String> CAUGHT_BY =
        Map.ofEntries(
            Map.entry(AdviceMutant.ABSENCE_IGNORED, INSIDE),
            Map.entry(AdviceMutant.ABSENCE_AND_ONE_CADENCE, INSIDE),
            Map.entry(AdviceMutant.FIRST_EVALUATION_AT_THE_OPENING, INSIDE),
            Map.entry(AdviceMutant.DAYS_ROUNDED_DOWN, INSIDE),
            Map.entry(AdviceMutant.A_STEP_TO_BE_SAFE, OUTSIDE),
            Map.entry(AdviceMutant.UNTIL_CERTAINLY_REVOKED, INSIDE),
            Map.entry(AdviceMutant.UNUSED_RULE_UNKNOWN, INSIDE),
            Map.entry(AdviceMutant.FIRST_USE_IGNORED, OUTSIDE),
            Map.entry(AdviceMutant.LIFETIME_INCLUDED, INSIDE),
            Map.entry(AdviceMutant.ALWAYS_A_BAND, INSIDE),
            Map.entry(AdviceMutant.PERCENT_OF_ELAPSED, "S-28 both units are of one band"),
            Map.entry(AdviceMutant.PERCENT_OF_A_YEAR, "S-28 scaling keeps the percentages"),
            Map.entry(
                AdviceMutant.REPLACED_BEFORE_AT_RISK,
                "S-28 a longer lifetime never narrows the days"),
            Map.entry(
                AdviceMutant.LONG_ABSENCES_DO_NOT_COUNT, "S-28 more absence never widens the band"),
            Map.entry(
                AdviceMutant.USE_WITHIN_A_DAY_IS_NOT_BELIEVED,
                "S-28 an earlier use never narrows the band"));

    @TestFactory
    Stream<DynamicTest> each_wrong_advice_is_caught() {
      return AdviceTrials.NET.catches(AdviceMutant.class, mutant -> mutant, CAUGHT_BY);
    }

    @TestFactory
    Stream<DynamicTest> core_keeps_every_law() {
      return AdviceTrials.NET.lets(AdviceMutant::right);
    }
  }

  @Nested
  class Audits {

    private static final String CLEAN = "S-27 nothing is lost where nothing is found";
    private static final String DERIVED = "S-27 every number can be derived again";
    private static final String ONE = "S-27 every rule has exactly one outcome";

    private static final Map<AuditMutant, String> CAUGHT_BY =
        Map.ofEntries(
            Map.entry(AuditMutant.ABSENCE_IGNORED, CLEAN),
            Map.entry(
                AuditMutant.A_DAY_TO_BE_SAFE, "S-27 something is lost where something is found"),
            Map.entry(AuditMutant.UNUSED_RULE_UNKNOWN, CLEAN),
            Map.entry(AuditMutant.UNTIL_CERTAINLY_REVOKED, CLEAN),
            Map.entry(AuditMutant.COVERS_LIFETIME_NOT_AT_EQUALITY, CLEAN),
            Map.entry(AuditMutant.PERCENT_OF_ELAPSED, "S-27 findings and the safe band agree"),
            Map.entry(AuditMutant.NEVER_IS_A_SETTING, CLEAN),
            Map.entry(AuditMutant.TWENTY_WHERE_NOTHING_IS_STATED, DERIVED),
            Map.entry(AuditMutant.REQUEST_IS_BELIEVED, DERIVED),
            Map.entry(AuditMutant.DAYS_COUNTED_FROM_ONE, DERIVED),
            Map.entry(AuditMutant.INSTANTS_AT_MIDNIGHT, "S-27 shifting shifts the instants only"),
            Map.entry(AuditMutant.FIRST_FINDING_ONLY, DERIVED),
            Map.entry(
                AuditMutant.DEVICE_MET_FIRST_IS_NAMED,
                "S-27 the order of certificates does not matter"),
            Map.entry(AuditMutant.SERIAL_ALONE, "S-27 an unrelated certificate adds no finding"),
            Map.entry(AuditMutant.REPLACED_ONES_ARE_OVERDUE, DERIVED),
            Map.entry(AuditMutant.UNKNOWN_STORE_IS_THE_USERS, DERIVED),
            Map.entry(AuditMutant.PURPOSES_UNSTATED_ARE_NONE, DERIVED),
            Map.entry(AuditMutant.MACS_ARE_LIKE_WINDOWS, DERIVED),
            Map.entry(AuditMutant.REPLACED_WHEN_IT_ENDS, DERIVED));

    @TestFactory
    Stream<DynamicTest> each_wrong_rule_is_caught() {
      return AuditTrials.NET.catches(AuditMutant.class, mutant -> mutant, CAUGHT_BY);
    }

    @TestFactory
    Stream<DynamicTest> each_wrong_report_is_caught() {
      return AuditTrials.REPORTS.catches(
          AuditReportMutant.class,
          mutant -> mutant,
          Map.of(
              AuditReportMutant.SILENT_RULES_LEFT_OUT, ONE,
              AuditReportMutant.RULE_BY_RULE, ONE,
              AuditReportMutant.FIRST_PROFILE_NAMED, ONE,
              AuditReportMutant.FIRST_ERROR_IS_ENOUGH, ONE,
              AuditReportMutant.INVENTORY_CARRIED_OVER, "S-27 subjects are judged by themselves"));
    }

    @TestFactory
    Stream<DynamicTest> core_keeps_every_law() {
      return Stream.concat(
          AuditTrials.NET.lets(Audited::right), AuditTrials.REPORTS.lets(Audit::of));
    }
  }

  @Nested
  class Readers {

    private static final String ANSWERED = "S-32 every document is answered";

    private static final Map<ReaderMutant, String> CAUGHT_BY =
        Map.of(
            ReaderMutant.THROWS_ON_DAMAGE,
            ANSWERED,
            ReaderMutant.FORGETS_THE_DOCUMENT,
            ANSWERED,
            ReaderMutant.QUOTES_WHAT_IT_FOUND,
            "S-33 secrets stay out",
            ReaderMutant.GUESSES_WHAT_IS_MISSING,
            "S-31 truncation adds nothing");

    @TestFactory
    Stream<DynamicTest> each_wrong_reader_is_caught() {
      return ReaderTrials.NET.catches(ReaderMutant.class, mutant -> mutant, CAUGHT_BY);
    }

    @TestFactory
    Stream<DynamicTest> a_right_reader_keeps_every_law() {
      return ReaderTrials.NET.lets(
          (document, content) -> ReaderMutant.reading(document, content, "a line"));
    }
  }
}
