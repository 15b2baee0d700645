package io.github.sceplifecycle.benchmarks;

import io.github.sceplifecycle.fleet.Forecast;
import io.github.sceplifecycle.fleet.ForecastTally;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The forecast of fleets from ten thousand to ten million certificates, on one thread, against only
 * looking at each of their objects: what the memory takes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
public class ScaleBenchmark {

  /** How many certificates there are. */
  @Param({"10000", "100000", "1000000", "10000000"})
  public int certificates = 10_000;

  private List<Held> fleet = List.of();

  /** Makes the fleet. */
  @Setup
  public void make() {
    fleet = Fleet.of(certificates);
  }

  /** The library: a stream of the service's own objects, collected. */
  @Benchmark
  public Forecast library() {
    return fleet.stream().collect(ForecastTally.collector(Fleet.TERMS, Held::countIn));
  }

  /** The same objects, looked at. */
  @Benchmark
  public long bareObjects() {
    return fleet.stream().mapToLong(Held::lookedAt).sum();
  }
}
