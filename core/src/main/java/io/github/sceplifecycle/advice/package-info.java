/**
 * Which setting is safe (S-28).
 *
 * <p>Start from {@link io.github.sceplifecycle.advice.Advice}, which has the safe band, its two
 * ends with their reasons, or that there is none. {@link
 * io.github.sceplifecycle.advice.FleetAssumptions} states what is taken for granted about the
 * devices. Its worth is held against {@code projection} in the testkit. What an existing profile
 * gets wrong is the matter of {@code audit}.
 */
@NullMarked
package io.github.sceplifecycle.advice;

import org.jspecify.annotations.NullMarked;
