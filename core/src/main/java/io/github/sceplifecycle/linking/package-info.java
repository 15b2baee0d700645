/**
 * Which certificate of an inventory belongs to which SCEP profile, and which of several is the
 * current one (S-43).
 *
 * <p>Start from {@link io.github.sceplifecycle.linking.Linking} and {@link
 * io.github.sceplifecycle.linking.Supersession}. No MDM states the tie for every certificate; what
 * cannot be told is a value of its own and never a guess. This room does not know windows, phases
 * or whether a device attests.
 */
@NullMarked
package io.github.sceplifecycle.linking;

import org.jspecify.annotations.NullMarked;
