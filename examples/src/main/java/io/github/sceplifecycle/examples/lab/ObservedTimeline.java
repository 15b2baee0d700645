package io.github.sceplifecycle.examples.lab;

import io.github.sceplifecycle.attestation.Attestation;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.attestation.Timeline;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.device.Binding;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.FirstUse;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.device.Standing;
import io.github.sceplifecycle.examples.lab.responder.LedgerEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Core's verdict over all that the device really held, as it was known at each time (S-23). */
final class ObservedTimeline {

  private final Scene scene;
  private final AttestationTerms terms;
  private final List<ClientCertificate> certificates;
  private final List<LedgerEntry> entries;

  ObservedTimeline(
      Scene scene,
      AttestationTerms terms,
      List<ClientCertificate> certificates,
      List<LedgerEntry> entries) {
    this.scene = scene;
    this.terms = terms;
    this.certificates = certificates;
    this.entries = entries;
  }

  Timeline timeline() {
    List<Instant> changes = changes();
    List<Timeline.Span> spans = new ArrayList<>();
    for (int i = 0; i + 1 < changes.size(); i++) {
      Instant from = changes.get(i);
      spans.addAll(Attestation.over(device(from), terms, from, changes.get(i + 1)).spans());
    }
    return Timeline.of(spans);
  }

  /** Where the authority's records changed what is known of a certificate. */
  private List<Instant> changes() {
    Stream<Instant> changes =
        entries.stream()
            .flatMap(
                entry ->
                    Stream.concat(
                        Stream.of(entry.issuedAt()),
                        entry.firstUse().map(LedgerEntry.FirstUse::at).stream()));
    return Stream.concat(changes, Stream.of(scene.end())).distinct().sorted().toList();
  }

  private Device device(Instant at) {
    DeviceIdentity identity =
        new DeviceIdentity(
            LabDevice.IDENTIFIER, LabDevice.IDENTIFIER, scene.profile().identity().platform());
    return Device.active(
        identity,
        IntStream.range(0, certificates.size())
            .filter(number -> !entries.get(number).issuedAt().isAfter(at))
            .mapToObj(number -> held(certificates.get(number), entries.get(number), at))
            .toList());
  }

  private static HeldCertificate held(
      ClientCertificate certificate, LedgerEntry entry, Instant at) {
    Standing standing =
        entry
            .firstUse()
            .map(LedgerEntry.FirstUse::at)
            .filter(first -> !first.isAfter(at))
            .map(
                first ->
                    Standing.fresh()
                        .withBinding(Binding.THIS_DEVICE)
                        .withFirstUse(FirstUse.at(first)))
            .orElse(Standing.fresh());
    return new HeldCertificate(certificate, Placement.userStore(), standing);
  }
}
