/**
 * The forecast of a fleet on Apache Spark (S-29).
 *
 * <p>{@link io.github.sceplifecycle.examples.spark.SparkForecast} is all that a job of your own
 * needs; {@link io.github.sceplifecycle.examples.spark.Scale} holds it against one machine.
 */
@NullMarked
package io.github.sceplifecycle.examples.spark;

import org.jspecify.annotations.NullMarked;
