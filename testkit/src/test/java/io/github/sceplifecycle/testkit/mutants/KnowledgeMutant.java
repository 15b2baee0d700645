package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.attestation.Assumption;
import io.github.sceplifecycle.attestation.Attestation;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.attestation.Grounds;
import io.github.sceplifecycle.attestation.Reason;
import io.github.sceplifecycle.attestation.Verdict;
import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.KeyUsages;
import io.github.sceplifecycle.device.Binding;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceStatus;
import io.github.sceplifecycle.device.FirstUse;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.testkit.VerdictFunction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Verdicts that mistake what is unknown or absent for something that is known. */
public enum KnowledgeMutant implements VerdictFunction {
  /** See {@link #story()}. */
  UNSEEN_IS_USED(
      "Counts a certificate as used of which no use was seen",
      (device, terms, at) ->
          Attestation.at(
              Holding.changed(
                  device,
                  held ->
                      held.standing().firstUse().used().isUnknown()
                          ? held.withStanding(held.standing().withFirstUse(FirstUse.sometime()))
                          : held),
              terms,
              at)),
  /** See {@link #story()}. */
  UNSEEN_IS_UNUSED(
      "Counts a certificate as unused of which no use was seen",
      (device, terms, at) ->
          Attestation.at(
              Holding.changed(
                  device,
                  held ->
                      held.standing().firstUse().used().isUnknown()
                          ? held.withStanding(held.standing().withFirstUse(FirstUse.never()))
                          : held),
              terms,
              at)),
  /** See {@link #story()}. */
  UNKNOWN_WINS(
      "Leaves a verdict open while anything is unknown, though something denies already",
      (device, terms, at) -> {
        Verdict right = Attestation.at(device, terms, at);
        return right.kind() == VerdictKind.DENIED && isOpen(device)
            ? new Verdict(
                VerdictKind.INDETERMINATE,
                right.until(),
                List.of(Reason.STATUS_UNKNOWN),
                right.grounds())
            : right;
      }),
  /** See {@link #story()}. */
  ASSUMPTIONS_UNNAMED(
      "Assumes and keeps to itself what",
      (device, terms, at) -> assuming(Attestation.at(device, terms, at), List.of())),
  /** See {@link #story()}. */
  ASSUMPTIONS_ALL_NAMED(
      "Names every assumption that it may make, needed or not",
      (device, terms, at) -> assuming(Attestation.at(device, terms, at), terms.assumptions())),
  /** See {@link #story()}. */
  KEY_USAGE_IGNORED(
      "Does not look at the key usage",
      (device, terms, at) ->
          Attestation.at(
              Holding.changed(device, held -> with(held, KeyUsages.unrestricted())), terms, at)),
  /** See {@link #story()}. */
  NO_KEY_USAGE_IS_NONE(
      "Takes a certificate without the key usage extension for one that permits nothing",
      (device, terms, at) ->
          Attestation.at(
              Holding.changed(
                  device, held -> isUnrestricted(held) ? with(held, KeyUsages.of(Set.of())) : held),
              terms,
              at)),
  /** See {@link #story()}. */
  UNKNOWN_IS_NO_CERTIFICATE(
      "Takes an inventory that was not asked for certificates for a device without any",
      (device, terms, at) ->
          Attestation.at(
              device.certificates().isEmpty() ? device.withCertificates(List.of()) : device,
              terms,
              at));

  private final String story;

  @SuppressWarnings("ImmutableEnumChecker") // only lambdas that capture nothing
  private final VerdictFunction code;

  KnowledgeMutant(String story, VerdictFunction code) {
    this.story = story;
    this.code = code;
  }

  /**
   * Which mistake it is.
   *
   * @return a sentence without its full stop
   */
  public String story() {
    return story;
  }

  @Override
  public Verdict verdict(Device device, AttestationTerms terms, Instant at) {
    return code.verdict(device, terms, at);
  }

  private static Verdict assuming(Verdict right, List<Assumption> assumed) {
    return new Verdict(
        right.kind(),
        right.until(),
        right.reasons(),
        new Grounds(right.grounds().chosen(), assumed, right.grounds().shadowed()));
  }

  private static boolean isOpen(Device device) {
    return device.registered().isUnknown()
        || device.status() == DeviceStatus.UNKNOWN
        || device
            .certificates()
            .map(all -> all.stream().anyMatch(KnowledgeMutant::isOpen))
            .orElse(true);
  }

  private static boolean isOpen(HeldCertificate held) {
    return held.standing().binding() == Binding.UNKNOWN
        || held.standing().revocation().state() == Revocation.State.UNKNOWN
        || held.standing().firstUse().used().isUnknown();
  }

  private static boolean isUnrestricted(HeldCertificate held) {
    return held.certificate()
        .use()
        .keyUsages()
        .filter(KeyUsages.unrestricted()::equals)
        .isPresent();
  }

  private static HeldCertificate with(HeldCertificate held, KeyUsages usages) {
    CertificateUse use = held.certificate().use();
    return use.keyUsages().isEmpty()
        ? held
        : Holding.with(
            held,
            new CertificateUse(
                Optional.of(usages), use.extendedKeyUsages(), use.publicKey(), use.deviceAccess()));
  }
}
