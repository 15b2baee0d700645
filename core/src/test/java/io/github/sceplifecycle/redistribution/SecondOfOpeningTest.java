package io.github.sceplifecycle.redistribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The second in which a window opens is that of the window (S-5 to S-8, S-36). */
class SecondOfOpeningTest {

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
  void S5_S6_S7_it_is_the_window_s_rounded_down() {
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
    RenewalPolicy third = RenewalPolicy.shareRemaining(1, 3);
    assertEquals(
        Instant.ofEpochSecond(6, 666_666_667),
        RedistributionWindow.of(third, tenSeconds).orElseThrow().opensAt());
    assertEquals(OptionalLong.of(6), RedistributionWindow.secondOfOpening(third, tenSeconds));
  }

  @Test
  void S6_a_part_of_less_than_a_nanosecond_opens_at_the_second() {
    Validity oneSecond = Validity.startingAt(Instant.EPOCH, Duration.ofSeconds(1));
    RenewalPolicy half = RenewalPolicy.shareRemaining(1, 2_000_000_000);
    assertEquals(OptionalLong.of(1), RedistributionWindow.secondOfOpening(half, oneSecond));
  }

  @Test
  void S8_without_a_window_there_is_none() {
    Validity day = Validity.startingAt(Instant.EPOCH, Duration.ofDays(1));
    assertTrue(RedistributionWindow.secondOfOpening(RenewalPolicy.none(), day).isEmpty());
  }

  private static void check(RenewalPolicy policy, Validity validity) {
    long expected =
        RedistributionWindow.of(policy, validity).orElseThrow().opensAt().getEpochSecond();
    assertEquals(
        OptionalLong.of(expected),
        RedistributionWindow.secondOfOpening(policy, validity),
        () -> policy + " of " + validity);
  }
}
