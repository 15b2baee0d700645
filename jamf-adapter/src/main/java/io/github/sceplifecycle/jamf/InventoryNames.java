package io.github.sceplifecycle.jamf;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of all members that are read of an inventory; what has another name is passed over. */
final class InventoryNames {

  private static final Set<String> OF_DEVICES =
      Set.of(
          "general",
          "udid",
          "id",
          "mobileDeviceId",
          "name",
          "displayName",
          "display_name",
          "device_name",
          "type",
          "deviceType",
          "platform",
          "os_type");

  private static final Set<String> OF_CERTIFICATES =
      Set.of(
          "certificates",
          "certificate",
          "size",
          "commonName",
          "common_name",
          "subjectName",
          "serialNumber",
          "sha1Fingerprint",
          "identity",
          "isIdentity",
          "identify",
          "username",
          "lifecycleStatus",
          "certificateStatus");

  private static final Set<String> OF_DATES =
      Set.of(
          "issuedDate",
          "issuedDateEpoch",
          "expirationDate",
          "expirationDateEpoch",
          "expires_utc",
          "expires_epoch");

  static final Set<String> ALL =
      Stream.of(
              OF_DEVICES,
              OF_CERTIFICATES,
              OF_DATES,
              DeviceKind.MOBILE_MARKS,
              InventoryShapes.WRAPPERS.keySet(),
              Set.of(InventoryShapes.RESULTS, InventoryShapes.TOTAL))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private InventoryNames() {}
}
