/**
 * Renewal policies, by mechanism and not by vendor, and the SCEP profiles that carry them.
 *
 * <p>Start from {@link io.github.sceplifecycle.policy.RenewalPolicy}; {@link
 * io.github.sceplifecycle.policy.ScepProfile} is what an MDM distributes. A policy is a statement;
 * what it means for a certificate is calculated in {@code redistribution}. The vendors' words for
 * these settings live in the adapters.
 */
@NullMarked
package io.github.sceplifecycle.policy;

import org.jspecify.annotations.NullMarked;
