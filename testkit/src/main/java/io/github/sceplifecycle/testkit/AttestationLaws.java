package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.Assumption;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.attestation.Reason;
import io.github.sceplifecycle.attestation.Verdict;
import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceStatus;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What every verdict must satisfy where all facts are known, or whether they are or not (S-15 to
 * S-21, S-38). What concerns unknown facts stands in {@link KnowledgeLaws}.
 */
public final class AttestationLaws {

  private AttestationLaws() {}

  /**
   * The verdict that the naive model gives.
   *
   * @param code the verdict
   * @param device a device of which every fact is known
   * @param terms the terms, of an authority whose issuers are stated
   * @param at the instant
   */
  public static void equalsTheReferenceModel(
      VerdictFunction code, Device device, AttestationTerms terms, Instant at) {
    Verdict found = code.verdict(device, terms, at);
    ReferenceAttestation.Judged judged =
        new ReferenceAttestation.Judged(found.kind(), found.reasons(), found.grounds().chosen());
    Law.of("S-15 to S-20, the verdict where all is known", device, terms, at)
        .expectEqual(ReferenceAttestation.at(device, terms, at), judged);
  }

  /**
   * A phone needs no certificate, whatever it holds and whatever is known.
   *
   * @param code the verdict
   * @param device a device; nothing is asked unless it runs iOS or Android
   * @param terms the terms
   * @param at the instant
   */
  public static void mobileDevicesNeedNoCertificate(
      VerdictFunction code, Device device, AttestationTerms terms, Instant at) {
    if (isMobile(device)) {
      Law.of("S-15 mobile devices need no certificate", device, terms, at)
          .expectEqual(VerdictKind.NOT_APPLICABLE, code.verdict(device, terms, at).kind());
    }
  }

  /**
   * A suspended or deactivated device is denied and says so, whatever it holds.
   *
   * @param code the verdict
   * @param device a device; nothing is asked unless it is known to be a desktop, suspended or
   *     deactivated
   * @param terms the terms
   * @param at the instant
   */
  public static void suspendedIsDenied(
      VerdictFunction code, Device device, AttestationTerms terms, Instant at) {
    Law law = Law.of("S-16 a suspended device is denied", device, terms, at);
    if (isDesktop(device) && device.status() == DeviceStatus.SUSPENDED) {
      expectDenied(law, code.verdict(device, terms, at), Reason.DEVICE_SUSPENDED);
    }
    if (isDesktop(device) && device.status() == DeviceStatus.DEACTIVATED) {
      expectDenied(law, code.verdict(device, terms, at), Reason.DEVICE_DEACTIVATED);
    }
  }

  private static void expectDenied(Law law, Verdict found, Reason reason) {
    boolean denied = found.kind() == VerdictKind.DENIED && found.reasons().contains(reason);
    law.expect(denied, "a denial with " + reason, found);
  }

  /**
   * The order in which an inventory lists certificates decides nothing.
   *
   * @param code the verdict
   * @param device the device
   * @param terms the terms
   * @param at the instant
   */
  public static void orderDecidesNothing(
      VerdictFunction code, Device device, AttestationTerms terms, Instant at) {
    List<HeldCertificate> reversed =
        new ArrayList<>(device.certificates().orElse(List.<HeldCertificate>of()));
    Collections.reverse(reversed);
    Device other =
        new Device(
            device.identity(),
            device.registered(),
            device.status(),
            device.certificates().map(any -> reversed));
    Law.of("S-18 the order of certificates decides nothing", device, terms, at)
        .expectEqual(
            withoutGrounds(code.verdict(device, terms, at)),
            withoutGrounds(code.verdict(other, terms, at)));
  }

  /**
   * A certificate that is no candidate decides nothing.
   *
   * @param code the verdict
   * @param device the device; nothing is asked if its certificates are not known
   * @param other a certificate of an issuer that is not trusted, or for Device Access
   * @param terms the terms
   * @param at the instant
   */
  public static void othersDecideNothing(
      VerdictFunction code,
      Device device,
      HeldCertificate other,
      AttestationTerms terms,
      Instant at) {
    if (device.certificates().isPresent()) {
      List<HeldCertificate> more = new ArrayList<>(device.certificates().get());
      more.add(0, other);
      Law.of("S-17 what is no candidate decides nothing", device, other, terms, at)
          .expectEqual(
              code.verdict(device, terms, at),
              code.verdict(device.withCertificates(more), terms, at));
    }
  }

