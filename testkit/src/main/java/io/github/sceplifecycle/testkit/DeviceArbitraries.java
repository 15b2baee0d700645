package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.DeviceStatus;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.knowledge.Truth;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Devices, some phones among them, and instants at which to judge them. Most are healthy, so that a
 * single fault decides.
 */
public final class DeviceArbitraries {

  private DeviceArbitraries() {}

  /**
   * Devices of which every fact is known.
   *
   * @return devices with up to four certificates, some phones among them
   */
  public static Arbitrary<Device> knownDevices() {
    Arbitrary<Platform> platforms =
        Arbitraries.frequency(
            Tuple.of(10, Platform.MACOS),
            Tuple.of(10, Platform.WINDOWS),
            Tuple.of(1, Platform.IOS),
            Tuple.of(1, Platform.ANDROID));
    Arbitrary<Truth> registered =
        Arbitraries.frequency(Tuple.of(9, Truth.YES), Tuple.of(1, Truth.NO));
    Arbitrary<DeviceStatus> statuses =
        Arbitraries.frequency(
            Tuple.of(8, DeviceStatus.ACTIVE),
            Tuple.of(1, DeviceStatus.SUSPENDED),
            Tuple.of(1, DeviceStatus.DEACTIVATED));
    return Combinators.combine(
            platforms,
            registered,
            statuses,
            HeldArbitraries.knownCertificates().list().ofMaxSize(4))
        .as(
            (platform, known, status, held) ->
                new Device(
                    new DeviceIdentity("device-1", "A desk", platform),
                    known,
                    status,
                    Optional.of(held)));
  }

  /**
   * Devices of which facts may be unknown.
   *
   * @return devices
   */
  public static Arbitrary<Device> devices() {
    return Combinators.combine(knownDevices(), masks()).as(Forgetting::some);
  }

  /**
   * Which facts to forget; none is the smallest. Now and then just one, of the device or of its
   * first certificate, so that what follows from it alone is seen.
   *
   * @return masks for {@link Forgetting}
   */
  public static Arbitrary<List<Integer>> masks() {
    Arbitrary<List<Integer>> one =
        Arbitraries.integers().between(0, Forgetting.OF_ONE_CERTIFICATE - 1).map(List::of);
    Arbitrary<List<Integer>> several =
        Arbitraries.integers()
            .between(0, Forgetting.FACTS - 1)
            .list()
            .ofMaxSize(12)
            .map(list -> list.stream().distinct().sorted().toList());
    return Arbitraries.frequencyOf(Tuple.of(2, several), Tuple.of(1, one));
  }

  /**
   * Instants for a device: each bound of each certificate under the terms, one nanosecond and one
   * second beside it, and others.
   *
   * @param device the device
   * @param terms the terms
   * @return instants
   */
  public static Arbitrary<Instant> instantsAround(Device device, AttestationTerms terms) {
    List<Instant> bounds = new ArrayList<>(List.of(HeldArbitraries.START));
    device.certificates().stream()
        .flatMap(List::stream)
        .flatMap(held -> bounds(held, terms))
        .forEach(bounds::add);
    Arbitrary<Duration> beside =
        Arbitraries.of("PT0S", "PT-0.000000001S", "PT0.000000001S", "PT-1S", "PT1S", "P1D")
            .map(Duration::parse);
    Arbitrary<Instant> besideBounds =
        Combinators.combine(Arbitraries.of(bounds), beside).as(Instant::plus);
    Arbitrary<Instant> days =
        Arbitraries.integers()
            .between(-10, 800)
            .map(day -> HeldArbitraries.START.plus(Duration.ofDays(day)));
    return Arbitraries.frequencyOf(Tuple.of(4, besideBounds), Tuple.of(1, days));
  }

  private static Stream<Instant> bounds(HeldCertificate held, AttestationTerms terms) {
    Duration tolerance = terms.clockTolerance();
    Stream<Instant> dates =
        held.certificate().validity().stream()
            .flatMap(
                one ->
                    Stream.of(
                        one.notBefore(),
                        one.notAfter(),
                        one.notBefore().minus(tolerance),
                        one.notAfter().plus(tolerance)));
    Stream<Instant> disuse =
        held.certificate().validity().stream()
            .flatMap(
                one ->
                    terms.authority().issuance().unusedRule().stream()
                        .flatMap(rule -> Stream.of(rule.atRiskFrom(one), rule.revokedFrom(one))));
    return Stream.of(dates, disuse, held.standing().revocation().since().stream())
        .flatMap(times -> times);
  }
}
