package io.github.sceplifecycle.attestation;

import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.certificate.KeyUsages;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.device.Binding;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceStatus;
import io.github.sceplifecycle.device.FirstUse;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.device.Standing;
import io.github.sceplifecycle.knowledge.Truth;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that matters about a device as small numbers, {@link #UNKNOWN} among them: what the
 * naive evaluation works on, and from which the device of core is built.
 */
final class Facts {

  static final int UNKNOWN = -9_999;

  // Facts of a device, each with the values that it may have; the first one is the good one.
  static final int PLATFORM = 0;
  static final int REGISTERED = 1;
  static final int STATUS = 2;
  static final int DESKTOP = 0;
  static final int[][] OF_DEVICE = {{DESKTOP, 1}, {1, 0}, {0, 1, 2}};

  // Facts of a certificate.
  static final int ISSUER = 0;
  static final int DEVICE_ACCESS = 1;
  static final int MACHINE_STORE = 2;
  static final int KEY_USABLE = 3;
  static final int FROM_DAY = 4;
  static final int TO_DAY = 5;
  static final int SERIAL = 6;
  static final int PRINT = 7;
  static final int REVOKED = 8;
  static final int USED = 9;
  static final int BOUND = 10;
  static final int SIGNS = 11;
  static final int REVOKED_LATER = 3;
  static final int LATER_DAY = 95;
  static final int[][] OF_CERTIFICATE = {
    {0, 1, 2},
    {0, 1},
    {0, 1},
    {1, 0},
    {0, 30, 60},
    {100, 150, 395},
    {0x7f, 0x80, 0x180},
    {0, 1, 2, 3, 4},
    {0, 1, 2, REVOKED_LATER},
    {1, 0},
    {0, 1, 2},
    {1, 0}
  };

  private static final List<DistinguishedName> ISSUERS =
      List.of(Given.ISSUER, Given.OTHER_ISSUER, new DistinguishedName("CN=Stranger"));
  private static final List<Platform> PLATFORMS = List.of(Platform.WINDOWS, Platform.ANDROID);
  private static final List<DeviceStatus> STATUSES =
      List.of(DeviceStatus.ACTIVE, DeviceStatus.SUSPENDED, DeviceStatus.DEACTIVATED);
  private static final List<CertificateStore> STORES =
      List.of(CertificateStore.USER, CertificateStore.MACHINE);
  private static final List<Binding> BINDINGS =
      List.of(Binding.THIS_DEVICE, Binding.UNBOUND, Binding.OTHER_DEVICE);
  private static final List<FirstUse> USES = List.of(FirstUse.never(), FirstUse.sometime());
  private static final List<Revocation> REVOCATIONS =
      List.of(
          Revocation.none(),
          Revocation.revoked(),
          Revocation.onHold(),
          Revocation.revokedSince(Given.day(LATER_DAY)));

  private final int[] device;
  private final List<int[]> certificates;

  Facts(int[] device, List<int[]> certificates) {
    this.device = device;
    this.certificates = certificates;
  }

  /** Platform, registration and status. */
  int[] device() {
    return device;
  }

  /** One array of facts for each certificate. */
  List<int[]> certificates() {
    return certificates;
  }

  Facts copy() {
    return new Facts(device.clone(), certificates.stream().map(int[]::clone).toList());
  }

  boolean allKnown() {
    return Stream.concat(Stream.of(device), certificates.stream())
        .flatMapToInt(Arrays::stream)
        .noneMatch(fact -> fact == UNKNOWN);
  }

  Device toDevice() {
    return new Device(
        Given.on(pick(PLATFORMS, device[PLATFORM], Platform.UNKNOWN)),
        truth(device[REGISTERED]),
        pick(STATUSES, device[STATUS], DeviceStatus.UNKNOWN),
        Optional.of(certificates.stream().map(Facts::toHeld).toList()));
  }

  static HeldCertificate toHeld(int[] facts) {
    CertificateDates dates = new CertificateDates(known(facts[FROM_DAY]), known(facts[TO_DAY]));
    CertificateIdentity identity =
        new CertificateIdentity(
            Optional.empty(),
            optional(facts[ISSUER]).map(ISSUERS::get),
            optional(facts[SERIAL]).map(n -> new SerialNumber(BigInteger.valueOf(n))),
            optional(facts[PRINT]).map(n -> Given.print(n)).stream().toList());
    CertificateUse use =
        new CertificateUse(
            optional(facts[SIGNS]).map(Facts::usages),
            Optional.empty(),
            Optional.empty(),
            truth(facts[DEVICE_ACCESS]));
    Placement placement =
        new Placement(
            pick(STORES, facts[MACHINE_STORE], CertificateStore.UNKNOWN),
            truth(facts[KEY_USABLE]),
            Optional.empty());
    Standing standing =
        new Standing(
            pick(BINDINGS, facts[BOUND], Binding.UNKNOWN),
            pick(USES, facts[USED], FirstUse.unknown()),
            pick(REVOCATIONS, facts[REVOKED], Revocation.unknown()));
    return new HeldCertificate(new ClientCertificate(dates, identity, use), placement, standing);
  }

  private static KeyUsages usages(int signs) {
    return KeyUsages.of(
        Set.of(signs == 1 ? KeyUsage.DIGITAL_SIGNATURE : KeyUsage.KEY_ENCIPHERMENT));
  }

  private static Optional<Instant> known(int day) {
    return optional(day).map(n -> Given.day(n));
  }

  private static Optional<Integer> optional(int fact) {
    return fact == UNKNOWN ? Optional.empty() : Optional.of(fact);
  }

  private static Truth truth(int fact) {
    return fact == UNKNOWN ? Truth.UNKNOWN : Truth.of(fact == 1);
  }

  private static <T> T pick(List<T> values, int fact, T unknown) {
    return fact == UNKNOWN ? unknown : values.get(fact);
  }

  @Override
  public String toString() {
    return Arrays.toString(device) + certificates.stream().map(Arrays::toString).toList();
  }
}
