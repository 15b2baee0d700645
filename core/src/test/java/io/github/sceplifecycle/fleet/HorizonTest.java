package io.github.sceplifecycle.fleet;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sceplifecycle.certificate.Validity;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class HorizonTest {

  private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  private static final Horizon WEEK = Horizon.ofDays(FROM, 7);

  @Test
  void S29_a_bucket_includes_its_first_instant_and_excludes_its_last() {
    assertEquals(OptionalInt.of(0), WEEK.bucketOf(FROM));
    assertEquals(OptionalInt.of(0), WEEK.bucketOf(FROM.plusSeconds(86_400).minusNanos(1)));
    assertEquals(OptionalInt.of(1), WEEK.bucketOf(FROM.plusSeconds(86_400)));
    assertEquals(Instant.parse("2026-01-02T00:00:00Z"), WEEK.start(1));
  }

  @Test
  void S29_what_lies_outside_is_in_no_bucket() {
    assertEquals(OptionalInt.empty(), WEEK.bucketOf(FROM.minusNanos(1)));
    assertEquals(OptionalInt.of(6), WEEK.bucketOf(WEEK.to().minusNanos(1)));
    assertEquals(OptionalInt.empty(), WEEK.bucketOf(WEEK.to()));
    assertEquals(Instant.parse("2026-01-08T00:00:00Z"), WEEK.to());
  }

  @Test
  void a_week_is_seven_days_of_86_400_seconds() {
    assertEquals(Horizon.ofDays(FROM, 14).to(), Horizon.ofWeeks(FROM, 2).to());
  }

  @Test
  void there_is_no_bucket_outside() {
    assertThrows(IndexOutOfBoundsException.class, () -> WEEK.start(7));
    assertThrows(IndexOutOfBoundsException.class, () -> WEEK.start(-1));
  }

  @Test
  void illegal_parts_are_refused_with_what_is_legal() {
    assertRefused(() -> Horizon.ofDays(FROM, 0), "buckets must be from 1 to 10000, but was 0");
    assertRefused(
        () -> Horizon.ofDays(FROM, 10_001), "buckets must be from 1 to 10000, but was 10001");
    assertRefused(
        () -> new Horizon(FROM, Duration.ofMillis(1500), 1), "bucket must be whole seconds");
    assertRefused(() -> new Horizon(FROM, Duration.ZERO, 1), "bucket must be whole seconds");
    assertRefused(
        () -> new Horizon(FROM, Duration.ofSeconds(Long.MAX_VALUE), 1),
        "bucket must be whole seconds");
    assertRefused(() -> Horizon.ofDays(FROM.plusNanos(1), 1), "must begin and end");
    assertRefused(() -> Horizon.ofDays(Validity.LATEST, 1), "must begin and end");
    assertRefused(() -> Horizon.ofDays(Validity.EARLIEST.minusSeconds(1), 1), "must begin and end");
  }
}
