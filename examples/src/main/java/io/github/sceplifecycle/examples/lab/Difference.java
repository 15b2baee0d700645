package io.github.sceplifecycle.examples.lab;

import java.time.Instant;

/**
 * Something that was projected and not seen, or seen and not projected.
 *
 * @param at when
 * @param projected what was projected
 * @param seen what was seen
 */
public record Difference(Instant at, String projected, String seen) {}
