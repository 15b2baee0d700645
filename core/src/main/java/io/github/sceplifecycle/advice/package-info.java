/**
 * Which setting is safe (S-28).
 *
 * <p>Start from {@link io.github.sceplifecycle.advice.FleetAssumptions}, which states what is taken
 * for granted about the devices. What an existing profile gets wrong is the matter of {@code
 * audit}.
 */
@NullMarked
package io.github.sceplifecycle.advice;

import org.jspecify.annotations.NullMarked;
