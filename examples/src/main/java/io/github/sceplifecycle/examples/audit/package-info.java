/**
 * The audit of what documents say: core's rules applied to every SCEP profile of every MDM.
 *
 * <p>Start from {@link io.github.sceplifecycle.examples.audit.Auditor}. How each MDM works, as far
 * as its profiles do not carry it, and what it calls its settings is stated here, for core knows no
 * vendor.
 */
@NullMarked
package io.github.sceplifecycle.examples.audit;

import org.jspecify.annotations.NullMarked;
