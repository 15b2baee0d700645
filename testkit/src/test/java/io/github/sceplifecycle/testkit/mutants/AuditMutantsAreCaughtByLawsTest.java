package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.audit.Audit;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/** Each mistake with advice and audits is caught by a law, which is named. */
class AuditMutantsAreCaughtByLawsTest {

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
}
