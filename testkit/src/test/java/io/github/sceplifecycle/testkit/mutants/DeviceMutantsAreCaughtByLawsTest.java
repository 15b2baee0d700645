package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.attestation.Attestation;
import io.github.sceplifecycle.projection.Projection;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/** Each mistake with verdicts, timelines and projections is caught by a law, which is named. */
class DeviceMutantsAreCaughtByLawsTest {

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
}
