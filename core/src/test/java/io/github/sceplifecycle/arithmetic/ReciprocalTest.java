package io.github.sceplifecycle.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReciprocalTest {

  private static final long GREATEST = (1L << 62) - 1;
  private static final int SEED = 20260601;

  private static final List<Long> DIVISORS =
      List.of(1L, 2L, 3L, 5L, 7L, 100L, 86_400L, 604_800L, 2_147_483_647L, 315_569_519_999L);

  @Test
  void divides_as_division_does_beside_every_multiple() {
    for (long divisor : DIVISORS) {
      long largest = GREATEST / divisor;
      LongStream.of(0, 1, 2, 3, 1_000_003 % largest, largest / 2, largest - 1, largest)
          .forEach(quotient -> checkBeside(quotient * divisor, divisor));
    }
  }

  @Test
  void divides_as_division_does_at_the_greatest_dividend() {
    for (long divisor = 1; divisor <= 100_000; divisor++) {
      check(GREATEST, divisor);
      check(GREATEST / divisor * divisor, divisor);
    }
  }

  @Test
  void divides_by_the_greatest_numbers() {
    for (long divisor : List.of(GREATEST, GREATEST + 1, Long.MAX_VALUE)) {
      check(0, divisor);
      check(GREATEST - 1, divisor);
      check(GREATEST, divisor);
    }
  }

  @Test
  void divides_as_division_does_wherever_one_looks() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int at = 0; at < 1_000_000; at++) {
      long dividend = random.nextLong() >>> (2 + random.nextInt(61));
      long divisor = 1 + (random.nextLong() >>> (2 + random.nextInt(61)));
      check(dividend, divisor);
    }
  }

  private static void checkBeside(long multiple, long divisor) {
    LongStream.of(multiple - 1, multiple, multiple + 1)
        .filter(dividend -> dividend >= 0 && dividend <= GREATEST)
        .forEach(dividend -> check(dividend, divisor));
  }

  private static void check(long dividend, long divisor) {
    assertEquals(
        dividend / divisor,
        Reciprocal.quotient(dividend, divisor, Reciprocal.of(divisor)),
        () -> dividend + " / " + divisor + " (seed " + SEED + ")");
  }
}
