/**
 * Jamf Pro: configuration profiles with SCEP payloads, and inventories of devices.
 *
 * <p>Start from {@link io.github.sceplifecycle.jamf.JamfProfileReader} and {@link
 * io.github.sceplifecycle.jamf.JamfInventoryReader}; for the way back, from any policy to Jamf's
 * setting, from {@link io.github.sceplifecycle.jamf.RedistributeDays}. Jamf's words stay in this
 * room; what leaves it are the core's types (S-34).
 */
@NullMarked
package io.github.sceplifecycle.jamf;

import org.jspecify.annotations.NullMarked;
