package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.Conversion;
import io.github.sceplifecycle.testkit.ConversionFunction;
import io.github.sceplifecycle.testkit.ConversionLaws;
import io.github.sceplifecycle.testkit.ScepDomain;
import io.github.sceplifecycle.testkit.ScepDomain.Opening;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** S-10, over Jamf's setting, judged by the testkit's naive model. */
@Domain(ScepDomain.class)
class RedistributeDaysPropertiesTest {

  private static final ConversionFunction SETTING = RedistributeDaysPropertiesTest::setting;

  private static Optional<Conversion> setting(RenewalPolicy policy, Duration lifetime) {
    RedistributeDays days = RedistributeDays.nearest(policy, lifetime);
    return Optional.of(new Conversion(days.policy(), days.opensEarlier()));
  }

  @Property(tries = 400)
  void the_setting_opens_no_later_and_states_its_error(
      @ForAll Opening from, @ForAll Duration lifetime) {
    ConversionLaws.conversionNeverOpensLater(SETTING, from.policy(), lifetime);
  }

  @Property(tries = 400)
  void one_day_less_would_open_later(@ForAll Opening from, @ForAll Duration lifetime) {
    ConversionLaws.conversionIsTheNearest(SETTING, from.policy(), lifetime);
  }

  @Property(tries = 400)
  void there_and_back_it_opens_no_later(@ForAll Opening from, @ForAll Duration lifetime) {
    ConversionLaws.thereAndBackNeverOpensLater(SETTING, SETTING, from.policy(), lifetime);
  }
}
