package io.github.sceplifecycle.examples.spark;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.fleet.FleetGroup;
import io.github.sceplifecycle.fleet.Forecast;
import io.github.sceplifecycle.fleet.ForecastTally;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.fleet.Horizon;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** A made-up fleet of any size, the same each time: its certificates by number, from 0. */
final class MadeUp {

  static final ForecastTerms TERMS =
      new ForecastTerms(
          Horizon.ofDays(Instant.parse("2026-11-23T00:00:00Z"), 371), Duration.ofDays(365));

  private static final List<FleetGroup> GROUPS =
      List.of(
          new FleetGroup("jamf", Platform.MACOS, "Device attestation (Mac)"),
          new FleetGroup("jamf", Platform.MACOS, "Lab"),
          new FleetGroup("intune", Platform.WINDOWS, "Device attestation (Windows)"),
          new FleetGroup("intune", Platform.MACOS, "Device attestation (Mac, Intune)"));

  private static final StructType COLUMNS =
      new StructType()
          .add("source", "string")
          .add("platform", "string")
          .add("profile", "string")
          .add("notBefore", "long")
          .add("notAfter", "long")
          .add("attestedUntil", "long", true)
          .add("days", "int", true)
          .add("percent", "int", true);

  private static final RenewalPolicy DAYS = RenewalPolicy.daysBeforeExpiry(60);
  private static final RenewalPolicy PERCENT = RenewalPolicy.percentRemaining(20);
  private static final long YEAR = 365 * 86_400;

  private MadeUp() {}

  /**
   * As a service would have it: what a forecast asks of a device's certificate. Issued over the
   * last year and a month, so that some have expired.
   */
  record Certificate(
      FleetGroup group, Validity validity, RenewalPolicy policy, Optional<Instant> attestedUntil) {

    static Certificate number(long number) {
      long since = Math.floorMod(number * 7_919 + number / 97, YEAR + 30 * 86_400);
      int group = Math.floorMod(number, GROUPS.size());
      Validity validity =
          Validity.startingAt(TERMS.horizon().from().minusSeconds(since), TERMS.issuedLifetime());
      boolean attests = number % 8 != 0;
      return new Certificate(
          GROUPS.get(group),
          validity,
          group < 2 ? DAYS : PERCENT,
          attests ? Optional.of(validity.notAfter()) : Optional.empty());
    }

    void countIn(ForecastTally tally) {
      tally.certificate(group, validity, policy);
      attestedUntil.ifPresent(until -> tally.attestedUntil(group, until));
    }
  }

  /** The fleet in memory. */
  static List<Certificate> fleet(int certificates) {
    return LongStream.range(0, certificates).mapToObj(Certificate::number).toList();
  }

  /** The fleet on this machine, counted by one thread and kept nowhere. */
  static Forecast local(long certificates) {
    ForecastTally tally = new ForecastTally(TERMS);
    LongStream.range(0, certificates)
        .mapToObj(Certificate::number)
        .forEach(one -> one.countIn(tally));
    return tally.forecast();
  }

  /** The same fleet as a table of Spark's. */
  static Dataset<Row> table(SparkSession spark, long certificates, int partitions) {
    MapFunction<Long, Row> row = number -> row(Certificate.number(number));
    return spark.range(0, certificates, 1, partitions).map(row, Encoders.row(COLUMNS));
  }

  private static Row row(Certificate one) {
    boolean inDays = one.policy().equals(DAYS);
    return RowFactory.create(
        one.group().source(),
        one.group().platform().name(),
        one.group().profile(),
        one.validity().notBefore().getEpochSecond(),
        one.validity().notAfter().getEpochSecond(),
        one.attestedUntil().map(Instant::getEpochSecond).orElse(null),
        inDays ? 60 : null,
        inDays ? null : 20);
  }
}
