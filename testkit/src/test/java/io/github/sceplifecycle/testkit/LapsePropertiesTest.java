package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.testkit.FleetArbitraries.Lapsing;
import io.github.sceplifecycle.testkit.vectors.LapseAnswers;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** S-29, devices that lapse by profile, over core's verdicts and forecast. */
class LapsePropertiesTest {

  private static long lapses;

  @Provide
  Arbitrary<Lapsing> known() {
    return FleetArbitraries.knownLapsings();
  }

  @Provide
  Arbitrary<Lapsing> any() {
    return FleetArbitraries.lapsings();
  }

  @Property(tries = 1_000)
  void S29_a_lapse_counts_with_the_certificate_presented(@ForAll("known") Lapsing one) {
    LapseLaws.aLapseCountsWithThePresentedCertificate(
        LapseAnswers::ofCore, one.horizon(), one.terms(), one.fleet());
    lapses +=
        ReferenceLapses.of(one.horizon(), one.terms(), one.fleet()).values().stream()
            .flatMap(counts -> counts.lapsing().stream())
            .mapToLong(count -> count)
            .sum();
  }

  @AfterContainer
  static void the_devices_drawn_did_lapse() {
    if (lapses < 20) {
      throw new AssertionError("only " + lapses + " lapses in all horizons");
    }
  }

  @Property(tries = 500)
  void S29_each_device_counts_once(@ForAll("any") Lapsing one) {
    LapseLaws.eachDeviceCountsOnce(LapseAnswers::ofCore, one.horizon(), one.terms(), one.fleet());
  }

  @Property(tries = 500)
  void S29_the_order_of_devices_does_not_matter(@ForAll("any") Lapsing one) {
    LapseLaws.theOrderOfDevicesDoesNotMatter(
        LapseAnswers::ofCore, one.horizon(), one.terms(), one.fleet());
  }
}
