package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.attestation.Attestation;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.attestation.Verdict;
import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.Issuance;
import io.github.sceplifecycle.authority.UnusedRule;
import io.github.sceplifecycle.device.Binding;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.DeviceStatus;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.testkit.VerdictFunction;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Verdicts that are reached wrongly, as others have done. */
public enum VerdictMutant implements VerdictFunction {
  /** See {@link #story()}. */
  EXPIRED_FILTERED_BEFORE_CHOICE(
      "Puts expired certificates aside before it chooses, as most clients of TLS do",
      (device, terms, at) ->
          Attestation.at(Holding.only(device, held -> !isExpired(held, at)), terms, at)),
  /** See {@link #story()}. */
  REVOKED_FILTERED_BEFORE_CHOICE(
      "Puts revoked certificates aside before it chooses, so that nothing is ever shadowed",
      (device, terms, at) ->
          Attestation.at(
              Holding.only(
                  device,
                  held -> held.standing().revocation().stateAt(at) == Revocation.State.NONE),
              terms,
              at)),
  /** See {@link #story()}. */
  NEWEST_BY_NOT_AFTER(
      "Takes the certificate that ends last for the newest",
      (device, terms, at) ->
          Attestation.at(
              device.withCertificates(
                  device.certificates().orElse(List.of()).stream()
                      .max(Comparator.comparing(VerdictMutant::end))
                      .stream()
                      .toList()),
              terms,
              at)),
  /** See {@link #story()}. */
  STORE_PREFERRED_BY_USABILITY(
      "Falls back to the machine's store where the key in the user's cannot be used",
      (device, terms, at) ->
          Attestation.at(
              Holding.only(device, held -> !held.placement().keyUsable().isNo()), terms, at)),
  /** See {@link #story()}. */
  UNKNOWN_IS_YES(
      "Takes what nobody knows for good",
      (device, terms, at) ->
          Attestation.at(
              device,
              AttestationTerms.assumingInFavour(terms.authority())
                  .withClockTolerance(terms.clockTolerance()),
              at)),
  /** See {@link #story()}. */
  OPEN_IS_ATTESTED(
      "Treats an open question as attested",
      (device, terms, at) -> {
        Verdict right = Attestation.at(device, terms, at);
        return right.kind() == VerdictKind.INDETERMINATE
            ? new Verdict(VerdictKind.ATTESTED, right.until(), List.of(), right.grounds())
            : right;
      }),
  /** See {@link #story()}. */
  UNUSED_RULE_A_DAY_LATE(
      "Revokes what is not used on the 92nd day, not on the 91st",
      (device, terms, at) ->
          Attestation.at(
              device,
              new AttestationTerms(
                  aDayLater(terms.authority()), terms.assumptions(), terms.clockTolerance()),
              at)),
  /** See {@link #story()}. */
  BOUND_TO_THE_USER(
      "Takes a certificate for its user's, who may carry it to another device",
      (device, terms, at) ->
          Attestation.at(
              Holding.changed(
                  device,
                  held ->
                      held.standing().binding() == Binding.OTHER_DEVICE
                          ? held.withStanding(held.standing().withBinding(Binding.THIS_DEVICE))
                          : held),
              terms,
              at)),
  /** See {@link #story()}. */
  SUSPENDED_IGNORED(
      "Looks at certificates only: a suspended device keeps a valid one",
      (device, terms, at) -> Attestation.at(active(device), terms, at)),
  /** See {@link #story()}. */
  TOLERANCE_HEALS_REVOCATION(
      "Lets the tolerance for clock error delay a revocation, too",
      (device, terms, at) ->
          Attestation.at(
              Holding.changed(device, held -> revokedLater(held, terms.clockTolerance(), at)),
              terms,
              at)),
  /** See {@link #story()}. */
  TOLERANCE_UNSAID(
      "Does not say that a verdict holds only thanks to the tolerance",
      (device, terms, at) -> {
        Verdict right = Attestation.at(device, terms, at);
        return right.isClockSuspect()
            ? new Verdict(right.kind(), right.until(), List.of(), right.grounds())
            : right;
      }),
  /** See {@link #story()}. */
  UNTIL_IS_EXCLUSIVE(
      "States the first instant after the verdict for its last",
      (device, terms, at) -> {
        Verdict right = Attestation.at(device, terms, at);
        return new Verdict(
            right.kind(),
            right.until().map(until -> until.plusNanos(1)),
            right.reasons(),
            right.grounds());
      }),
  /** See {@link #story()}. */
  UNTIL_KNOWS_EXPIRY_ONLY(
      "Ends a verdict with the certificate, whatever the rule for unused ones says",
      (device, terms, at) -> {
        Verdict right = Attestation.at(device, terms, at);
        Optional<Instant> end =
            right.grounds().chosen().flatMap(one -> one.certificate().dates().notAfter());
        boolean attests = right.kind() == VerdictKind.ATTESTED;
        return new Verdict(
            right.kind(), attests ? end : right.until(), right.reasons(), right.grounds());
      }),
  /** See {@link #story()}. */
  FIRST_REASON_ONLY(
      "Tells the first reason and keeps the others to itself",
      (device, terms, at) -> {
        Verdict right = Attestation.at(device, terms, at);
        return new Verdict(
            right.kind(),
            right.until(),
            right.reasons().stream().limit(1).toList(),
            right.grounds());
      }),
  /** See {@link #story()}. */
  FIRST_IN_THE_LIST(
      "Takes the first certificate that an inventory lists",
      (device, terms, at) ->
          Attestation.at(
              device.withCertificates(
                  device.certificates().orElse(List.of()).stream().limit(1).toList()),
              terms,
              at)),
  /** See {@link #story()}. */
  PHONES_NEED_CERTIFICATES(
      "Asks phones for a certificate, too",
      (device, terms, at) -> {
        Verdict right = Attestation.at(device, terms, at);
        return right.kind() == VerdictKind.NOT_APPLICABLE
            ? Attestation.at(on(Platform.MACOS, device), terms, at)
            : right;
      }),
  /** See {@link #story()}. */
  ASSUMPTION_OVERRIDES_REVOCATION(
      "Lets the assumption that nothing is revoked stand against a known revocation",
      (device, terms, at) ->
          Attestation.at(
              terms.assumptions().isEmpty()
                  ? device
                  : Holding.changed(
                      device,
                      held -> held.withStanding(held.standing().withRevocation(Revocation.none()))),
              terms,
              at));

