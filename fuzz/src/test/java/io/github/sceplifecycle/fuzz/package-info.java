/**
 * Coverage-guided fuzzing of every reader. To add a reader, write a class like {@link
 * JamfInventoryReaderFuzzTest}: the reader, its seeds, nothing else. {@link Oracle} says what every
 * answer must keep.
 */
@NullMarked
package io.github.sceplifecycle.fuzz;

import org.jspecify.annotations.NullMarked;
