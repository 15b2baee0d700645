/**
 * Laws as plain methods over plain values, a naive model, and generators of values to try them on.
 *
 * <p>Start from {@link io.github.sceplifecycle.testkit.RedistributionLaws}: hand it your own
 * calculation as a {@link io.github.sceplifecycle.testkit.WindowFunction} and it throws an {@code
 * AssertionError} that names the rule, the inputs, what was expected and what was found. {@link
 * io.github.sceplifecycle.testkit.ReferenceModel} says what is right where a law alone does not.
 * {@link io.github.sceplifecycle.testkit.CoreArbitraries} is the only class that knows a
 * property-testing engine.
 */
@NullMarked
package io.github.sceplifecycle.testkit;

import org.jspecify.annotations.NullMarked;
