package io.github.sceplifecycle.attestation;

import io.github.sceplifecycle.device.Device;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Does a device attest that it is managed: at an instant, and over time.
 *
 * <pre>{@code
 * Validity validity =
 *     Validity.startingAt(Instant.parse("2026-01-01T00:00:00Z"), Duration.ofDays(365));
 * HeldCertificate held =
 *     HeldCertificate.of(ClientCertificate.of(validity))
 *         .withPlacement(Placement.userStore())
 *         .withStanding(Standing.fresh().withFirstUse(FirstUse.never()));
 * Device mac =
 *     Device.active(new DeviceIdentity("C02X", "Ada's Mac", Platform.MACOS), List.of(held));
 * AttestationTerms terms = AttestationTerms.assumingInFavour(CertificateAuthority.okta());
 *
 * Attestation.at(mac, terms, Instant.parse("2026-02-01T00:00:00Z"));
 * // ATTESTED until 2026-04-01T23:59:59.999999999Z, assuming ISSUER_TRUSTED, NOT_DEVICE_ACCESS, SIGNS
 * Attestation.at(mac, terms, Instant.parse("2026-04-05T00:00:00Z"));
 * // DENIED because of UNUSED_TOO_LONG: valid to 2027-01-01, and revoked unused on day 91 (S-20)
 * }</pre>
 *
 * <p>The answer is what the device can do. What an authority displays lags behind it ({@link
 * ManagedDisplay}).
 */
public final class Attestation {

  private Attestation() {}

  /**
   * The verdict at an instant (S-15 to S-22, S-38, S-42).
   *
   * @param device the device, with what it holds
   * @param terms by what it is judged
   * @param at the instant
   * @return the verdict with all its reasons
   */
  public static Verdict at(Device device, AttestationTerms terms, Instant at) {
    return new Judgement(device, terms).verdictAt(at);
  }

  /**
   * The verdict at an instant without its explanation: for whole fleets, of which only the counts
   * are kept. Equal to {@link Verdict#brief} of the verdict that {@link #at} gives.
   *
   * @param device the device, with what it holds
   * @param terms by what it is judged
   * @param at the instant
   * @return what the verdict comes to, until when, and which certificate is presented
   */
  public static BriefVerdict brieflyAt(Device device, AttestationTerms terms, Instant at) {
    return new Judgement(device, terms).brieflyAt(at);
  }

  /**
   * The verdict over time, if the device holds what it holds (S-23).
   *
   * @param device the device, with what it holds
   * @param terms by what it is judged
   * @param from the first instant, inclusive
   * @param to the end, exclusive; after {@code from}
   * @return the timeline: without gaps, and equal to {@link #at} at every instant
   * @throws IllegalArgumentException unless {@code from} is before {@code to}
   */
  public static Timeline over(Device device, AttestationTerms terms, Instant from, Instant to) {
    Judgement judgement = new Judgement(device, terms);
    List<Timeline.Span> spans = new ArrayList<>();
    Instant start = from;
    for (Instant change : judgement.changes()) {
      if (change.isAfter(start) && change.isBefore(to)) {
        spans.add(new Timeline.Span(start, change, judgement.verdictAt(start)));
        start = change;
      }
    }
    spans.add(new Timeline.Span(start, to, judgement.verdictAt(start)));
    return Timeline.of(spans);
  }
}
