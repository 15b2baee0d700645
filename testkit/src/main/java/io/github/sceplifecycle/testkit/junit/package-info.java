/**
 * The conformance vectors as tests of JUnit. The only package that needs JUnit, which is therefore
 * an optional dependency: {@link io.github.sceplifecycle.testkit.junit.ConformanceTests}.
 */
@NullMarked
package io.github.sceplifecycle.testkit.junit;

import org.jspecify.annotations.NullMarked;
