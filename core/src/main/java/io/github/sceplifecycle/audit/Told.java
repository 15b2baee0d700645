package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.policy.RenewalSetting;
import java.util.Locale;

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

  /** Names whose letters differ in case only are one. */
  static String key(DistinguishedName name) {
    return name.text().toLowerCase(Locale.ROOT);
  }
}
