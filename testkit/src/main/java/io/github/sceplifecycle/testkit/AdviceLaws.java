package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.advice.SettingRange;
import io.github.sceplifecycle.advice.SettingUnit;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.Issuance;
import io.github.sceplifecycle.authority.UnusedRule;
import io.github.sceplifecycle.policy.Cadence;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** What every advice must satisfy (S-28). The judge is core's projection, not another formula. */
public final class AdviceLaws {

  private AdviceLaws() {}

  /**
   * With a setting that is called safe a device never fails to attest, and no certificate is due at
   * birth.
   *
   * @param code the advice
   * @param unit in what the settings are counted
   * @param asked what is asked; the lifetime in whole multiples of 100 seconds
   * @param misfortune what goes wrong
   * @param which which of the safe settings is tried besides the least and the greatest
   */
  public static void nothingIsLostInside(
      AdviceFunction code, SettingUnit unit, Advising asked, Misfortune misfortune, long which) {
    Law law = Law.of("S-28 nothing is lost inside the band", unit, asked, misfortune);
    for (long value : some(asked.ask(code, unit), which)) {
      Duration lead = asked.lead(unit, value);
      boolean atRest = lead.compareTo(asked.lifetime()) < 0;
      law.expect(atRest, "a window that does not cover the lifetime", value);
      for (Misfortune each : List.of(misfortune, Misfortune.earliest(), Misfortune.latest(asked))) {
        law.expect(!each.loses(asked, lead), "attestation kept under " + each, value);
      }
    }
  }

  private static long[] some(Optional<SettingRange> safe, long which) {
    return safe.map(
            range -> {
              long between = range.least() + Math.floorMod(which, range.most() - range.least() + 1);
              return new long[] {range.least(), between, range.most()};
            })
        .orElse(new long[0]);
  }

  /**
   * With the settings just outside, or with any where none is called safe, a device fails to attest
   * if all goes wrong that may, or every certificate is due at birth.
   *
   * <p>There is one exception. Above the upper end nothing is lost where a replacement is itself
   * due before it is at risk: it never grows old enough to be revoked. Such leads are not called
   * safe, because each would hinge on the next.
   *
   * @param code the advice
   * @param unit in what the settings are counted
   * @param asked what is asked; the lifetime in whole multiples of 6000 seconds and the cadence in
   *     whole minutes, for a projection makes no attempt within a second
   * @param which which setting is tried where none is safe
   */
  public static void somethingIsLostOutside(
      AdviceFunction code, SettingUnit unit, Advising asked, long which) {
    Law law = Law.of("S-28 something is lost outside the band", unit, asked, which);
    long settings = unit == SettingUnit.PERCENT_REMAINING ? 99 : asked.lifetime().toDays() + 1;
    LongStream outside =
        asked
            .ask(code, unit)
            .map(safe -> LongStream.of(safe.least() - 1, safe.most() + 1))
            .orElse(LongStream.of(1 + Math.floorMod(which, settings)));
    outside
        .filter(value -> value >= 1 && value <= settings)
        .forEach(value -> law.expect(isUnsafe(asked, asked.lead(unit, value)), "a loss", value));
  }

  static boolean isUnsafe(Advising asked, Duration lead) {
    return lead.compareTo(asked.lifetime()) >= 0
        || Misfortune.latest(asked).loses(asked, lead)
        || Misfortune.earliest().loses(asked, lead)
        || isReplacedBeforeAtRisk(asked, lead);
  }

  /** The exception. */
  private static boolean isReplacedBeforeAtRisk(Advising asked, Duration lead) {
    return asked
        .unusedRule()
        .map(UnusedRule::atRiskAfter)
        .filter(risk -> lead.compareTo(risk) > 0)
        .filter(risk -> asked.lifetime().minus(lead).compareTo(risk) <= 0)
        .filter(
            risk ->
                asked
                    .assumptions()
                    .firstUseWithin()
                    .map(within -> within.compareTo(risk) > 0)
                    .orElse(true))
        .isPresent();
  }

  /**
   * To tolerate a longer absence never makes another setting safe.
   *
   * @param code the advice
   * @param unit in what the settings are counted
   * @param asked what is asked
   * @param more how much longer; not negative
   */
  public static void moreAbsenceNeverWidens(
      AdviceFunction code, SettingUnit unit, Advising asked, Duration more) {
    FleetAssumptions longer = asked.assumptions().tolerating(asked.absence().plus(more));
    Law.of("S-28 more absence never widens the band", unit, asked, more)
        .expect(
            isInside(asked.assuming(longer).ask(code, unit), asked.ask(code, unit)),
            asked.ask(code, unit),
            asked.assuming(longer).ask(code, unit));
  }

