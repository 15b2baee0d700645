package io.github.sceplifecycle.redistribution;

import static io.github.sceplifecycle.redistribution.RedistributionWindow.require;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The window without an {@code Optional}, and its opening in bare numbers (S-5 to S-8, S-36). */
class RequiredWindowTest {

  private static final List<RenewalPolicy> POLICIES =
      List.of(
          RenewalPolicy.daysBeforeExpiry(60),
          RenewalPolicy.leadTime(Duration.ofSeconds(1)),
          RenewalPolicy.percentRemaining(20),
          RenewalPolicy.shareRemaining(1, 3),
          RenewalPolicy.shareRemaining(2, 3),
          RenewalPolicy.shareRemaining(1, Integer.MAX_VALUE),
          RenewalPolicy.shareRemaining(Integer.MAX_VALUE - 1, Integer.MAX_VALUE),
          RenewalPolicy.earlierOf(
              RenewalPolicy.daysBeforeExpiry(14), RenewalPolicy.shareRemaining(1, 3)),
          RenewalPolicy.laterOf(
              RenewalPolicy.daysBeforeExpiry(60), RenewalPolicy.shareRemaining(1, 7)));

  private static final List<Instant> ENDS =
      List.of(
          Validity.LATEST,
          Instant.parse("2027-01-01T00:00:00Z"),
          Instant.EPOCH,
          Instant.parse("1950-06-01T00:00:01Z"));

  @Test
  void S5_S6_S7_it_is_the_window_and_its_numbers_are_the_instant_s() {
    for (RenewalPolicy policy : POLICIES) {
      for (Instant notAfter : ENDS) {
        LongStream.of(0, 1, 2, 3, 4, 5, 86_400, 31_536_000, 31_536_017, 315_360_001)
            .mapToObj(Duration::ofSeconds)
            .map(lifetime -> Validity.endingAt(notAfter, lifetime))
            .forEach(validity -> check(policy, validity));
      }
    }
  }

  @Test
  void S6_an_opening_within_a_second_belongs_to_the_second_that_has_begun() {
    Validity tenSeconds = Validity.startingAt(Instant.EPOCH, Duration.ofSeconds(10));
    check(require(RenewalPolicy.shareRemaining(1, 3), tenSeconds), 6, 666_666_667);
  }

  @Test
  void S6_before_1970_too() {
    Validity tenSeconds = Validity.endingAt(Instant.EPOCH, Duration.ofSeconds(10));
    check(require(RenewalPolicy.shareRemaining(1, 3), tenSeconds), -4, 666_666_667);
  }

  @Test
  void S6_a_part_of_less_than_a_nanosecond_opens_at_the_second() {
    Validity oneSecond = Validity.startingAt(Instant.EPOCH, Duration.ofSeconds(1));
    check(require(RenewalPolicy.shareRemaining(1, 2_000_000_000), oneSecond), 1, 0);
  }

  @Test
  void S6_a_nanosecond_before_a_second_is_the_last_of_the_second_before() {
    Validity oneSecond = Validity.startingAt(Instant.EPOCH, Duration.ofSeconds(1));
    check(require(RenewalPolicy.shareRemaining(1, 1_000_000_000), oneSecond), 0, 999_999_999);
  }

  @Test
  void S8_of_a_policy_that_never_opens_one_there_is_none() {
    Validity day = Validity.startingAt(Instant.EPOCH, Duration.ofDays(1));
    RenewalPolicy never =
        RenewalPolicy.laterOf(RenewalPolicy.daysBeforeExpiry(1), RenewalPolicy.none());
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> require(never, day));
    assertEquals("policy must open a window, but was " + never, refusal.getMessage());
  }

  @Test
  void windows_are_equal_only_where_all_that_they_say_is() {
    Instant opens = Instant.parse("2026-09-03T00:00:00.5Z");
    Instant closes = Instant.parse("2027-01-01T00:00:00Z");
    RedistributionWindow window = new RedistributionWindow(opens, closes, false);
    RedistributionWindow same = new RedistributionWindow(opens, closes, false);
    assertEquals(window, same);
    assertEquals(window.hashCode(), same.hashCode());
    assertNotEquals(window, new RedistributionWindow(opens.plusSeconds(1), closes, false));
    assertNotEquals(window, new RedistributionWindow(opens.plusNanos(1), closes, false));
    assertNotEquals(window, new RedistributionWindow(opens, closes.plusSeconds(1), false));
    assertNotEquals(window, new RedistributionWindow(opens, closes, true));
    assertNotEquals(window, (Object) "window");
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without the check may give
  void what_is_missing_is_named() {
    Instant closes = Instant.parse("2027-01-01T00:00:00Z");
    NullPointerException refusal =
        assertThrows(
            NullPointerException.class, () -> new RedistributionWindow(null, closes, false));
    assertEquals("opensAt", refusal.getMessage());
  }

  @Test
  void a_window_is_told_by_its_instants() {
    assertEquals(
        "RedistributionWindow[opensAt=2026-09-03T00:00:00Z, closesAt=2027-01-01T00:00:00Z,"
            + " coversLifetime=false]",
        new RedistributionWindow(
                Instant.parse("2026-09-03T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"), false)
            .toString());
  }

  private static void check(RenewalPolicy policy, Validity validity) {
    RedistributionWindow window = require(policy, validity);
    assertEquals(RedistributionWindow.of(policy, validity), Optional.of(window));
    assertEquals(
        Instant.ofEpochSecond(window.openingSecond(), window.openingNano()),
        window.opensAt(),
        () -> policy + " of " + validity);
  }

  private static void check(RedistributionWindow window, long second, int nano) {
    assertEquals(second, window.openingSecond(), window::toString);
    assertEquals(nano, window.openingNano(), window::toString);
    assertEquals(Instant.ofEpochSecond(second, nano), window.opensAt());
  }
}
