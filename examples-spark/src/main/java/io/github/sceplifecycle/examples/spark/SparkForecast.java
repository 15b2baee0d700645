package io.github.sceplifecycle.examples.spark;

import static org.apache.spark.sql.functions.col;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.fleet.FleetGroup;
import io.github.sceplifecycle.fleet.Forecast;
import io.github.sceplifecycle.fleet.ForecastTally;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The forecast of a table of certificates, counted where its parts lie (S-29).
 *
 * <p>Every partition becomes one summary, a few kilobytes however many certificates it has; the
 * summaries are added in a tree, in whatever order they come. What goes over the wire are the bytes
 * of {@link Forecast#encode}, which state their version. The sum is equal, byte for byte, to the
 * summary of one machine.
 */
public final class SparkForecast {

  private SparkForecast() {}

  /**
   * The forecast of certificates that stand, one row for each.
   *
   * @param certificates with the columns {@code source}, {@code platform} (a name of {@link
   *     Platform}), {@code profile}; {@code notBefore}, {@code notAfter} and {@code attestedUntil}
   *     (timestamps, or seconds since 1970; whole seconds count; the last may be null for a device
   *     that does not attest); {@code days} before expiry or {@code percent} remaining (one of them
   *     null, both for never)
   * @param terms under which
   * @return the forecast
   */
  public static Forecast of(Dataset<Row> certificates, ForecastTerms terms) {
    byte[] none = Forecast.none(terms).encode();
    byte[] sum =
        certificates
            .select(columns())
            .toJavaRDD()
            .mapPartitions(rows -> List.of(counted(none, rows)).iterator())
            .treeAggregate(none, SparkForecast::plus, SparkForecast::plus);
    return Forecast.decode(sum);
  }

  private static Column[] columns() {
    return new Column[] {
      col("source"),
      col("platform"),
      col("profile"),
      col("notBefore").cast("long"),
      col("notAfter").cast("long"),
      col("attestedUntil").cast("long"),
      col("days").cast("int"),
      col("percent").cast("int")
    };
  }

  /** The terms travel with the forecast of nothing: neither needs to know how Java serialises. */
  private static byte[] counted(byte[] none, Iterator<Row> rows) {
    ForecastTally tally = new ForecastTally(Forecast.decode(none).terms());
    rows.forEachRemaining(row -> count(row, tally));
    return tally.forecast().encode();
  }

  private static void count(Row row, ForecastTally tally) {
    FleetGroup group =
        new FleetGroup(row.getString(0), Platform.valueOf(row.getString(1)), row.getString(2));
    Validity validity =
        new Validity(Instant.ofEpochSecond(row.getLong(3)), Instant.ofEpochSecond(row.getLong(4)));
    tally.certificate(group, validity, policy(row));
    if (!row.isNullAt(5)) {
      tally.attestedUntil(group, Instant.ofEpochSecond(row.getLong(5)));
    }
  }

  private static RenewalPolicy policy(Row row) {
    if (!row.isNullAt(6)) {
      return RenewalPolicy.daysBeforeExpiry(row.getInt(6));
    }
    return row.isNullAt(7) ? RenewalPolicy.none() : RenewalPolicy.percentRemaining(row.getInt(7));
  }

  private static byte[] plus(byte[] one, byte[] other) {
    return Forecast.decode(one).plus(Forecast.decode(other)).encode();
  }
}
