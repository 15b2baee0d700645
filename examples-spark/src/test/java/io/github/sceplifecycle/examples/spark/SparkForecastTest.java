package io.github.sceplifecycle.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.fleet.Forecast;
import io.github.sceplifecycle.fleet.Series;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S-29: what Spark adds up is, byte for byte, what one machine counts. */
class SparkForecastTest {

  private static final long CERTIFICATES = 20_011;

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark = Compare.session();
  }

  @AfterAll
  static void stop() throws IOException {
    spark.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 64})
  void any_number_of_partitions_gives_the_bytes_of_one_machine(int partitions) {
    Dataset<Row> table = MadeUp.table(spark, CERTIFICATES, partitions);
    assertEquals(partitions, table.toJavaRDD().getNumPartitions());
    assertArrayEquals(
        MadeUp.local(CERTIFICATES).encode(), SparkForecast.of(table, MadeUp.TERMS).encode());
  }

  @Test
  void partitions_in_disorder_give_the_same_bytes() {
    Dataset<Row> table = MadeUp.table(spark, CERTIFICATES, 5).repartition(9, col("notBefore"));
    assertArrayEquals(
        MadeUp.local(CERTIFICATES).encode(), SparkForecast.of(table, MadeUp.TERMS).encode());
  }

  @Test
  void more_partitions_than_certificates_add_nothing() {
    Forecast few = SparkForecast.of(MadeUp.table(spark, 3, 16), MadeUp.TERMS);
    assertEquals(MadeUp.local(3), few);
  }

  @Test
  void no_certificates_give_the_forecast_of_nothing() {
    Dataset<Row> nothing = MadeUp.table(spark, 10, 2).filter("notAfter < 0");
    assertEquals(Forecast.none(MadeUp.TERMS), SparkForecast.of(nothing, MadeUp.TERMS));
  }

  @Test
  void timestamps_that_were_written_and_read_count_as_seconds_do(@TempDir Path folder) {
    String path = folder.resolve("fleet").toString();
    MadeUp.table(spark, CERTIFICATES, 3)
        .withColumn("notBefore", col("notBefore").cast("timestamp"))
        .withColumn("notAfter", col("notAfter").cast("timestamp"))
        .write()
        .parquet(path);
    Forecast read = SparkForecast.of(spark.read().parquet(path), MadeUp.TERMS);
    assertArrayEquals(MadeUp.local(CERTIFICATES).encode(), read.encode());
  }

  /** If the fleet were empty or all alike, nothing would have been shown. */
  @Test
  void the_fleet_has_something_to_count() {
    Forecast local = MadeUp.local(CERTIFICATES);
    assertEquals(4, local.groups().size());
    for (Series series : Series.values()) {
      assertTrue(local.total().within(series) > 1_000, series + " " + local);
    }
  }
}
