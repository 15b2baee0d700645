/** The adapters' answers to the conformance vectors of vendors' documents. */
@NullMarked
package io.github.sceplifecycle.examples.vectors;

import org.jspecify.annotations.NullMarked;
