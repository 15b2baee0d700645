package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.documents.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The devices of a document, in the order in which they appear. */
final class DeviceList {

  private final Map<String, DeviceIdentity> identities = new LinkedHashMap<>();
  private final Map<String, List<HeldCertificate>> certificates = new LinkedHashMap<>();

  void add(DeviceCertificate row, Problems problems) {
    String identifier = row.device().identifier();
    certificates.computeIfAbsent(identifier, id -> new ArrayList<>()).add(row.certificate());
    DeviceIdentity first = identities.computeIfAbsent(identifier, id -> row.device());
    row.conflictWith(first).ifPresent(problems::add);
  }

  List<Device> devices() {
    return identities.entrySet().stream()
        .map(
            device ->
                Device.inventoried(
                    device.getValue(), Optional.ofNullable(certificates.get(device.getKey()))))
        .toList();
  }
}