  private final String story;

  @SuppressWarnings("ImmutableEnumChecker") // only lambdas that capture nothing
  private final VerdictFunction code;

  VerdictMutant(String story, VerdictFunction code) {
    this.story = story;
    this.code = code;
  }

  /**
   * Which mistake it is, and whose.
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

  private static boolean isExpired(HeldCertificate held, Instant at) {
    return held.certificate().dates().notAfter().filter(at::isAfter).isPresent();
  }

  private static Instant end(HeldCertificate held) {
    return held.certificate().dates().notAfter().orElse(Instant.MIN);
  }

  private static Device active(Device device) {
    return device.status() == DeviceStatus.SUSPENDED
        ? new Device(
            device.identity(), device.registered(), DeviceStatus.ACTIVE, device.certificates())
        : device;
  }

  private static HeldCertificate revokedLater(
      HeldCertificate held, Duration tolerance, Instant at) {
    Revocation.State before = held.standing().revocation().stateAt(at.minus(tolerance));
    return before == Revocation.State.NONE
        ? held.withStanding(held.standing().withRevocation(Revocation.none()))
        : held;
  }

  private static CertificateAuthority aDayLater(CertificateAuthority authority) {
    Issuance issuance = authority.issuance();
    Optional<UnusedRule> later =
        issuance
            .unusedRule()
            .map(rule -> new UnusedRule(rule.atRiskAfter(), rule.revokedAfter().plusDays(1)));
    return new CertificateAuthority(
        authority.name(),
        new Issuance(issuance.lifetime(), issuance.renewalRequests(), later),
        authority.trust());
  }

  private static Device on(Platform platform, Device device) {
    DeviceIdentity identity = device.identity();
    return new Device(
        new DeviceIdentity(identity.identifier(), identity.displayName(), platform),
        device.registered(),
        device.status(),
        device.certificates());
  }
}
