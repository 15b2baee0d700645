package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.FirstUse;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.device.Standing;
import io.github.sceplifecycle.projection.DeviceBehaviour;
import io.github.sceplifecycle.projection.Scenario;
import io.github.sceplifecycle.testkit.ProjectionArbitraries.Projected;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Devices, the certificates that they hold, and how they behave; {@link ScepDomain} holds it. */
public final class DeviceDomain extends DomainContextBase {

  /** Made by jqwik, which asks for a constructor without arguments. */
  public DeviceDomain() {}

  /**
   * Devices' identities.
   *
   * @return for {@code @ForAll DeviceIdentity}
   */
  @Provide
  public Arbitrary<DeviceIdentity> deviceIdentities() {
    return Combinators.combine(
            TextArbitraries.identifiers(), TextArbitraries.names(), Arbitraries.of(Platform.class))
        .as(DeviceIdentity::new);
  }

  /**
   * Certificates on a device, everything known.
   *
   * @return for {@code @ForAll HeldCertificate}
   */
  @Provide
  public Arbitrary<HeldCertificate> heldCertificates() {
    return HeldArbitraries.knownCertificates();
  }

  /**
   * Certificates, everything known.
   *
   * @return for {@code @ForAll ClientCertificate}
   */
  @Provide
  public Arbitrary<ClientCertificate> certificates() {
    return heldCertificates().map(HeldCertificate::certificate);
  }

  /**
   * What tells certificates apart.
   *
   * @return for {@code @ForAll CertificateIdentity}
   */
  @Provide
  public Arbitrary<CertificateIdentity> identities() {
    return certificates().map(ClientCertificate::identity);
  }

  /**
   * How certificates lie on a device.
   *
   * @return for {@code @ForAll Placement}
   */
  @Provide
  public Arbitrary<Placement> placements() {
    return heldCertificates().map(HeldCertificate::placement);
  }

  /**
   * How certificates stand at their authority.
   *
   * @return for {@code @ForAll Standing}
   */
  @Provide
  public Arbitrary<Standing> standings() {
    return heldCertificates().map(HeldCertificate::standing);
  }

  /**
   * First uses: never, unknown, sometime, and at an instant.
   *
   * @return for {@code @ForAll FirstUse}
   */
  @Provide
  public Arbitrary<FirstUse> firstUses() {
    return Arbitraries.oneOf(
        Arbitraries.of(FirstUse.never(), FirstUse.unknown(), FirstUse.sometime()),
        CoreArbitraries.wholeSeconds().map(FirstUse::at));
  }

  /**
   * Revocations of every state, with and without an instant.
   *
   * @return for {@code @ForAll Revocation}
   */
  @Provide
  public Arbitrary<Revocation> revocations() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            Revocation.none(), Revocation.unknown(), Revocation.revoked(), Revocation.onHold()),
        CoreArbitraries.wholeSeconds().map(Revocation::revokedSince));
  }

  /**
   * Devices of which facts may be unknown.
   *
   * @return for {@code @ForAll Device}
   */
  @Provide
  public Arbitrary<Device> devices() {
    return DeviceArbitraries.devices();
  }

  /**
   * Scenarios.
   *
   * @return for {@code @ForAll Scenario}
   */
  @Provide
  public Arbitrary<Scenario> scenarios() {
    return ProjectionArbitraries.scenarios();
  }

  /**
   * How devices and their users behave.
   *
   * @return for {@code @ForAll DeviceBehaviour}
   */
  @Provide
  public Arbitrary<DeviceBehaviour> behaviours() {
    return ProjectionArbitraries.projected().map(Projected::behaviour);
  }
}
