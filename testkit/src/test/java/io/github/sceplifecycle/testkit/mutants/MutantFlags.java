package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.testkit.reading.Misreading;
import java.util.HashMap;
import java.util.Map;

/**
 * Which flag names the mistake of a mutant. A mutant that is not here makes a mistake that no flag
 * names; vectors catch it all the same.
 */
final class MutantFlags {

  private static final Map<Enum<?>, String> FLAGS = flags();

  private MutantFlags() {}

  /** The flag; an empty text if none names the mistake. */
  static String of(Enum<?> mutant) {
    return mutant instanceof Misreading misreading
        ? misreading.flag()
        : FLAGS.getOrDefault(mutant, "");
  }

  private static Map<Enum<?>, String> flags() {
    Map<Enum<?>, String> flags = new HashMap<>();
    flags.putAll(ofWindows());
    flags.putAll(ofPolicies());
    flags.putAll(ofPhases());
    flags.putAll(ofConversions());
    flags.putAll(ofAdvice());
    flags.putAll(ofAudits());
    flags.putAll(ofAttempts());
    flags.putAll(ofVerdicts());
    flags.putAll(ofChoices());
    flags.putAll(ofKnowledge());
    flags.putAll(ofProjections());
    flags.putAll(ofFleets());
    flags.putAll(ofScep());
    return Map.copyOf(flags);
  }

