/**
 * A device that enrols: its keys, its certificates and what it sends.
 *
 * <p>Start from {@link io.github.sceplifecycle.examples.lab.device.Credential}. Enrolment goes
 * through jscep, which others wrote; what jscep cannot send, a RenewalReq, is written with Bouncy
 * Castle.
 */
@NullMarked
package io.github.sceplifecycle.examples.lab.device;

import org.jspecify.annotations.NullMarked;
