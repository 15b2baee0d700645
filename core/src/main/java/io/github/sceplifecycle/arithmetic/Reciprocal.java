package io.github.sceplifecycle.arithmetic;

/**
 * Exact division by a number that stays the same, as a multiplication: where millions of dates are
 * put into buckets, dividing would take most of the time.
 *
 * <p>The reciprocal of b is r = ⌊(2^63 - 1) / b⌋. For a dividend x below 2^62 the high half of 2x *
 * r is ⌊x * r / 2^63⌋, and that is the quotient or one less: b * r is short of 2^63 by at most b,
 * so x * r / 2^63 is short of x / b by at most x / 2^63, which is less than one. The rest says
 * which of the two it is.
 */
public final class Reciprocal {

  private static final int SIGN = Long.SIZE - 1;

  private Reciprocal() {}

  /**
   * The reciprocal of a number.
   *
   * @param divisor the number; positive
   * @return what {@link #quotient} takes
   */
  public static long of(long divisor) {
    return Long.MAX_VALUE / divisor;
  }

  /**
   * {@code dividend / divisor}, rounded down.
   *
   * @param dividend from 0 to 2^62 - 1
   * @param divisor a positive number
   * @param reciprocal that of the divisor
   * @return the quotient, exactly
   */
  public static long quotient(long dividend, long divisor, long reciprocal) {
    long estimate = Math.multiplyHigh(dividend << 1, reciprocal);
    long rest = dividend - estimate * divisor;
    long oneMore = (divisor - 1 - rest) >>> SIGN; // 1 if the rest reaches the divisor, else 0
    return estimate + oneMore;
  }
}
