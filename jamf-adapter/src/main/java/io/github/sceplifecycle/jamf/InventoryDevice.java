package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one device of any shape. Only the names of its members differ. */
final class InventoryDevice {

  /** The sections of a mobile device's details; the one that its type names holds. */
  private static final List<String> SYSTEMS = List.of("ios", "tvos", "watchos", "visionos");

  private static final List<String> NUMBERS = List.of("id", "mobileDeviceId");
  private static final List<String> NAMES = List.of("name", "device_name");
  private static final List<String> GENERAL_NAMES =
      List.of("name", "displayName", "display_name", "device_name");

  private InventoryDevice() {}

  static Device read(Fields device, DeviceKind kind) {
    Optional<Fields> general = device.object("general");
    DeviceIdentity identity =
        new DeviceIdentity(
            identifier(device, general), name(device, general), kind.platform(device, general));
    return Device.inventoried(identity, InventoryCertificates.read(holder(device, kind)));
  }

  /** The UDID, else Jamf's number. A device with neither is kept, and said to have none. */
  private static String identifier(Fields device, Optional<Fields> general) {
    return Words.identifier(device, "udid")
        .or(() -> general.flatMap(fields -> Words.identifier(fields, "udid")))
        .or(() -> Words.first(device, Words::identifier, NUMBERS))
        .or(() -> general.flatMap(fields -> Words.identifier(fields, "id")))
        .orElseGet(() -> noIdentifier(device));
  }

  private static String noIdentifier(Fields device) {
    device
        .problems()
        .add(device.placeOf("udid"), ProblemKind.MISSING, "", "expected a UDID or a number");
    return "";
  }

  private static String name(Fields device, Optional<Fields> general) {
    return general
        .flatMap(fields -> Words.first(fields, Fields::nonBlank, GENERAL_NAMES))
        .or(() -> Words.first(device, Fields::nonBlank, NAMES))
        .orElse("");
  }

  /** Where the certificates stand: in the device, or in the section of its system. */
  private static Fields holder(Fields device, DeviceKind kind) {
    if (kind == DeviceKind.COMPUTER || device.has(InventoryCertificates.KEY)) {
      return device;
    }
    Optional<String> type = device.nonBlank("type").map(word -> word.toLowerCase(Locale.ROOT));
    return Stream.concat(type.stream(), SYSTEMS.stream())
        .filter(SYSTEMS::contains)
        .filter(section -> device.node(section).filter(Node.Obj.class::isInstance).isPresent())
        .findFirst()
        .flatMap(device::object)
        .orElse(device);
  }
}
