/** Tests of the page. */
@NullMarked
package io.github.sceplifecycle.examples.report;

import org.jspecify.annotations.NullMarked;
