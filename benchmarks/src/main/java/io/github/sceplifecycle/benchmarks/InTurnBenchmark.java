package io.github.sceplifecycle.benchmarks;

import io.github.sceplifecycle.jamf.GeneratedInventory;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * A Jamf inventory against the bare tokens, a pass of each in turn: what else the machine does
 * meanwhile slows both. Two processes one after the other do not have that in common, and on a
 * machine that others use their ratio tells more of those than of the code.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class InTurnBenchmark {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** How many computers there are. */
  @Param("2000")
  public int computers = 1;

  /** Which sections were asked for. */
  @Param({"NARROW", "ALL_SECTIONS"})
  public GeneratedInventory.Shape shape = GeneratedInventory.Shape.NARROW;

  private byte[] content = {};
  private ToLongFunction<byte[]> bareTokens = Apart.bareTokens();
  private ToLongFunction<byte[]> library = Apart.library();
  private boolean libraryFirst;

  /** Processor time of this thread; {@link Ratios} knows them by how their names begin. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Spent {

    /** Of the bare tokens. */
    public long nanosOfBareTokens;

    /** Of the library. */
    public long nanosOfLibrary;
  }

  /** Makes the document, and loads everything twice. */
  @Setup
  public void make() throws ReflectiveOperationException {
    content = GeneratedInventory.bytes(computers, shape);
    bareTokens = Apart.copyOf("bareTokens");
    library = Apart.copyOf("library");
  }

  /** A pass of each. */
  @Benchmark
  public long passes(Spent spent) {
    libraryFirst = !libraryFirst;
    long first = libraryFirst ? library(spent) : bareTokens(spent);
    return first + (libraryFirst ? bareTokens(spent) : library(spent));
  }

  private long bareTokens(Spent spent) {
    long before = THREADS.getCurrentThreadCpuTime();
    long tokens = bareTokens.applyAsLong(content);
    spent.nanosOfBareTokens += THREADS.getCurrentThreadCpuTime() - before;
    return tokens;
  }

  private long library(Spent spent) {
    long before = THREADS.getCurrentThreadCpuTime();
    long devices = library.applyAsLong(content);
    spent.nanosOfLibrary += THREADS.getCurrentThreadCpuTime() - before;
    return devices;
  }
}
