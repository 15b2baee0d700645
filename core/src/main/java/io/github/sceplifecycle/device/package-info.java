/**
 * Devices and the certificates they hold, as far as anybody knows.
 *
 * <p>Start from {@link io.github.sceplifecycle.device.Device} and {@link
 * io.github.sceplifecycle.device.HeldCertificate}. No MDM inventory shows everything that
 * attestation depends on; what is unknown is a value of its own (S-42). This room does not judge:
 * whether a device attests is another room's question.
 */
@NullMarked
package io.github.sceplifecycle.device;

import org.jspecify.annotations.NullMarked;
