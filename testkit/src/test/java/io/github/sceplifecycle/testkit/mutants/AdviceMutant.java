package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.advice.Advice;
import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.advice.SettingRange;
import io.github.sceplifecycle.advice.SettingUnit;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.Issuance;
import io.github.sceplifecycle.authority.UnusedRule;
import io.github.sceplifecycle.testkit.AdviceFunction;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.LongStream;

/** Advice that is wrong. */
public enum AdviceMutant implements AdviceFunction {
  /** See {@link #story()}. */
  ABSENCE_IGNORED(
      "Takes every device to be there when its window opens",
      (unit, authority, assumptions) ->
          right(unit, authority, assumptions.tolerating(Duration.ZERO))),
  /** See {@link #story()}. */
  ABSENCE_AND_ONE_CADENCE(
      "Adds absence and cadence and does not see that the device may come back just too late",
      (unit, authority, assumptions) ->
          from(
              assumptions.toleratedAbsence().plus(assumptions.evaluations().every()),
              unit,
              authority,
              assumptions)),
  /** See {@link #story()}. */
  FIRST_EVALUATION_AT_THE_OPENING(
      "Takes an evaluation to fall on the opening",
      (unit, authority, assumptions) ->
          from(
              lower(authority, assumptions).minus(assumptions.evaluations().every()),
              unit,
              authority,
              assumptions)),
  /** See {@link #story()}. */
  DAYS_ROUNDED_DOWN(
      "Drops what is less than a day of the lower end",
      (unit, authority, assumptions) ->
          from(
              Duration.ofDays(lower(authority, assumptions).toDays()),
              unit,
              authority,
              assumptions)),
  /** See {@link #story()}. */
  A_STEP_TO_BE_SAFE(
      "Begins one setting too high, to be on the safe side",
      (unit, authority, assumptions) ->
          right(unit, authority, assumptions)
              .filter(range -> range.least() < range.most())
              .map(range -> new SettingRange(unit, range.least() + 1, range.most()))),
  /** See {@link #story()}. */
  UNTIL_CERTAINLY_REVOKED(
      "Lets a replacement be unused until it is certainly revoked, not until it may be",
      (unit, authority, assumptions) ->
          right(
              unit,
              withRule(authority, authority.issuance().unusedRule().map(AdviceMutant::aDayLater)),
              assumptions)),
  /** See {@link #story()}. */
  UNUSED_RULE_UNKNOWN(
      "Does not know that unused certificates are revoked",
      (unit, authority, assumptions) ->
          right(unit, withRule(authority, Optional.empty()), assumptions)),
  /** See {@link #story()}. */
  FIRST_USE_IGNORED(
      "Caps the lead at 90 days although replacements are used within a week",
      (unit, authority, assumptions) ->
          right(
              unit,
              authority,
              new FleetAssumptions(
                  assumptions.evaluations(), assumptions.toleratedAbsence(), Optional.empty()))),
  /** See {@link #story()}. */
  LIFETIME_INCLUDED(
      "Calls a lead of the whole lifetime safe",
      (unit, authority, assumptions) ->
          right(unit, authority, assumptions)
              .map(
                  range ->
                      unit == SettingUnit.DAYS_BEFORE_EXPIRY
                              && authority.issuance().unusedRule().isEmpty()
                          ? new SettingRange(unit, range.least(), range.most() + 1)
                          : range)),
  /** See {@link #story()}. */
  ALWAYS_A_BAND(
      "Names the shortest lead where none is safe",
      (unit, authority, assumptions) ->
          right(unit, authority, assumptions)
              .or(
                  () ->
                      Optional.of(
                          new SettingRange(
                              unit,
                              Math.min(99, lower(authority, assumptions).toDays() + 1),
                              Math.min(99, lower(authority, assumptions).toDays() + 1))))),
  /** See {@link #story()}. */
  PERCENT_OF_ELAPSED(
      "States what has passed of the lifetime, not what remains",
      (unit, authority, assumptions) ->
          right(unit, authority, assumptions)
              .map(
                  range ->
                      unit == SettingUnit.PERCENT_REMAINING
                          ? new SettingRange(unit, 100 - range.most(), 100 - range.least())
                          : range)),
  /** See {@link #story()}. */
  PERCENT_OF_A_YEAR(
      "Takes every certificate to live for a year",
      (unit, authority, assumptions) ->
          right(
              unit,
              unit == SettingUnit.PERCENT_REMAINING
                  ? authority.withLifetime(Duration.ofDays(365))
                  : authority,
              assumptions)),
  /** See {@link #story()}. */
  REPLACED_BEFORE_AT_RISK(
      "Calls a lead safe for short lifetimes because each replacement is itself replaced in time",
      (unit, authority, assumptions) ->
          authority.issuance().lifetime().compareTo(Duration.ofDays(120)) < 0
              ? UNUSED_RULE_UNKNOWN.safe(unit, authority, assumptions)
              : right(unit, authority, assumptions)),
  /** See {@link #story()}. */
  LONG_ABSENCES_DO_NOT_COUNT(
      "Ignores an absence of more than a month, because nobody is away for so long",
      (unit, authority, assumptions) ->
          right(
              unit,
              authority,
              assumptions.toleratedAbsence().compareTo(Duration.ofDays(31)) > 0
                  ? assumptions.tolerating(Duration.ZERO)
                  : assumptions)),
  /** See {@link #story()}. */
  USE_WITHIN_A_DAY_IS_NOT_BELIEVED(
      "Takes a first use within a day for a mistake and leaves no setting",
      (unit, authority, assumptions) ->
          assumptions
                  .firstUseWithin()
                  .filter(within -> within.compareTo(Duration.ofDays(1)) < 0)
                  .isPresent()
              ? Optional.empty()
              : right(unit, authority, assumptions));

