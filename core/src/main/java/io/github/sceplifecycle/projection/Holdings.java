package io.github.sceplifecycle.projection;

import io.github.sceplifecycle.attestation.Attestation;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.attestation.Timeline;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.certificate.KeyUsages;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.device.Binding;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.FirstUse;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.device.Standing;
import io.github.sceplifecycle.knowledge.Truth;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the projected device holds over time, and so what it attests: an active desktop on which
 * every certificate stays that was ever issued (S-11).
 */
final class Holdings {

  private static final DeviceIdentity DEVICE =
      new DeviceIdentity("projected", "projected", Platform.MACOS);
  private static final DistinguishedName ISSUER = new DistinguishedName("CN=projected");

  private Holdings() {}

  /** The verdict from the first certificate's notBefore to an end, exclusive. */
  static Timeline attestation(List<IssuedCertificate> issued, AttestationTerms terms, Instant end) {
    AttestationTerms known =
        new AttestationTerms(
            terms.authority().withTrust(IssuerTrust.of(ISSUER)),
            terms.assumptions(),
            terms.clockTolerance());
    List<Instant> changes = changes(issued, end);
    List<Timeline.Span> spans = new ArrayList<>();
    int newest = 0;
    for (int i = 0; i + 1 < changes.size(); i++) {
      Instant from = changes.get(i);
      newest = newestAt(from, issued, newest);
      Device device = Device.active(DEVICE, held(issued, newest, from));
      spans.addAll(Attestation.over(device, known, from, changes.get(i + 1)).spans());
    }
    return Timeline.of(spans);
  }

  private static int newestAt(Instant at, List<IssuedCertificate> issued, int earlier) {
    int newest = earlier;
    while (newest + 1 < issued.size() && !issued.get(newest + 1).validity().isNotYetValidAt(at)) {
      newest++;
    }
    return newest;
  }

  /** Where what the device holds, or what is known of it, changes; ends with the end. */
  private static List<Instant> changes(List<IssuedCertificate> issued, Instant end) {
    Stream<Instant> changes =
        issued.stream()
            .flatMap(
                one ->
                    Stream.concat(Stream.of(one.validity().notBefore()), one.firstUsed().stream()));
    return Stream.concat(changes.filter(at -> at.isBefore(end)), Stream.of(end))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The newest certificate and the one it replaced. With one issuer, one store and usable keys the
   * choice always falls on the newest (S-18), so the ones before them cannot change the verdict.
   */
  private static List<HeldCertificate> held(
      List<IssuedCertificate> issued, int newest, Instant at) {
    return issued.subList(Math.max(0, newest - 1), newest + 1).stream()
        .map(one -> held(one, at))
        .toList();
  }

  private static HeldCertificate held(IssuedCertificate issued, Instant at) {
    boolean used = issued.firstUsed().filter(first -> !first.isAfter(at)).isPresent();
    Standing standing =
        used
            ? Standing.fresh()
                .withBinding(Binding.THIS_DEVICE)
                .withFirstUse(FirstUse.at(issued.firstUsed().orElseThrow()))
            : Standing.fresh();
    return new HeldCertificate(certificate(issued), Placement.userStore(), standing);
  }

  private static ClientCertificate certificate(IssuedCertificate issued) {
    SerialNumber serial = new SerialNumber(BigInteger.valueOf(issued.number()));
    return new ClientCertificate(
        CertificateDates.of(issued.validity()),
        new CertificateIdentity(
            Optional.empty(), Optional.of(ISSUER), Optional.of(serial), List.of()),
        new CertificateUse(
            Optional.of(KeyUsages.of(Set.of(KeyUsage.DIGITAL_SIGNATURE))),
            Optional.empty(),
            Optional.empty(),
            Truth.NO));
  }
}
