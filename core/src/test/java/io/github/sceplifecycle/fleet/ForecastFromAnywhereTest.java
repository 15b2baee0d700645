package io.github.sceplifecycle.fleet;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static io.github.sceplifecycle.policy.RenewalPolicy.leadTime;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Platform;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Bytes of a forecast that somebody else made. */
class ForecastFromAnywhereTest {

  private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
  private static final ForecastTerms TERMS =
      new ForecastTerms(Horizon.ofDays(FROM, 2), Duration.ofDays(365));
  private static final FleetGroup FIRST = new FleetGroup("a", Platform.MACOS, "p");
  private static final FleetGroup SECOND = new FleetGroup("b", Platform.MACOS, "p");

  /** The mark, from, bucket, buckets and lifetime stand before the number of groups. */
  private static final int GROUPS_AT = 15 + 8 + 8 + 4 + 8;

  private static final int BUCKETS_AT = 15 + 8 + 8;
  private static final int FIRST_GROUP_AT = GROUPS_AT + 4;

  /** Three names, each with its length, then four series of two buckets. */
  private static final int SERIES_AT = FIRST_GROUP_AT + (4 + 2) + (4 + 2 * 5) + (4 + 2);

  private static final int CENSUS_AT = SERIES_AT + 4 * 2 * 8;

  private static byte[] bytes(FleetGroup group) {
    ForecastTally tally = new ForecastTally(TERMS);
    Validity validity = Validity.startingAt(FROM, Duration.ofDays(1));
    tally.certificate(group, validity, leadTime(Duration.ofHours(1)));
    tally.attestedUntil(group, FROM);
    return tally.forecast().encode();
  }

  private static byte[] with(int at, long value) {
    return ByteBuffer.wrap(bytes(FIRST)).putLong(at, value).array();
  }

  private static byte[] withInt(int at, int value) {
    return ByteBuffer.wrap(bytes(FIRST)).putInt(at, value).array();
  }

  private static byte[] groups(byte[]... parts) {
    byte[] header = withInt(GROUPS_AT, parts.length);
    ByteBuffer all = ByteBuffer.allocate(FIRST_GROUP_AT + parts.length * header.length);
    all.put(header, 0, FIRST_GROUP_AT);
    for (byte[] part : parts) {
      all.put(part, FIRST_GROUP_AT, part.length - FIRST_GROUP_AT);
    }
    return Arrays.copyOf(all.array(), all.position());
  }

  @Test
  void another_version_is_refused() {
    byte[] other = bytes(FIRST);
    other[14] = '2';
    assertRefused(() -> Forecast.decode(other), "do not begin with its mark");
  }

  @Test
  void groups_stand_once_and_in_order() {
    byte[] both = groups(bytes(FIRST), bytes(SECOND));
    assertArrayEquals(both, Forecast.decode(both).encode());
    assertRefused(() -> Forecast.decode(groups(bytes(SECOND), bytes(FIRST))), "out of order");
    assertRefused(() -> Forecast.decode(groups(bytes(FIRST), bytes(FIRST))), "a group twice");
  }

  @Test
  void nothing_is_made_for_what_is_only_claimed() {
    assertRefused(() -> Forecast.decode(withInt(GROUPS_AT, Integer.MAX_VALUE)), "end early");
    assertRefused(() -> Forecast.decode(withInt(GROUPS_AT, -1)), "hold a negative count");
    assertRefused(() -> Forecast.decode(withInt(BUCKETS_AT, 10_000)), "end within a group");
    assertRefused(
        () -> Forecast.decode(withInt(FIRST_GROUP_AT, Integer.MAX_VALUE)), "end within a name");
    assertRefused(() -> Forecast.decode(withInt(FIRST_GROUP_AT, -1)), "end within a name");
  }

  @Test
  void terms_are_held_against_their_bounds() {
    assertRefused(() -> Forecast.decode(with(15, Long.MAX_VALUE)), "hold no instant");
    assertRefused(() -> Forecast.decode(with(15, Long.MIN_VALUE)), "hold no instant");
    assertRefused(() -> Forecast.decode(with(15 + 8, 0)), "bucket must be whole seconds");
    assertRefused(() -> Forecast.decode(withInt(BUCKETS_AT, 10_001)), "buckets must be");
    assertRefused(() -> Forecast.decode(with(BUCKETS_AT + 4, 0)), "issuedLifetime must be");
  }

  @Test
  void counts_are_not_negative_and_no_part_exceeds_the_whole() {
    for (int at = SERIES_AT; at < bytes(FIRST).length; at += 8) {
      int count = at;
      assertRefused(() -> Forecast.decode(with(count, -1)), "hold a negative count");
    }
    for (int at = CENSUS_AT + 8; at < CENSUS_AT + 6 * 8; at += 8) {
      int count = at;
      assertRefused(() -> Forecast.decode(with(count, 2)), "more parts than there are");
      assertRefused(
          () -> Forecast.decode(with(count, Long.MAX_VALUE)), "more parts than there are");
    }
  }

  @Test
  void any_bytes_give_a_forecast_that_encodes_to_them_or_are_refused() {
    long seed = 20_261_125;
    SplittableRandom random = new SplittableRandom(seed);
    byte[] whole = groups(bytes(FIRST), bytes(SECOND));
    int read = 0;
    for (int run = 0; run < 20_000; run++) {
      byte[] damaged = Arrays.copyOf(whole, whole.length - random.nextInt(2) * random.nextInt(60));
      for (int change = random.nextInt(3); change >= 0; change--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(-2, 3);
      }
      String what = "seed " + seed + ", run " + run;
      try {
        assertArrayEquals(damaged, Forecast.decode(damaged).encode(), what);
        read++;
      } catch (IllegalArgumentException refused) {
        assertTrue(refused.getMessage() != null, what);
      }
    }
    int good = read;
    assertTrue(good > 100, () -> "only " + good + " were read");
  }

  @Test
  void S29_half_a_surrogate_pair_in_a_name_comes_back() {
    FleetGroup odd = new FleetGroup("jamf", Platform.UNKNOWN, "half \uD83D of a pair");
    assertEquals(Forecast.decode(bytes(odd)).groups().iterator().next(), odd);
  }

  @Test
  void S29_a_rate_beyond_all_numbers_is_refused_and_not_wrong() {
    ForecastTally tally =
        new ForecastTally(
            new ForecastTerms(new Horizon(FROM, Duration.ofSeconds(1), 1), Duration.ofSeconds(2)));
    Validity validity = Validity.startingAt(FROM, Duration.ofSeconds(9));
    for (int certificate = 0; certificate < 9223; certificate++) {
      tally.certificate(FIRST, validity, leadTime(Duration.ofSeconds(1)));
    }
    assertEquals("9223.000", tally.forecast().total().steadyEnrolments().toPlainString());
    assertThrows(
        ArithmeticException.class,
        () -> tally.certificate(FIRST, validity, leadTime(Duration.ofSeconds(1))));
  }
}
