/**
 * From files and folders to fleets.
 *
 * <p>Start from {@link io.github.sceplifecycle.examples.input.Fleets}. A document that cannot be
 * read at all ends the run ({@link io.github.sceplifecycle.examples.input.UnusableInputException});
 * whatever else is wrong with it is a problem beside what could be read.
 */
@NullMarked
package io.github.sceplifecycle.examples.input;

import org.jspecify.annotations.NullMarked;
