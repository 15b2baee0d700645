package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.Optional;

/**
 * What one record or row says: a device and one certificate of it.
 *
 * @param device the device; of a record that names none, the record itself
 * @param certificate the certificate
 * @param namedBy where the device's name stands; empty for a record that names no device
 */
record DeviceCertificate(
    DeviceIdentity device, HeldCertificate certificate, Optional<Named> namedBy) {

  /** A member of an entry. */
  record Named(Fields entry, String key) {}

  boolean namesDevice() {
    return namedBy.isPresent();
  }

  /** Whether it calls the device otherwise than an earlier one did, as a problem. */
  Optional<Problem> conflictWith(DeviceIdentity earlier) {
    return namedBy
        .filter(name -> !earlier.displayName().equals(device.displayName()))
        .map(
            name ->
                new Problem(
                    name.entry().placeOf(name.key()),
                    ProblemKind.CONFLICT,
                    device.displayName(),
                    "an earlier row of this device has another name, which is kept"));
  }
}
