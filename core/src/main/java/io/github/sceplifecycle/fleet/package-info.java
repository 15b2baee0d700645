/**
 * What comes due, expires and lapses in a fleet (S-29), and how to spread it (S-39).
 *
 * <p>Start from {@link io.github.sceplifecycle.fleet.ForecastTally}: it counts certificate by
 * certificate and gives a {@link io.github.sceplifecycle.fleet.Forecast}, whose size depends on the
 * number of buckets and groups and not on that of the devices. Forecasts of parts add up to that of
 * the whole, in any order. {@link io.github.sceplifecycle.fleet.Spread} gives each device its own
 * place in a span of time. Nothing here reads documents or holds devices.
 */
@NullMarked
package io.github.sceplifecycle.fleet;

import org.jspecify.annotations.NullMarked;
