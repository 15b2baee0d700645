/** What comes due, expires and lapses in the fleets of a plan, counted by core's forecast. */
@NullMarked
package io.github.sceplifecycle.examples.forecast;

import org.jspecify.annotations.NullMarked;
