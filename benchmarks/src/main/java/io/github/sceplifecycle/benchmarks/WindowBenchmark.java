package io.github.sceplifecycle.benchmarks;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One window of a share of the lifetime, exact to the nanosecond: by the library; by hand on bare
 * numbers; by hand with {@code java.time}.
 *
 * <p>All give when the window opens, in seconds and nanoseconds, and what was given in is read from
 * fields, so that nothing is known to the compiler beforehand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WindowBenchmark {

  private static final long NANOS = 1_000_000_000;

  /** A year, of which a fifth is whole seconds, and a little more, of which it is not. */
  @Param({"PT8760H", "PT8760H17S"})
  public String lifetime = "PT8760H";

  private Validity validity = Samples.validity();
  private RenewalPolicy policy = Samples.percent20();
  private long from;
  private long to;
  private long percent = 20;
  private long numerator = 1;
  private long denominator = 5;
  private Instant notBefore = Instant.EPOCH;
  private Instant notAfter = Instant.EPOCH;

  /** Fills in the fields. */
  @Setup
  public void make() {
    validity = Validity.startingAt(Samples.ISSUED, Duration.parse(lifetime));
    notBefore = validity.notBefore();
    notAfter = validity.notAfter();
    from = notBefore.getEpochSecond();
    to = notAfter.getEpochSecond();
  }

  /** The library; the window does not escape, and is asked for bare numbers as by hand. */
  @Benchmark
  public void library(Blackhole sink) {
    RedistributionWindow window = RedistributionWindow.require(policy, validity);
    sink.consume(window.openingSecond());
    sink.consume(window.openingNano());
  }

  /** The library, asked for an {@code Instant} that does not escape either. */
  @Benchmark
  public void libraryInstant(Blackhole sink) {
    Instant opensAt = RedistributionWindow.require(policy, validity).opensAt();
    sink.consume(opensAt.getEpochSecond());
    sink.consume(opensAt.getNano());
  }

  /** The library; what escapes is nothing, but there is an {@code Optional} around it. */
  @Benchmark
  public void libraryOptional(Blackhole sink) {
    RedistributionWindow window = RedistributionWindow.of(policy, validity).get();
    sink.consume(window.openingSecond());
    sink.consume(window.openingNano());
  }

  /** The library; somebody keeps the window. */
  @Benchmark
  public Optional<RedistributionWindow> libraryKept() {
    return RedistributionWindow.of(policy, validity);
  }

  /** The same instant on bare numbers, for a percentage only and without any check. */
  @Benchmark
  public void byHand(Blackhole sink) {
    long hundredths = (to - from) * percent;
    long seconds = hundredths / 100;
    long nanos = hundredths % 100 * NANOS / 100;
    long borrow = nanos > 0 ? 1 : 0;
    sink.consume(to - seconds - borrow);
    sink.consume((int) (borrow * NANOS - nanos));
  }

  /** The same for any share: the denominator is not known beforehand. */
  @Benchmark
  public void shareByHand(Blackhole sink) {
    long parts = (to - from) * numerator;
    long seconds = parts / denominator;
    long nanos = parts % denominator * NANOS / denominator;
    long borrow = nanos > 0 ? 1 : 0;
    sink.consume(to - seconds - borrow);
    sink.consume((int) (borrow * NANOS - nanos));
  }

  /** What one writes with {@code java.time}. */
  @Benchmark
  public void javaTime(Blackhole sink) {
    Duration lead = Duration.between(notBefore, notAfter).multipliedBy(percent).dividedBy(100);
    Instant opensAt = notAfter.minus(lead);
    sink.consume(opensAt.getEpochSecond());
    sink.consume(opensAt.getNano());
  }
}
