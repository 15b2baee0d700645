/**
 * Readers that turn bytes into {@link io.github.sceplifecycle.documents.Node}s.
 *
 * <p>Start from {@link io.github.sceplifecycle.documents.Node}, the tree, and {@link
 * io.github.sceplifecycle.documents.Fields}, which takes typed values out of it and notes what does
 * not fit. No vendor is known here.
 */
@NullMarked
package io.github.sceplifecycle.documents;

import org.jspecify.annotations.NullMarked;
