/**
 * The lab: a device enrols with a responder over real SCEP, time runs in leaps, and what the issued
 * certificates and the responder's records show is held against what core projected.
 *
 * <p>Start from {@link io.github.sceplifecycle.examples.lab.Lab}. Nothing here calculates when a
 * window opens, what attests or what is revoked: core says so from the certificates that were
 * really issued.
 */
@NullMarked
package io.github.sceplifecycle.examples.lab;

import org.jspecify.annotations.NullMarked;
