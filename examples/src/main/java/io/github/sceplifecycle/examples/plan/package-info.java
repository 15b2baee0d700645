/**
 * The plan: which certificate belongs to which profile, when its window opens, in which phase it
 * is.
 *
 * <p>Start from {@link io.github.sceplifecycle.examples.plan.Planner}. Everything here is a pure
 * function of the fleets and the instant; nothing is read and nothing is printed.
 */
@NullMarked
package io.github.sceplifecycle.examples.plan;

import org.jspecify.annotations.NullMarked;
