/**
 * What happens next: from a policy, an authority and a device's behaviour to events and attestation
 * over time.
 *
 * <p>Start from {@link io.github.sceplifecycle.projection.Projection}. Everything that chance or
 * people decide is an input ({@link io.github.sceplifecycle.projection.DeviceBehaviour}); the same
 * inputs give the same answer. The arithmetic is that of the rooms below; nothing is calculated
 * here a second time.
 */
@NullMarked
package io.github.sceplifecycle.projection;

import org.jspecify.annotations.NullMarked;