  private static Map<WindowMutant, String> ofWindows() {
    return Map.ofEntries(
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
  }

  private static Map<PolicyMutant, String> ofPolicies() {
    return Map.ofEntries(
        Map.entry(PolicyMutant.DAYS_AFTER_ISSUE, "SwappedEnds"),
        Map.entry(PolicyMutant.SHARE_OF_A_YEAR, "RequestedValidity"),
        Map.entry(PolicyMutant.ROUNDS_TOWARDS_1970, "NegativeEpoch"),
        Map.entry(PolicyMutant.NEVER_IS_AT_ONCE, "NeverCounts"));
  }

  private static Map<PhaseMutant, String> ofPhases() {
    return Map.ofEntries(
        Map.entry(PhaseMutant.EXPIRED_AT_NOT_AFTER, "LastSecond"),
        Map.entry(PhaseMutant.NOT_VALID_AT_NOT_BEFORE, "FirstInstant"),
        Map.entry(PhaseMutant.NOT_DUE_AT_OPENING, "ExclusiveBound"),
        Map.entry(PhaseMutant.EXPIRED_STAYS_DUE, "LastSecond"));
  }

  private static Map<ConversionMutant, String> ofConversions() {
    return Map.ofEntries(
        Map.entry(ConversionMutant.DAYS_ROUNDED_HALF_UP, "HalfUpRounding"),
        Map.entry(ConversionMutant.DAYS_ROUNDED_DOWN, "RoundsLater"),
        Map.entry(ConversionMutant.PERCENT_CUT_OFF_AT_99, "SilentDefault"));
  }

  private static Map<AdviceMutant, String> ofAdvice() {
    return Map.ofEntries(
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
  }

  private static Map<AuditMutant, String> ofAudits() {
    return Map.ofEntries(
        Map.entry(AuditMutant.ABSENCE_IGNORED, "AttemptsWhileAway"),
        Map.entry(AuditMutant.UNUSED_RULE_UNKNOWN, "UnusedRule"),
        Map.entry(AuditMutant.UNTIL_CERTAINLY_REVOKED, "UnusedRule"),
        Map.entry(AuditMutant.COVERS_LIFETIME_NOT_AT_EQUALITY, "CoversLifetime"),
        Map.entry(AuditMutant.TWENTY_WHERE_NOTHING_IS_STATED, "SilentDefault"),
        Map.entry(AuditMutant.REQUEST_IS_BELIEVED, "RequestedValidity"),
        Map.entry(AuditMutant.FIRST_FINDING_ONLY, "FirstReasonOnly"),
        Map.entry(AuditMutant.UNKNOWN_STORE_IS_THE_USERS, "StorePreference"),
        Map.entry(AuditMutant.PURPOSES_UNSTATED_ARE_NONE, "AbsentAsZero"),
        Map.entry(AuditMutant.REPLACED_WHEN_IT_ENDS, "ExclusiveBound"));
  }

  private static Map<AttemptMutant, String> ofAttempts() {
    return Map.ofEntries(
        Map.entry(AttemptMutant.ABSENCE_IGNORED, "AttemptsWhileAway"),
        Map.entry(AttemptMutant.GOES_ON_AFTER_EXPIRY, "AfterExpiry"),
        Map.entry(AttemptMutant.STOPS_ALWAYS, "AfterExpiry"),
        Map.entry(AttemptMutant.STARTS_AT_OPENING, "AttemptsOpening"),
        Map.entry(AttemptMutant.COUNTS_FROM_OPENING, "AttemptsOpening"),
        Map.entry(AttemptMutant.AWAY_AT_ITS_RETURN, "ExclusiveBound"),
        Map.entry(AttemptMutant.GIVES_UP_AFTER_THREE, "BoundedRetries"));
  }

  private static Map<VerdictMutant, String> ofVerdicts() {
    return Map.ofEntries(
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
        Map.entry(VerdictMutant.ASSUMPTION_OVERRIDES_REVOCATION, "AssumptionOverrides"),
        Map.entry(VerdictMutant.TOLERANCE_HEALS_REVOCATION, "ClockTolerance"));
  }

  private static Map<ChoiceMutant, String> ofChoices() {
    return Map.ofEntries(
        Map.entry(ChoiceMutant.ANY_ISSUER, "AnyIssuer"),
        Map.entry(ChoiceMutant.ISSUER_AS_TEXT, "IssuerAsText"),
        Map.entry(ChoiceMutant.DEVICE_ACCESS_ATTESTS, "DeviceAccess"),
        Map.entry(ChoiceMutant.KEYLESS_CHOSEN, "KeylessChosen"),
        Map.entry(ChoiceMutant.SERIALS_AS_TEXT, "TieBreak"),
        Map.entry(ChoiceMutant.SERIALS_WITH_SIGN, "TieBreak"));
  }

  private static Map<KnowledgeMutant, String> ofKnowledge() {
    return Map.ofEntries(
        Map.entry(KnowledgeMutant.UNSEEN_IS_USED, "AssumedUsed"),
        Map.entry(KnowledgeMutant.UNSEEN_IS_UNUSED, "AssumedUsed"),
        Map.entry(KnowledgeMutant.UNKNOWN_WINS, "UnknownWins"),
        Map.entry(KnowledgeMutant.ASSUMPTIONS_UNNAMED, "UnnamedAssumption"),
        Map.entry(KnowledgeMutant.ASSUMPTIONS_ALL_NAMED, "UnnamedAssumption"),
        Map.entry(KnowledgeMutant.KEY_USAGE_IGNORED, "KeyUsageIgnored"),
        Map.entry(KnowledgeMutant.NO_KEY_USAGE_IS_NONE, "AbsentAsZero"),
        Map.entry(KnowledgeMutant.UNKNOWN_IS_NO_CERTIFICATE, "NullAsEmpty"));
  }

  private static Map<Enum<?>, String> ofScep() {
    return Map.ofEntries(
        Map.entry(RequestMutant.SIGNER_OF_A_FRESH_ENROLMENT_DECIDES, "SignerDecides"),
        Map.entry(RequestMutant.SIGNED_WITH_A_CERTIFICATE_IS_A_RENEWAL, "RenewalBySigner"),
        Map.entry(RequestMutant.RENEWAL_TAKEN_FOR_FRESH, "RenewalAsFresh"),
        Map.entry(RequestMutant.SIGNATURE_IGNORED, "SignatureIgnored"),
        Map.entry(RequestMutant.NOT_CHECKABLE_IS_FORGED, "SignatureIgnored"),
        Map.entry(RequestMutant.CLOSED_AT_OPENING, "ExclusiveBound"),
        Map.entry(RequestMutant.EXPIRED_AT_NOT_AFTER, "LastSecond"),
        Map.entry(RequestMutant.UNKNOWN_IS_NONE, "UnknownAsNone"),
        Map.entry(RequestMutant.ANY_ISSUER, "AnyIssuer"),
        Map.entry(RequestMutant.ISSUER_AS_TEXT, "IssuerAsText"),
        Map.entry(RequestMutant.EVERYTHING_ENROLS, "TypeGuessed"),
        Map.entry(CapabilityMutant.CASE_MATTERS, "KeywordCase"),
        Map.entry(CapabilityMutant.LINE_FEEDS_ONLY, "LineEnds"),
        Map.entry(CapabilityMutant.FOUND_ANYWHERE, "KeywordAnywhere"),
        Map.entry(CapabilityMutant.UNKNOWN_DROPPED, "UnknownDropped"),
        Map.entry(CapabilityMutant.PAGE_READ, "PageRead"));
  }

  private static Map<Enum<?>, String> ofFleets() {
    return Map.ofEntries(
        Map.entry(ForecastMutant.BUCKETS_INCLUDE_THEIR_END, "BucketBounds"),
        Map.entry(ForecastMutant.BOUNDS_COUNT_TWICE, "BucketBounds"),
        Map.entry(ForecastMutant.OVERDUE_LEFT_OUT, "OverdueForgotten"),
        Map.entry(ForecastMutant.REPLACEMENTS_FORGOTTEN, "ReplacementForgotten"),
        Map.entry(ForecastMutant.STEADY_BY_LIFETIME, "SteadyByLifetime"),
        Map.entry(ForecastMutant.EXPIRED_AT_NOT_AFTER, "LastSecond"),
        Map.entry(LapseMutant.LATEST_END_DECIDES, "LatestEndChosen"),
        Map.entry(LapseMutant.ONCE_FOR_EACH_PROFILE, "CountedForEach"),
        Map.entry(LapseMutant.AT_THE_FIRST_DENIAL, "BucketBounds"),
        Map.entry(LapseMutant.BY_EXPIRY_ALONE, "UnusedRule"),
        Map.entry(LapseMutant.PHONES_LAPSE, "MobileNeedsCertificate"),
        Map.entry(SpreadMutant.DRAWN_ANEW, "DrawnAnew"),
        Map.entry(SpreadMutant.HASH_OF_THE_LANGUAGE, "DrawnAnew"),
        Map.entry(SpreadMutant.MARGIN_IGNORED, "OutsideWindow"),
        Map.entry(SpreadMutant.SPAN_NOT_CUT, "OutsideWindow"),
        Map.entry(SpreadMutant.AROUND_THE_OPENING, "OutsideWindow"),
        Map.entry(SpreadMutant.NO_PLACE_AT_THE_BOUND, "ExclusiveBound"),
        Map.entry(SpanMutant.OVERDUE_FORGOTTEN, "OverdueForgotten"),
        Map.entry(SpanMutant.BELOW_THE_RATE, "ExclusiveBound"),
        Map.entry(SpanMutant.WINDOW_IGNORED, "OutsideWindow"),
        Map.entry(SpanMutant.MARGIN_IGNORED, "OutsideWindow"));
  }

  private static Map<ProjectionMutant, String> ofProjections() {
    return Map.ofEntries(
        Map.entry(ProjectionMutant.ABSENCE_IGNORED, "AttemptsWhileAway"),
        Map.entry(ProjectionMutant.NEVER_USED, "AssumedUsed"));
  }
}
