package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.attestation.Assumption;
import io.github.sceplifecycle.attestation.Attestation;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.attestation.BriefVerdict;
import io.github.sceplifecycle.attestation.Reason;
import io.github.sceplifecycle.attestation.Verdict;
import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.linking.DeviceLinks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Judges devices.
 *
 * <p>An inventory lists certificates of every origin and names no issuer. Unless nothing is to be
 * assumed, those that belong to a profile count as the trusted issuer's and the others as
 * another's; both are named among the assumptions.
 */
final class DeviceVerdicts {

  /** Certificates that belong to no profile come from other issuers. */
  static final String OTHERS_FOREIGN = "OTHERS_FOREIGN";

  private final Terms terms;

  DeviceVerdicts(Terms terms) {
    this.terms = terms;
  }

  /** The verdict on a device whose certificates are linked. */
  DeviceVerdict judge(Source source, Device device, DeviceLinks links) {
    Subject subject = subject(device, links);
    Verdict verdict = Attestation.at(subject.device, believable(subject.device), terms.at());
    return new DeviceVerdict(
        source, subject.device.identity(), verdict, assumed(verdict, subject.leavesOut));
  }

  /** The same verdict without its explanation. */
  BriefVerdict judgeBriefly(Device device, DeviceLinks links) {
    Device subject = subject(device, links).device;
    return Attestation.brieflyAt(subject, believable(subject), terms.at());
  }

  /**
   * What is judged.
   *
   * @param leavesOut whether some of its certificates are left out as another issuer's
   */
  private record Subject(Device device, boolean leavesOut) {}

  private Subject subject(Device device, DeviceLinks links) {
    List<HeldCertificate> held = device.certificates().orElse(List.of());
    List<HeldCertificate> ours = links.ours().orElse(List.of());
    boolean leavesOut =
        terms.attestation().assume(Assumption.ISSUER_TRUSTED) && ours.size() != held.size();
    DeviceIdentity identity =
        new DeviceIdentity(
            device.identity().identifier(), device.identity().displayName(), links.platform());
    Device subject =
        new Device(
            identity,
            device.registered(),
            device.status(),
            device.certificates().map(known -> leavesOut ? ours : held));
    return new Subject(subject, leavesOut);
  }

  /** Without the assumption of a lifetime where that would put a certificate's issue to come. */
  private AttestationTerms believable(Device subject) {
    List<HeldCertificate> judged = subject.certificates().orElse(List.of());
    boolean believable =
        judged.stream().map(held -> held.certificate().dates()).allMatch(this::isBelievable);
    return believable ? terms.attestation() : terms.attestation().without(Assumption.LIFETIME);
  }

  private boolean isBelievable(CertificateDates dates) {
    Optional<Validity> assumed = terms.assumedLifetime().flatMap(dates::validityAssuming);
    return dates.notBefore().isPresent()
        || assumed.filter(validity -> validity.isNotYetValidAt(terms.at())).isEmpty();
  }

  private static List<String> assumed(Verdict verdict, boolean leavesOut) {
    Stream<String> named = verdict.grounds().assumed().stream().map(Assumption::name);
    boolean matters = leavesOut && verdict.reasons().stream().allMatch(DeviceVerdicts::isOfChoice);
    return Stream.concat(named, matters ? Stream.of(OTHERS_FOREIGN) : Stream.empty()).toList();
  }

  /** Whether other candidates might have led to another verdict: not for the device's own state. */
  private static boolean isOfChoice(Reason reason) {
    return switch (reason) {
      case DEVICE_NOT_REGISTERED, DEVICE_SUSPENDED, DEVICE_DEACTIVATED -> false;
      case PLATFORM_NEEDS_NO_CERTIFICATE, CERTIFICATES_UNKNOWN -> false;
      default -> true;
    };
  }
}
