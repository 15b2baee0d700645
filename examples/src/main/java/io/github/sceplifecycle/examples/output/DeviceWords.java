package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.attestation.Reason;
import io.github.sceplifecycle.attestation.Shadowing;
import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.examples.plan.DeviceVerdict;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A device and whether it attests, in words. */
public final class DeviceWords {

  private DeviceWords() {}

  /**
   * What people call a device.
   *
   * @param device the device
   * @return its name, or its identifier if it has none; everything in it visible
   */
  public static String name(DeviceVerdict device) {
    String name = device.identity().displayName();
    return Words.visible(name.isBlank() ? device.identity().identifier() : name);
  }

  /** Whether a device attests. */
  static String attests(VerdictKind kind) {
    return switch (kind) {
      case ATTESTED -> "yes";
      case DENIED -> "no";
      case INDETERMINATE -> "unknown";
      case NOT_APPLICABLE -> "no need";
    };
  }

  /**
   * Why a device does not attest, or what is worth knowing though it does.
   *
   * @param device the device
   * @return the reasons with their rules, and what hides what; empty when there is none
   */
  public static String why(DeviceVerdict device) {
    Stream<String> reasons = device.verdict().reasons().stream().map(DeviceWords::told);
    Stream<String> shadows = device.verdict().grounds().shadowed().stream().map(DeviceWords::told);
    return String.join(", ", Stream.concat(reasons, shadows).toList());
  }

  private static String told(Reason reason) {
    return reason.name().replace('_', ' ').toLowerCase(Locale.ROOT) + " (" + reason.rule() + ")";
  }

  private static String told(Shadowing shadowing) {
    return "certificate "
        + serial(shadowing.hidden())
        + " would attest and is hidden by "
        + serial(shadowing.by())
        + " (S-22)";
  }

  private static String serial(HeldCertificate held) {
    return held.certificate().identity().serial().map(SerialNumber::toString).orElse("?");
  }

  /**
   * What verdicts rest on without any document saying so.
   *
   * @param devices the verdicts
   * @return all assumptions by name, or that there are none
   */
  public static String assumed(Collection<DeviceVerdict> devices) {
    List<String> assumed =
        devices.stream().flatMap(one -> one.assumed().stream()).distinct().sorted().toList();
    return assumed.isEmpty()
        ? "nothing is assumed"
        : "assumed where no document says: " + String.join(", ", assumed);
  }
}
