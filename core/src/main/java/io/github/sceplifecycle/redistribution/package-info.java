/**
 * When a profile is redistributed: the pure calculator.
 *
 * <p>Start from {@link io.github.sceplifecycle.redistribution.RedistributionWindow}, {@link
 * io.github.sceplifecycle.redistribution.Phase} and {@link
 * io.github.sceplifecycle.redistribution.AttemptPlan}. Everything is integer arithmetic on instants
 * that are given, exact to the nanosecond (S-4). This room does not know devices and does not judge
 * whether a setting is sensible.
 */
@NullMarked
package io.github.sceplifecycle.redistribution;

import org.jspecify.annotations.NullMarked;
