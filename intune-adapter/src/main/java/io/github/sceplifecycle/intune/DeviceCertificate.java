package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.HeldCertificate;

/** What one record or row says: a device and one certificate of it. */
record DeviceCertificate(DeviceIdentity device, HeldCertificate certificate) {}
