package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The devices of a document, in the order in which they appear. */
final class DeviceList {

  private final Map<String, DeviceIdentity> identities = new LinkedHashMap<>();
  private final Map<String, List<HeldCertificate>> certificates = new LinkedHashMap<>();
  private int unlinked;

  /** Adds a row that names its device. */
  void addLinked(DeviceCertificate row, Fields entry, String nameKey) {
    DeviceIdentity first = add(row);
    if (!first.displayName().equals(row.device().displayName())) {
      entry
          .problems()
          .add(
              entry.placeOf(nameKey),
              ProblemKind.CONFLICT,
              row.device().displayName(),
              "an earlier row of this device has another name, which is kept");
    }
  }

  /** Adds a record that does not. */
  void addUnlinked(DeviceCertificate row) {
    unlinked++;
    add(row);
  }

  void noteUnlinked(Place document, Problems problems) {
    if (unlinked > 0) {
      problems.add(
          document,
          ProblemKind.NOT_LINKABLE,
          unlinked + " certificate states",
          "they name neither device nor profile; each is a device of its own, tied to no profile");
    }
  }

  List<Device> devices() {
    return identities.entrySet().stream()
        .map(
            device ->
                Device.inventoried(
                    device.getValue(), Optional.ofNullable(certificates.get(device.getKey()))))
        .toList();
  }

  private DeviceIdentity add(DeviceCertificate row) {
    String identifier = row.device().identifier();
    certificates.computeIfAbsent(identifier, id -> new ArrayList<>()).add(row.certificate());
    return identities.computeIfAbsent(identifier, id -> row.device());
  }
}
