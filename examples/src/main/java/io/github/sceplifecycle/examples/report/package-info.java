/**
 * The page: everything that the other commands say of a fleet, in one HTML file that needs nothing
 * else.
 *
 * <p>Start from {@link io.github.sceplifecycle.examples.report.Reporter}, which gathers the
 * results, and {@link io.github.sceplifecycle.examples.report.ReportPage}, which writes them. No
 * number is calculated here, and no text gets into the page but through {@link
 * io.github.sceplifecycle.examples.report.Markup}, which escapes it. There is no script.
 */
@NullMarked
package io.github.sceplifecycle.examples.report;

import org.jspecify.annotations.NullMarked;
