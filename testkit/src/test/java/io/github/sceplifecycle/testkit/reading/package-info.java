/**
 * Documents of vendors read a second time, by no code of the adapters: what the vectors of intake
 * expect was derived by it, and its {@link io.github.sceplifecycle.testkit.reading.Misreading}s are
 * the bugs that those vectors catch. It reads what the vectors hold and no more.
 */
@NullMarked
package io.github.sceplifecycle.testkit.reading;

import org.jspecify.annotations.NullMarked;
