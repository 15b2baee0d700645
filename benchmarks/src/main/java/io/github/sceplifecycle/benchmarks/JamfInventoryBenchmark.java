package io.github.sceplifecycle.benchmarks;

import io.github.sceplifecycle.jamf.GeneratedInventory;
import io.github.sceplifecycle.jamf.JamfInventoryReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A Jamf inventory, against the bare tokens of the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class JamfInventoryBenchmark {

  private final JsonFactory factory = JsonFactory.builder().build();

  /** How many computers there are. */
  @Param("2000")
  public int computers = 1;

  /** Which sections were asked for. */
  @Param({"NARROW", "ALL_SECTIONS"})
  public GeneratedInventory.Shape shape = GeneratedInventory.Shape.NARROW;

  private byte[] content = {};

  /** Makes the document. */
  @Setup
  public void make() {
    content = GeneratedInventory.bytes(computers, shape);
  }

  /** The measure: every token is passed over, nothing is made of any. */
  @Benchmark
  public long bareTokens() {
    long tokens = 0;
    InputStream stream = new ByteArrayInputStream(content);
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), stream)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  /** The library: devices, one at a time. */
  @Benchmark
  public long library(Blackhole sink) throws IOException {
    return JamfInventoryReader.stream("d", new ByteArrayInputStream(content), sink::consume)
        .value();
  }

  /** All devices at once. */
  @Benchmark
  public Object libraryWhole() {
    return JamfInventoryReader.read("d", content);
  }
}