  /**
   * A longer lifetime never makes a number of days unsafe.
   *
   * @param code the advice
   * @param asked what is asked
   * @param more how much longer; whole seconds, not negative
   */
  public static void aLongerLifetimeNeverNarrowsTheDays(
      AdviceFunction code, Advising asked, Duration more) {
    Advising longer = asked.issuingFor(asked.lifetime().plus(more));
    Optional<SettingRange> days = asked.ask(code, SettingUnit.DAYS_BEFORE_EXPIRY);
    Optional<SettingRange> then = longer.ask(code, SettingUnit.DAYS_BEFORE_EXPIRY);
    Law.of("S-28 a longer lifetime never narrows the days", asked, more)
        .expect(isInside(days, then), days, then);
  }

  /**
   * To know that replacements are used sooner never makes a setting unsafe.
   *
   * @param code the advice
   * @param unit in what the settings are counted
   * @param asked what is asked
   * @param within how soon they are used; not negative
   */
  public static void anEarlierUseNeverNarrows(
      AdviceFunction code, SettingUnit unit, Advising asked, Duration within) {
    boolean sooner =
        asked.assumptions().firstUseWithin().map(old -> within.compareTo(old) < 0).orElse(true);
    Advising earlier = sooner ? asked.assuming(asked.assumptions().usedWithin(within)) : asked;
    Law.of("S-28 an earlier use never narrows the band", unit, asked, within)
        .expect(
            isInside(asked.ask(code, unit), earlier.ask(code, unit)),
            asked.ask(code, unit),
            earlier.ask(code, unit));
  }

  private static boolean isInside(Optional<SettingRange> narrow, Optional<SettingRange> wide) {
    return narrow.isEmpty()
        || wide.filter(all -> all.contains(narrow.get().least()))
            .filter(all -> all.contains(narrow.get().most()))
            .isPresent();
  }

  /**
   * Days and percent are two views of one band: what lies between two safe leads of either unit is
   * safe in the other.
   *
   * @param code the advice
   * @param asked what is asked
   */
  public static void bothUnitsAreOfOneBand(AdviceFunction code, Advising asked) {
    Law law = Law.of("S-28 both units are of one band", asked);
    for (SettingUnit unit : SettingUnit.values()) {
      for (SettingUnit other : SettingUnit.values()) {
        asked.ask(code, unit).ifPresent(safe -> isSafeInBoth(law, code, asked, safe, other));
      }
    }
  }

  private static void isSafeInBoth(
      Law law, AdviceFunction code, Advising asked, SettingRange safe, SettingUnit other) {
    Duration least = asked.lead(safe.unit(), safe.least());
    Duration most = asked.lead(safe.unit(), safe.most());
    Optional<SettingRange> found = asked.ask(code, other);
    LongStream.rangeClosed(1, other == SettingUnit.PERCENT_REMAINING ? 99 : most.toDays())
        .filter(value -> asked.lead(other, value).compareTo(least) >= 0)
        .filter(value -> asked.lead(other, value).compareTo(most) <= 0)
        .forEach(
            value ->
                law.expect(
                    found.filter(range -> range.contains(value)).isPresent(),
                    value + " safe in " + other + " as from " + least + " to " + most,
                    found));
  }

  /**
   * If every time is so many times as long, the same percentages are safe.
   *
   * @param code the advice
   * @param asked what is asked
   * @param factor how many times; positive, and so that the cadence keeps within its limit
   */
  public static void scalingKeepsThePercentages(AdviceFunction code, Advising asked, int factor) {
    Law.of("S-28 scaling keeps the percentages", asked, factor)
        .expectEqual(
            asked.ask(code, SettingUnit.PERCENT_REMAINING),
            scaled(asked, factor).ask(code, SettingUnit.PERCENT_REMAINING));
  }

  private static Advising scaled(Advising asked, int factor) {
    Issuance issuance = asked.authority().issuance();
    Optional<UnusedRule> rule =
        issuance
            .unusedRule()
            .map(
                one ->
                    new UnusedRule(
                        one.atRiskAfter().multipliedBy(factor),
                        one.revokedAfter().multipliedBy(factor)));
    Issuance longer =
        new Issuance(issuance.lifetime().multipliedBy(factor), issuance.renewalRequests(), rule);
    FleetAssumptions slower =
        new FleetAssumptions(
            new Cadence(asked.cadence().multipliedBy(factor)),
            asked.absence().multipliedBy(factor),
            asked.assumptions().firstUseWithin().map(within -> within.multipliedBy(factor)));
    return new Advising(
        new CertificateAuthority(asked.authority().name(), longer, asked.authority().trust()),
        slower);
  }
}
