package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.advice.Advice;
import io.github.sceplifecycle.advice.SettingUnit;
import io.github.sceplifecycle.testkit.ScepDomain.Tempting;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** S-28, over core's advice, with core's projection as the judge. */
@Domain(ScepDomain.class)
@Domain(DomainContext.Global.class)
class AdvicePropertiesTest {

  private static final AdviceFunction CORE =
      (unit, authority, assumptions) ->
          Advice.of(authority, assumptions).band().flatMap(band -> band.settings(unit));

  @Property(tries = 500)
  void nothing_is_lost_inside_the_band(
      @ForAll Tempting drawn,
      @ForAll SettingUnit unit,
      @ForAll @LongRange(min = 0, max = 10_000) long which) {
    AdviceLaws.nothingIsLostInside(CORE, unit, drawn.asked(), drawn.misfortune(), which);
  }

  @Property(tries = 500)
  void something_is_lost_outside_the_band(
      @ForAll Advising asked,
      @ForAll SettingUnit unit,
      @ForAll @LongRange(min = 0, max = 10_000) long which) {
    AdviceLaws.somethingIsLostOutside(CORE, unit, asked, which);
  }

  @Property
  void more_absence_never_widens_the_band(
      @ForAll Advising asked,
      @ForAll SettingUnit unit,
      @ForAll @LongRange(min = 0, max = 10_000_000) long seconds) {
    AdviceLaws.moreAbsenceNeverWidens(CORE, unit, asked, Duration.ofSeconds(seconds));
  }

  @Property
  void a_longer_lifetime_never_narrows_the_days(
      @ForAll Advising asked, @ForAll @LongRange(min = 0, max = 100_000_000) long seconds) {
    AdviceLaws.aLongerLifetimeNeverNarrowsTheDays(CORE, asked, Duration.ofSeconds(seconds));
  }

  @Property
  void an_earlier_use_never_narrows_the_band(
      @ForAll Advising asked,
      @ForAll SettingUnit unit,
      @ForAll @LongRange(min = 0, max = 10_000_000) long seconds) {
    AdviceLaws.anEarlierUseNeverNarrows(CORE, unit, asked, Duration.ofSeconds(seconds));
  }

  @Property
  void both_units_are_of_one_band(@ForAll Advising asked) {
    AdviceLaws.bothUnitsAreOfOneBand(CORE, asked);
  }

  @Property
  void scaling_keeps_the_percentages(
      @ForAll Advising asked, @ForAll @IntRange(min = 1, max = 20) int factor) {
    AdviceLaws.scalingKeepsThePercentages(CORE, asked, factor);
  }
}
