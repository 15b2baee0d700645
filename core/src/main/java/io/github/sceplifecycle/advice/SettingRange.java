package io.github.sceplifecycle.advice;

import java.util.Objects;

/**
 * The settings of one unit that are safe: all whole numbers between two, both included.
 *
 * @param unit in what they are counted
 * @param least the least safe one; at least 1
 * @param most the greatest safe one; not less than {@code least}
 */
public record SettingRange(SettingUnit unit, long least, long most) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException unless {@code 1 <= least <= most}
   */
  public SettingRange {
    Objects.requireNonNull(unit, "unit");
    if (least < 1 || most < least) {
      throw new IllegalArgumentException(
          "a range needs 1 <= least <= most, but was " + least + " to " + most);
    }
  }

  /**
   * Whether a setting is among them.
   *
   * @param value the setting
   * @return {@code true} at both ends
   */
  public boolean contains(long value) {
    return least <= value && value <= most;
  }
}
