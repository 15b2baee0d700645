/**
 * What reading a document gives: a value together with the problems met while reading it.
 *
 * <p>Start from {@link io.github.sceplifecycle.intake.Intake} and {@link
 * io.github.sceplifecycle.intake.Problem}. Trouble in a document is a {@code Problem}, never an
 * exception; a programmer's mistake throws; a domain verdict is a value (S-30). This room knows no
 * format and no vendor.
 */
@NullMarked
package io.github.sceplifecycle.intake;

import org.jspecify.annotations.NullMarked;
