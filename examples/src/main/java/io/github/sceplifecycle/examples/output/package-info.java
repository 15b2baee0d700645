/**
 * How results are written: as JSON, whose field names are a contract, and as text for people.
 *
 * <p>One pair of writers for each result: {@link io.github.sceplifecycle.examples.output.PlanJson}
 * and {@link io.github.sceplifecycle.examples.output.PlanText}. They get a finished result and
 * calculate nothing. Lines end in LF everywhere; what is written depends on nothing but the result
 * and the {@link io.github.sceplifecycle.examples.output.Look}.
 */
@NullMarked
package io.github.sceplifecycle.examples.output;

import org.jspecify.annotations.NullMarked;