  /**
   * The verdict is of the same kind up to {@code until}, there included, and of another one
   * nanosecond later.
   *
   * @param code the verdict
   * @param device the device
   * @param terms the terms
   * @param at the instant
   * @param later one that is not before it; asked only if {@code until} is not before it
   */
  public static void untilIsExact(
      VerdictFunction code, Device device, AttestationTerms terms, Instant at, Instant later) {
    Law law = Law.of("S-21 until is the last instant of the verdict", device, terms, at, later);
    Verdict found = code.verdict(device, terms, at);
    if (found.until().map(until -> !later.isAfter(until)).orElse(true)) {
      law.expectEqual(found.kind(), code.verdict(device, terms, later).kind());
    }
    if (found.until().isPresent()) {
      Instant until = found.until().get();
      law.expect(!until.isBefore(at), "an end not before " + at, until);
      law.expectEqual(found.kind(), code.verdict(device, terms, until).kind());
      VerdictKind after = code.verdict(device, terms, until.plusNanos(1)).kind();
      law.expect(after != found.kind(), "another verdict 1 ns after " + until, after);
    }
  }

  /**
   * A tolerance for clock error heals dates and nothing else, and a verdict that holds thanks to it
   * says so.
   *
   * @param code the verdict
   * @param device the device
   * @param strict terms without a tolerance
   * @param tolerance the tolerance, as {@link AttestationTerms} accepts it
   * @param at the instant
   */
  public static void toleranceHealsDatesOnly(
      VerdictFunction code,
      Device device,
      AttestationTerms strict,
      Duration tolerance,
      Instant at) {
    Law law = Law.of("S-38 a tolerance heals dates only", device, strict, tolerance, at);
    Verdict without = code.verdict(device, strict, at);
    Verdict with = code.verdict(device, strict.withClockTolerance(tolerance), at);
    boolean dates = List.of(Reason.NOT_YET_VALID, Reason.EXPIRED).containsAll(without.reasons());
    if (without.kind() == VerdictKind.DENIED && !dates) {
      law.expectEqual(VerdictKind.DENIED, with.kind());
    }
    boolean healed = without.kind() != with.kind() && with.kind() == VerdictKind.ATTESTED;
    law.expect(!healed || with.isClockSuspect(), "CLOCK_SUSPECT", with.reasons());
    law.expect(
        without.kind() != VerdictKind.ATTESTED || without.reasons().equals(with.reasons()),
        without.reasons(),
        with.reasons());
  }

  /**
   * Shifting every instant shifts the verdict: no calendar takes part.
   *
   * @param code the verdict
   * @param device the device
   * @param terms the terms
   * @param at the instant
   * @param shift by how much, whole seconds; shifted dates must be such as X.509 can state
   */
  public static void shiftingShiftsTheVerdict(
      VerdictFunction code, Device device, AttestationTerms terms, Instant at, Duration shift) {
    Verdict found = code.verdict(device, terms, at);
    Verdict shifted = code.verdict(Shift.by(shift, device), terms, at.plus(shift));
    Law law = Law.of("S-4 shifting every instant shifts the verdict", device, terms, at, shift);
    law.expectEqual(found.kind(), shifted.kind());
    law.expectEqual(found.reasons(), shifted.reasons());
    law.expectEqual(found.until().map(until -> until.plus(shift)), shifted.until());
  }

  /**
   * A verdict rests on the assumptions that it names: with these alone it is of the same kind and
   * ends at the same instant, without any one of them it is not.
   *
   * @param code the verdict
   * @param device the device
   * @param terms the terms
   * @param at the instant
   */
  public static void assumedIsWhatItRestsOn(
      VerdictFunction code, Device device, AttestationTerms terms, Instant at) {
    Law law = Law.of("S-42 a verdict rests on the assumptions it names", device, terms, at);
    Verdict found = code.verdict(device, terms, at);
    AttestationTerms alone =
        new AttestationTerms(terms.authority(), found.grounds().assumed(), terms.clockTolerance());
    law.expectEqual(essence(found), essence(code.verdict(device, alone, at)));
    for (Assumption one : found.grounds().assumed()) {
      Verdict without = code.verdict(device, alone.without(one), at);
      law.expect(!essence(found).equals(essence(without)), "another verdict without " + one, found);
    }
  }

  private static List<Object> essence(Verdict verdict) {
    return List.of(verdict.kind(), verdict.until());
  }

  private static List<Object> withoutGrounds(Verdict verdict) {
    return List.of(verdict.kind(), verdict.until(), verdict.reasons());
  }

  private static boolean isMobile(Device device) {
    Platform platform = device.identity().platform();
    return platform == Platform.IOS || platform == Platform.ANDROID;
  }

  private static boolean isDesktop(Device device) {
    Platform platform = device.identity().platform();
    return platform == Platform.MACOS || platform == Platform.WINDOWS;
  }
}
