package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.redistribution.Conversion;
import io.github.sceplifecycle.testkit.ScepDomain.Opening;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** S-10, over core's conversions. */
@Domain(ScepDomain.class)
class ConversionPropertiesTest {

  private static final ConversionFunction DAYS = Conversion::toDaysBeforeExpiry;
  private static final ConversionFunction PERCENT = Conversion::toPercentRemaining;

  @Property
  void a_conversion_never_opens_later(@ForAll Opening from, @ForAll Duration lifetime) {
    ConversionLaws.conversionNeverOpensLater(DAYS, from.policy(), lifetime);
    ConversionLaws.conversionNeverOpensLater(PERCENT, from.policy(), lifetime);
  }

  @Property
  void there_and_back_never_opens_later(@ForAll Opening from, @ForAll Duration lifetime) {
    ConversionLaws.thereAndBackNeverOpensLater(DAYS, PERCENT, from.policy(), lifetime);
    ConversionLaws.thereAndBackNeverOpensLater(PERCENT, DAYS, from.policy(), lifetime);
  }

  @Property
  void a_conversion_is_the_nearest(@ForAll Opening from, @ForAll Duration lifetime) {
    ConversionLaws.conversionIsTheNearest(DAYS, from.policy(), lifetime);
    ConversionLaws.conversionIsTheNearest(PERCENT, from.policy(), lifetime);
  }
}
