package io.github.sceplifecycle.benchmarks;

import io.github.sceplifecycle.fleet.Forecast;
import io.github.sceplifecycle.fleet.ForecastTally;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The forecast of a million certificates over a year in days, in eight groups, against DuckDB on
 * the same rows in memory with as many threads. Both are checked to count the same before anything
 * is measured. The database is not asked for the enrolments, which the library counts besides.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class ForecastBenchmark {

  /** How many certificates there are. */
  @Param("1000000")
  public int certificates = 1;

  /** How many threads both may use. */
  @Param({"1", "2"})
  public int threads = 1;

  private List<Held> fleet = List.of();
  private DuckDb database;
  private ForkJoinPool pool;

  /** Makes the fleet and the table, and compares. */
  @Setup
  public void make() throws SQLException {
    fleet = Fleet.of(certificates);
    database = new DuckDb(fleet, Fleet.TERMS.horizon(), threads);
    pool = new ForkJoinPool(threads);
    database.check(library());
  }

  /** Lets go of both. */
  @TearDown
  public void close() throws SQLException {
    database.close();
    pool.shutdown();
  }

  /** The library: a stream of the service's own objects, collected. */
  @Benchmark
  public Forecast library() {
    return threads == 1
        ? fleet.stream().collect(ForecastTally.collector(Fleet.TERMS, Held::countIn))
        : pool.submit(this::inParallel).join();
  }

  private Forecast inParallel() {
    return fleet.parallelStream().collect(ForecastTally.collector(Fleet.TERMS, Held::countIn));
  }

  /** The database. */
  @Benchmark
  public long[] duckDb() throws SQLException {
    return database.counts();
  }
}
