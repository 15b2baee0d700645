package io.github.sceplifecycle.examples.spark;

import io.github.sceplifecycle.fleet.Forecast;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/** One forecast computed twice, on Spark in this process and on one thread. */
final class Compare {

  private static final double NANOS_PER_SECOND = 1e9;
  private static final int WARMED_UP = 1_000_000;

  private Compare() {}

  /** Says whether the bytes are the same, and how long each took. */
  static void compare(long certificates, int partitions) throws IOException {
    long begun = System.nanoTime();
    try (SparkSession spark = session()) {
      MadeUp.table(spark, partitions, partitions).count();
      say("Spark has started and done a job of nothing", begun, 0);
      for (int round = 1; round <= 2; round++) {
        compare(spark, certificates, partitions);
      }
    }
  }

  private static void compare(SparkSession spark, long certificates, int partitions) {
    long asked = System.nanoTime();
    Forecast distributed =
        SparkForecast.of(MadeUp.table(spark, certificates, partitions), MadeUp.TERMS);
    say("Spark, " + certificates + " certificates in " + partitions, asked, certificates);
    MadeUp.local(WARMED_UP);
    long alone = System.nanoTime();
    byte[] local = MadeUp.local(certificates).encode();
    say("one thread, the same certificates", alone, certificates);
    boolean same = Arrays.equals(local, distributed.encode());
    System.out.println("the same " + local.length + " bytes: " + (same ? "yes" : "NO"));
  }

  static SparkSession session() {
    return SparkSession.builder()
        .appName("scep-lifecycle forecast")
        .master("local[*]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate();
  }

  private static void say(String what, long since, long certificates) {
    long nanos = System.nanoTime() - since;
    String each =
        certificates == 0
            ? ""
            : String.format(Locale.ROOT, ", %d ns a certificate", nanos / certificates);
    System.out.printf(Locale.ROOT, "%s: %.1f s%s%n", what, nanos / NANOS_PER_SECOND, each);
  }
}
