/**
 * The command {@code scep-lifecycle}: its options, its exit codes, its one line when it fails.
 *
 * <p>Start from {@link io.github.sceplifecycle.examples.command.ScepLifecycle}. Each subcommand is
 * a class; options that several share are mixed in ({@link
 * io.github.sceplifecycle.examples.command.InputOptions}, {@link
 * io.github.sceplifecycle.examples.command.OutputOptions}).
 */
@NullMarked
package io.github.sceplifecycle.examples.command;

import org.jspecify.annotations.NullMarked;
