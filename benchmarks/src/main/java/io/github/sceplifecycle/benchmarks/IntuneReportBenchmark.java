package io.github.sceplifecycle.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.sceplifecycle.intune.IntuneCertificateReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
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
 * A report of Intune's as CSV, against the bare rows of the same bytes: by the parser that the
 * library uses, and by Commons CSV. A row of theirs is texts; the library's are devices whose
 * certificates have dates, serial numbers and fingerprints.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class IntuneReportBenchmark {

  /** How many rows there are. */
  @Param("20000")
  public int certificates = 1;

  private byte[] content = {};

  /** Makes the document. */
  @Setup
  public void make() throws IOException {
    content = IntuneReports.csv(certificates);
    long devices =
        IntuneCertificateReader.stream("d", new ByteArrayInputStream(content), device -> {})
            .value();
    if (devices != (certificates + 1) / 2 || bareRows() != certificates + 1) {
      throw new IllegalStateException("not the same rows: " + devices + ", " + bareRows());
    }
  }

  /** The measure: every row, by the parser that the library uses. */
  @Benchmark
  public long bareRows() throws IOException {
    long rows = 0;
    try (Reader reader = reader();
        CsvReader<?> parser = CsvReader.builder().ofCsvRecord(reader)) {
      for (Object row : parser) {
        rows += row == null ? 0 : 1;
      }
    }
    return rows;
  }

  /** Every row, by Commons CSV. */
  @Benchmark
  public long commonsCsv() throws IOException {
    long rows = 0;
    try (Reader reader = reader();
        CSVParser parser = CSVParser.parse(reader, CSVFormat.RFC4180)) {
      for (Object row : parser) {
        rows += row == null ? 0 : 1;
      }
    }
    return rows;
  }

  private Reader reader() {
    InputStream stream = new ByteArrayInputStream(content);
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }

  /** The library: devices, one at a time. */
  @Benchmark
  public long library(Blackhole sink) throws IOException {
    return IntuneCertificateReader.stream("d", new ByteArrayInputStream(content), sink::consume)
        .value();
  }
}
