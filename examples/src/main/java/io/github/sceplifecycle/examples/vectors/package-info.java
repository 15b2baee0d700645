/**
 * Answers to the conformance vectors: read, checked and reported. Start from {@link
 * io.github.sceplifecycle.examples.vectors.VectorCheck}; the package knows nothing of options and
 * exit codes.
 */
@NullMarked
package io.github.sceplifecycle.examples.vectors;

import org.jspecify.annotations.NullMarked;
