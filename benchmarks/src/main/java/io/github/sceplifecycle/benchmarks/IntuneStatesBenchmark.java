package io.github.sceplifecycle.benchmarks;

import io.github.sceplifecycle.intune.IntuneCertificateReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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

/** Certificate states of Microsoft Graph, against the bare tokens of the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class IntuneStatesBenchmark {

  /** How many states there are. */
  @Param("20000")
  public int certificates = 1;

  private byte[] content = {};

  /** Makes the document. */
  @Setup
  public void make() throws IOException {
    content = IntuneReports.states(certificates);
    long devices =
        IntuneCertificateReader.stream("d", new ByteArrayInputStream(content), device -> {})
            .value();
    if (devices != certificates) {
      throw new IllegalStateException("not so many devices: " + devices);
    }
  }

  /** The measure: every token is passed over, nothing is made of any. */
  @Benchmark
  public long bareTokens() {
    return BareTokens.in(content);
  }

  /** The library: devices, one at a time. */
  @Benchmark
  public long library(Blackhole sink) throws IOException {
    return IntuneCertificateReader.stream("d", new ByteArrayInputStream(content), sink::consume)
        .value();
  }
}
