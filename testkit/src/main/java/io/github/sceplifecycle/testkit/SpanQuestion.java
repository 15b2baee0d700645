package io.github.sceplifecycle.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Over how long a time to spread a fleet (S-39).
 *
 * @param windowsOpening for each bucket, how many windows open in it
 * @param overdue how many opened before
 * @param bucket how long a bucket is
 * @param shortestWindow the shortest time from the opening of a window to its close
 * @param most how many redistributions a bucket may hold; positive
 * @param margin how long before {@code notAfter} a redistribution may be placed at the latest
 */
public record SpanQuestion(
    List<Integer> windowsOpening,
    int overdue,
    Duration bucket,
    Duration shortestWindow,
    long most,
    Duration margin) {

  /** Copies the list. */
  public SpanQuestion {
    windowsOpening = List.copyOf(windowsOpening);
    Objects.requireNonNull(bucket, "bucket");
    Objects.requireNonNull(shortestWindow, "shortestWindow");
    Objects.requireNonNull(margin, "margin");
  }

  /** The same fleet with more that is overdue. */
  SpanQuestion withMoreOverdue(int more) {
    return new SpanQuestion(windowsOpening, overdue + more, bucket, shortestWindow, most, margin);
  }
}
