package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.policy.RenewalSetting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What several rules ask in the same words. */
final class Told {

  private Told() {}

  static boolean isUnknown(AuditSubject subject, RenewalSetting.Reason reason) {
    return subject.profile().setting().equals(new RenewalSetting.Unknown(reason));
  }

  static String certificates(long number) {
    return number == 1 ? "1 certificate" : number + " certificates";
  }

  static String name(DeviceIdentity device) {
    return device.displayName().isBlank() ? device.identifier() : device.displayName();
  }

  /**
   * Each device once, by identifier: which is told first does not hang on the order of
   * certificates.
   */
  static List<DeviceIdentity> each(Stream<DeviceIdentity> devices) {
    Map<String, DeviceIdentity> byIdentifier = new TreeMap<>();
    devices.forEach(one -> byIdentifier.merge(one.identifier(), one, Told::firstByName));
    return List.copyOf(byIdentifier.values());
  }

  /** Where two documents name one device differently. */
  private static DeviceIdentity firstByName(DeviceIdentity one, DeviceIdentity other) {
    return other.displayName().compareTo(one.displayName()) < 0 ? other : one;
  }

  /** Names whose letters differ in case only are one. */
  static String key(DistinguishedName name) {
    return name.text().toLowerCase(Locale.ROOT);
  }
}
