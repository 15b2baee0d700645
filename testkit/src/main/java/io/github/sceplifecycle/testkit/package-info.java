/**
 * Laws as plain methods over plain values, and generators of the values to try them on.
 *
 * <p>Start from {@link io.github.sceplifecycle.testkit.RedistributionLaws}.
 */
@NullMarked
package io.github.sceplifecycle.testkit;

import org.jspecify.annotations.NullMarked;