  private final String story;

  @SuppressWarnings("ImmutableEnumChecker") // only lambdas that capture nothing
  private final AdviceFunction code;

  AdviceMutant(String story, AdviceFunction code) {
    this.story = story;
    this.code = code;
  }

  /**
   * Which mistake it is.
   *
   * @return a sentence without its full stop
   */
  public String story() {
    return story;
  }

  @Override
  public Optional<SettingRange> safe(
      SettingUnit unit, CertificateAuthority authority, FleetAssumptions assumptions) {
    return code.safe(unit, authority, assumptions);
  }

  static Optional<SettingRange> right(
      SettingUnit unit, CertificateAuthority authority, FleetAssumptions assumptions) {
    return Advice.of(authority, assumptions).band().flatMap(band -> band.settings(unit));
  }

  private static Duration lower(CertificateAuthority authority, FleetAssumptions assumptions) {
    return Advice.of(authority, assumptions).shortest().lead();
  }

  /** The settings from a lower end of its own to the right upper end. */
  private static Optional<SettingRange> from(
      Duration lead,
      SettingUnit unit,
      CertificateAuthority authority,
      FleetAssumptions assumptions) {
    Duration lifetime = authority.issuance().lifetime();
    return right(unit, authority, assumptions)
        .map(
            range ->
                LongStream.rangeClosed(1, range.most())
                    .filter(value -> lead(unit, value, lifetime).compareTo(lead) >= 0)
                    .findFirst()
                    .stream()
                    .mapToObj(least -> new SettingRange(unit, least, range.most()))
                    .findFirst()
                    .orElse(range));
  }

  private static Duration lead(SettingUnit unit, long value, Duration lifetime) {
    return unit == SettingUnit.DAYS_BEFORE_EXPIRY
        ? Duration.ofDays(value)
        : lifetime.multipliedBy(value).dividedBy(100);
  }

  private static UnusedRule aDayLater(UnusedRule rule) {
    Duration day = Duration.ofDays(1);
    return new UnusedRule(rule.atRiskAfter().plus(day), rule.revokedAfter().plus(day));
  }

  private static CertificateAuthority withRule(
      CertificateAuthority authority, Optional<UnusedRule> rule) {
    Issuance issuance = authority.issuance();
    return new CertificateAuthority(
        authority.name(),
        new Issuance(issuance.lifetime(), issuance.renewalRequests(), rule),
        authority.trust());
  }
}
