package io.github.sceplifecycle.fleet;

import io.github.sceplifecycle.certificate.Validity;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The time that a forecast looks at, in buckets of equal length: from {@code from}, inclusive, to
 * {@link #to()}, exclusive. Each bucket, too, includes its first instant and excludes its last.
 *
 * <p>Four weeks from 2026-01-01T00:00:00Z in buckets of one day end before 2026-01-29T00:00:00Z.
 *
 * @param from the first instant; whole seconds
 * @param bucket how long a bucket is; whole seconds, positive; a day is 86 400 seconds (S-4)
 * @param buckets how many there are, from 1 to {@link #MOST_BUCKETS}
 */
public record Horizon(Instant from, Duration bucket, int buckets) {

  /** The most buckets of one forecast. */
  public static final int MOST_BUCKETS = 10_000;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if {@code from} or the end is not a second of the years 0000
   *     to 9999, {@code bucket} is not positive or has a fraction of a second, or {@code buckets}
   *     is out of range
   */
  public Horizon {
    Objects.requireNonNull(from, "from");
    if (buckets < 1 || buckets > MOST_BUCKETS) {
      throw new IllegalArgumentException(
          "buckets must be from 1 to " + MOST_BUCKETS + ", but was " + buckets);
    }
    if (bucket.toNanosPart() != 0
        || bucket.toSeconds() < 1
        || bucket.compareTo(Validity.LONGEST) > 0) {
      throw new IllegalArgumentException(
          "bucket must be whole seconds from PT1S to " + Validity.LONGEST + ", but was " + bucket);
    }
    if (!Validity.canState(from) || !Validity.canState(end(from, bucket, buckets))) {
      throw new IllegalArgumentException(
          "a horizon must begin and end at whole seconds from "
              + Validity.EARLIEST
              + " to "
              + Validity.LATEST
              + ", but began at "
              + from);
    }
  }

  /**
   * A number of days of 86 400 seconds.
   *
   * @param from the first instant; whole seconds
   * @param days how many, from 1 to {@link #MOST_BUCKETS}
   * @return the horizon
   * @throws IllegalArgumentException as the constructor
   */
  public static Horizon ofDays(Instant from, int days) {
    return new Horizon(from, Duration.ofDays(1), days);
  }

  /**
   * A number of weeks of seven days.
   *
   * @param from the first instant; whole seconds
   * @param weeks how many, from 1 to {@link #MOST_BUCKETS}
   * @return the horizon
   * @throws IllegalArgumentException as the constructor
   */
  public static Horizon ofWeeks(Instant from, int weeks) {
    return new Horizon(from, Duration.ofDays(7), weeks);
  }

  /**
   * The end.
   *
   * @return the first instant that does not belong to it
   */
  public Instant to() {
    return end(from, bucket, buckets);
  }

  /**
   * The first instant of a bucket.
   *
   * @param index which bucket, from 0 to {@code buckets - 1}
   * @return the instant, inclusive
   * @throws IndexOutOfBoundsException if there is no such bucket
   */
  public Instant start(int index) {
    Objects.checkIndex(index, buckets);
    return from.plusSeconds(index * bucket.toSeconds());
  }

  /**
   * The bucket in which an instant lies.
   *
   * @param instant any instant
   * @return its index; empty before {@code from} and from {@link #to()} on
   */
  public OptionalInt bucketOf(Instant instant) {
    boolean within = !instant.isBefore(from) && instant.isBefore(to());
    return within
        ? OptionalInt.of(
            (int) ((instant.getEpochSecond() - from.getEpochSecond()) / bucket.toSeconds()))
        : OptionalInt.empty();
  }

  private static Instant end(Instant from, Duration bucket, int buckets) {
    return from.plus(bucket.multipliedBy(buckets));
  }
}
