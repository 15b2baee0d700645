package io.github.sceplifecycle.benchmarks;

import io.github.sceplifecycle.fleet.FleetCounts;
import io.github.sceplifecycle.fleet.FleetGroup;
import io.github.sceplifecycle.fleet.Forecast;
import io.github.sceplifecycle.fleet.Horizon;
import io.github.sceplifecycle.fleet.Series;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.ShareRemaining;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * The same fleet as a table in memory, and the same questions in SQL.
 *
 * <p>The table is as good to the database as it can be: every column a number, the group a small
 * one, instants as seconds, the policy in the row. No instant is computed to the nanosecond; a
 * window that opens within a second is put into that second by rounding the lead up.
 */
final class DuckDb implements AutoCloseable {

  private static final String TABLE =
      "create table fleet (kind utinyint not null, not_before bigint not null,"
          + " not_after bigint not null, lead bigint, n integer, d integer,"
          + " attested_until bigint not null)";

  private static final String WINDOWS =
      "select kind, not_after - case when lead is not null"
          + " then least(lead, not_after - not_before)"
          + " else (n * (not_after - not_before) + d - 1) // d end as opens_at"
          + " from fleet where not_after >= $from";

  private static final String IN_BUCKETS =
      "select kind, %1$s as series, (%2$s - $from) // $width as bucket, count(*) as many from %3$s"
          + " where %2$s >= $from and %2$s < $to group by kind, bucket";

  private static final String THREE_SERIES =
      String.join(
          " union all ",
          inBuckets(Series.WINDOWS_OPENING, "opens_at", "(" + WINDOWS + ")"),
          inBuckets(Series.EXPIRING, "not_after", "fleet"),
          inBuckets(Series.LAPSING, "attested_until", "fleet"));

  private final DuckDBConnection connection;
  private final Statement statement;
  private final Horizon horizon;

  DuckDb(List<Held> fleet, Horizon horizon, int threads) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("threads", String.valueOf(threads));
    this.horizon = horizon;
    connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb::memory:", properties);
    statement = connection.createStatement();
    statement.execute(TABLE);
    try (DuckDBAppender rows = connection.createAppender("main", "fleet")) {
      for (Held held : fleet) {
        append(held, rows);
      }
    }
  }

  private static void append(Held held, DuckDBAppender rows) throws SQLException {
    rows.beginRow();
    rows.append((byte) Fleet.GROUPS.indexOf(held.group()));
    rows.append(held.validity().notBefore().getEpochSecond());
    rows.append(held.validity().notAfter().getEpochSecond());
    if (held.policy() instanceof LeadTime lead) {
      rows.append(lead.lead().toSeconds()).appendNull().appendNull();
    } else if (held.policy() instanceof ShareRemaining share) {
      rows.appendNull().append(share.numerator()).append(share.denominator());
    }
    rows.append(held.attestedUntil().getEpochSecond());
    rows.endRow();
  }

  private static String inBuckets(Series series, String column, String from) {
    return String.format(Locale.ROOT, IN_BUCKETS, series.ordinal(), column, from);
  }

  /** The counts of all groups, series and buckets, enrolments left out. */
  long[] counts() throws SQLException {
    String sql =
        THREE_SERIES
            .replace("$from", String.valueOf(horizon.from().getEpochSecond()))
            .replace("$to", String.valueOf(horizon.to().getEpochSecond()))
            .replace("$width", String.valueOf(horizon.bucket().toSeconds()));
    long[] counts = new long[index(Fleet.GROUPS.size(), 0, 0)];
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        counts[index(rows.getInt(1), rows.getInt(2), rows.getInt(3))] = rows.getLong(4);
      }
    }
    return counts;
  }

  /** Fails if a count is not that of the forecast. */
  void check(Forecast forecast) throws SQLException {
    long[] expected = new long[index(Fleet.GROUPS.size(), 0, 0)];
    for (FleetGroup group : forecast.groups()) {
      FleetCounts counts = forecast.of(group);
      for (Series series : List.of(Series.WINDOWS_OPENING, Series.EXPIRING, Series.LAPSING)) {
        for (int bucket = 0; bucket < horizon.buckets(); bucket++) {
          expected[index(Fleet.GROUPS.indexOf(group), series.ordinal(), bucket)] =
              counts.inBucket(series, bucket);
        }
      }
    }
    long[] found = counts();
    if (!Arrays.equals(expected, found)) {
      int at = Arrays.mismatch(expected, found);
      throw new IllegalStateException(
          "the database counts " + found[at] + " and the forecast " + expected[at] + " at " + at);
    }
  }

  private int index(int group, int series, int bucket) {
    return (group * Series.values().length + series) * horizon.buckets() + bucket;
  }

  @Override
  public void close() throws SQLException {
    statement.close();
    connection.close();
  }
}
