/** Tests that what the documentation shows is true. */
@NullMarked
package io.github.sceplifecycle.examples.docs;

import org.jspecify.annotations.NullMarked;
