package io.github.sceplifecycle.benchmarks;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One phase of a certificate that is due, by the library, on bare numbers, with java.time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PhaseBenchmark {

  private static final long NANOS = 1_000_000_000;

  private Validity validity = Samples.validity();
  private RenewalPolicy policy = Samples.percent20();
  private Instant at = validity.notAfter().minusSeconds(86_400);

  private long from = validity.notBefore().getEpochSecond();
  private long to = validity.notAfter().getEpochSecond();
  private long percent = 20;
  private long atSecond = at.getEpochSecond();
  private int atNano = at.getNano();

  private Instant notBefore = validity.notBefore();
  private Instant notAfter = validity.notAfter();

  /** The library. */
  @Benchmark
  public Phase library() {
    return Phase.of(policy, validity, at);
  }

  /** The same on bare numbers, for a percentage only and without any check. */
  @Benchmark
  public Phase byHand() {
    if (atSecond < from) {
      return Phase.NOT_YET_VALID;
    }
    if (atSecond > to || (atSecond == to && atNano > 0)) {
      return Phase.EXPIRED;
    }
    long hundredths = (to - from) * percent;
    long nanos = hundredths % 100 * NANOS / 100;
    long borrow = nanos > 0 ? 1 : 0;
    long second = to - hundredths / 100 - borrow;
    long nano = borrow * NANOS - nanos;
    boolean due = atSecond > second || (atSecond == second && atNano >= nano);
    return due ? Phase.REDISTRIBUTION_DUE : Phase.CURRENT;
  }

  /** What one writes with {@code java.time}. */
  @Benchmark
  public Phase javaTime() {
    if (at.isBefore(notBefore)) {
      return Phase.NOT_YET_VALID;
    }
    if (at.isAfter(notAfter)) {
      return Phase.EXPIRED;
    }
    Duration lead = Duration.between(notBefore, notAfter).multipliedBy(percent).dividedBy(100);
    return at.isBefore(notAfter.minus(lead)) ? Phase.CURRENT : Phase.REDISTRIBUTION_DUE;
  }
}
