package io.github.sceplifecycle.examples.spark;

import io.github.sceplifecycle.fleet.Forecast;
import io.github.sceplifecycle.fleet.ForecastTally;
import java.util.List;
import java.util.Locale;

/** The memory and the time that one machine takes for a certificate, fleet by fleet. */
final class OneMachine {

  private static final int ROUNDS = 7;
  private static final int WARMED_UP = 300;

  private OneMachine() {}

  /** From ten thousand certificates to so many, ten times as many each time. */
  static void measure(int most) {
    List<MadeUp.Certificate> few = MadeUp.fleet(10_000);
    for (int round = 0; round < WARMED_UP; round++) {
      counted(few).encode();
    }
    System.out.println("certificates  bytes held  ns counted  bytes of the forecast");
    for (int certificates = 10_000; certificates <= most; certificates *= 10) {
      long before = used();
      List<MadeUp.Certificate> fleet = MadeUp.fleet(certificates);
      long held = used() - before;
      long best = Long.MAX_VALUE;
      byte[] sum = new byte[0];
      for (int round = 0; round < ROUNDS; round++) {
        long since = System.nanoTime();
        sum = counted(fleet).encode();
        best = Math.min(best, System.nanoTime() - since);
      }
      System.out.printf(
          Locale.ROOT,
          "%12d  %10d  %10d  %21d%n",
          fleet.size(),
          held / certificates,
          best / certificates,
          sum.length);
    }
  }

  private static Forecast counted(List<MadeUp.Certificate> fleet) {
    ForecastTally tally = new ForecastTally(MadeUp.TERMS);
    fleet.forEach(one -> one.countIn(tally));
    return tally.forecast();
  }

  /** What is in use when nothing more can be thrown away. */
  private static long used() {
    Runtime machine = Runtime.getRuntime();
    for (int round = 0; round < 4; round++) {
      System.gc();
    }
    return machine.totalMemory() - machine.freeMemory();
  }
}
