/** The page in a browser, where there is one. */
@NullMarked
package io.github.sceplifecycle.examples.browser;

import org.jspecify.annotations.NullMarked;
