package io.github.sceplifecycle.intune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S-10: what Intune can hold of a policy. */
class RenewalThresholdTest {

  private static Optional<RenewalThreshold> nearest(String lead, String lifetime) {
    return RenewalThreshold.nearest(
        RenewalPolicy.leadTime(Duration.parse(lead)), Duration.parse(lifetime));
  }

  /** By hand: 1 % of 365 days is 315 360 s, of 100 s one second. */
  @ParameterizedTest
  @CsvSource({
    "P73D,P365D,20,PT0S",
    "PT1752H1S,P365D,21,PT87H35M59S",
    "PT1751H59M59S,P365D,20,PT1S",
    "P60D,P365D,17,PT49H12M",
    "P2D,P10D,20,PT0S",
    "PT1S,P365D,1,PT87H35M59S",
    "PT99S,PT100S,99,PT0S",
    "PT98S,PT100S,98,PT0S"
  })
  void the_threshold_opens_no_later_and_states_by_how_much_earlier(
      String lead, String lifetime, int percent, String earlier) {
    assertEquals(
        Optional.of(new RenewalThreshold(percent, Duration.parse(earlier))),
        nearest(lead, lifetime));
  }

  @Test
  void a_share_that_is_no_whole_percent_is_rounded_up() {
    assertEquals(
        Optional.of(new RenewalThreshold(34, Duration.ofDays(2))),
        RenewalThreshold.nearest(RenewalPolicy.shareRemaining(1, 3), Duration.ofDays(300)));
  }

  @ParameterizedTest
  @CsvSource({"PT100S,PT100S", "PT101S,PT100S", "P365D,P365D", "PT8672H24M1S,P365D"})
  void a_lead_of_more_than_99_percent_cannot_be_held(String lead, String lifetime) {
    assertEquals(Optional.empty(), nearest(lead, lifetime));
  }

  @Test
  void no_redistribution_cannot_be_held_because_intune_has_no_off() {
    assertEquals(
        Optional.empty(), RenewalThreshold.nearest(RenewalPolicy.none(), Duration.ofDays(365)));
  }

  @Test
  void the_console_is_told_in_its_own_words() {
    RenewalThreshold threshold = new RenewalThreshold(20, Duration.ZERO);
    assertEquals("Renewal threshold (%): 20", threshold.inTheConsole());
    assertEquals(RenewalPolicy.percentRemaining(20), threshold.policy());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, -1})
  void a_percent_that_intune_refuses_cannot_be_written(int percent) {
    assertThrows(
        IllegalArgumentException.class, () -> new RenewalThreshold(percent, Duration.ZERO));
  }

  @Test
  void opening_later_cannot_be_written() {
    assertThrows(
        IllegalArgumentException.class, () -> new RenewalThreshold(20, Duration.ofNanos(-1)));
  }
}
