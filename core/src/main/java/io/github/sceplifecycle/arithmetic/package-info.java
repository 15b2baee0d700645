/**
 * Whole numbers, where the calculators need more than the language has.
 *
 * <p>{@link io.github.sceplifecycle.arithmetic.Reciprocal} divides many numbers by the same one.
 * Nothing here knows what the numbers stand for; the room is not part of the interface.
 */
@NullMarked
package io.github.sceplifecycle.arithmetic;

import org.jspecify.annotations.NullMarked;
