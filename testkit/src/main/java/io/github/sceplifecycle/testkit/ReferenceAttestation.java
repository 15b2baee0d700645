package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.attestation.Reason;
import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.HashAlgorithm;
import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Binding;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceStatus;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.device.Revocation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The verdict (S-15 to S-20, S-38) where every fact is known, read off the rules one after the
 * other. It must not be asked where anything is unknown.
 */
public final class ReferenceAttestation {

  /**
   * A verdict without its end and its grounds.
   *
   * @param kind what it comes to
   * @param reasons why, in the order of {@link Reason}
   * @param chosen the certificate that is presented
   */
  public record Judged(VerdictKind kind, List<Reason> reasons, Optional<HeldCertificate> chosen) {

    /** Copies the reasons. */
    public Judged {
      reasons = List.copyOf(reasons);
    }
  }

  /** S-18: most recently issued; then greater notAfter, serial number, SHA-256. */
  private static final Comparator<HeldCertificate> RECENCY =
      Comparator.comparing((HeldCertificate one) -> validity(one).notBefore())
          .thenComparing(one -> validity(one).notAfter())
          .thenComparing(one -> one.certificate().identity().serial().orElseThrow())
          .thenComparing(
              one -> one.certificate().identity().fingerprint(HashAlgorithm.SHA_256).orElseThrow());

  private ReferenceAttestation() {}

  /**
   * Judges a device of which everything is known.
   *
   * @param device the device
   * @param terms the terms, of an authority whose issuers are stated
   * @param at the instant
   * @return the verdict
   */
  public static Judged at(Device device, AttestationTerms terms, Instant at) {
    Platform platform = device.identity().platform();
    if (platform == Platform.IOS || platform == Platform.ANDROID) {
      List<Reason> reasons = List.of(Reason.PLATFORM_NEEDS_NO_CERTIFICATE);
      return new Judged(VerdictKind.NOT_APPLICABLE, reasons, Optional.empty());
    }
    List<Reason> reasons = new ArrayList<>(ofDevice(device));
    List<HeldCertificate> candidates = candidates(device, terms);
    Optional<HeldCertificate> chosen = chosen(candidates);
    if (chosen.isPresent()) {
      reasons.addAll(ofCertificate(chosen.get(), terms, at));
    } else {
      reasons.add(candidates.isEmpty() ? Reason.NO_CERTIFICATE : Reason.NO_USABLE_KEY);
    }
    List<Reason> denials =
        reasons.stream().filter(one -> one.effect() == Reason.Effect.DENIES).sorted().toList();
    return denials.isEmpty()
        ? new Judged(VerdictKind.ATTESTED, reasons.stream().sorted().toList(), chosen)
        : new Judged(VerdictKind.DENIED, denials, chosen);
  }

  /** S-16. */
  private static List<Reason> ofDevice(Device device) {
    List<Reason> reasons = new ArrayList<>();
    add(reasons, !device.registered().isYes(), Reason.DEVICE_NOT_REGISTERED);
    add(reasons, device.status() == DeviceStatus.SUSPENDED, Reason.DEVICE_SUSPENDED);
    add(reasons, device.status() == DeviceStatus.DEACTIVATED, Reason.DEVICE_DEACTIVATED);
    return reasons;
  }

  /** S-17. */
  private static List<HeldCertificate> candidates(Device device, AttestationTerms terms) {
    List<DistinguishedName> trusted = terms.authority().trust().issuers().orElseThrow();
    return device.certificates().orElseThrow().stream()
        .filter(one -> trusted.stream().anyMatch(name -> name.matches(issuer(one))))
        .filter(one -> one.certificate().use().deviceAccess().isNo())
        .toList();
  }

  /** S-18: the user's store before the machine's, per issuer; a usable key; the most recent. */
  private static Optional<HeldCertificate> chosen(List<HeldCertificate> candidates) {
    return candidates.stream()
        .filter(one -> isInUserStore(one) || candidates.stream().noneMatch(any -> hides(any, one)))
        .filter(one -> one.placement().keyUsable().isYes())
        .max(RECENCY);
  }

  private static boolean hides(HeldCertificate any, HeldCertificate one) {
    return isInUserStore(any) && issuer(any).matches(issuer(one));
  }

  /** S-19, S-20 and S-38. */
  private static List<Reason> ofCertificate(
      HeldCertificate one, AttestationTerms terms, Instant at) {
    List<Reason> reasons = new ArrayList<>(ofDates(validity(one), terms, at));
    Revocation.State state = one.standing().revocation().stateAt(at);
    add(reasons, state == Revocation.State.REVOKED, Reason.REVOKED);
    add(reasons, state == Revocation.State.ON_HOLD, Reason.ON_HOLD);
    add(reasons, one.standing().binding() == Binding.OTHER_DEVICE, Reason.BOUND_TO_OTHER_DEVICE);
    boolean signs =
        one.certificate().use().keyUsages().orElseThrow().permits(KeyUsage.DIGITAL_SIGNATURE);
    add(reasons, !signs, Reason.KEY_USAGE_UNSUITABLE);
    if (one.standing().firstUse().used().isNo()) {
      reasons.addAll(ofDisuse(validity(one), terms, at));
    }
    return reasons;
  }

  private static List<Reason> ofDates(Validity validity, AttestationTerms terms, Instant at) {
    if (at.compareTo(validity.notBefore().minus(terms.clockTolerance())) < 0) {
      return List.of(Reason.NOT_YET_VALID);
    }
    if (at.compareTo(validity.notAfter().plus(terms.clockTolerance())) > 0) {
      return List.of(Reason.EXPIRED);
    }
    boolean strictly =
        at.compareTo(validity.notBefore()) >= 0 && at.compareTo(validity.notAfter()) <= 0;
    return strictly ? List.of() : List.of(Reason.CLOCK_SUSPECT);
  }

  private static List<Reason> ofDisuse(Validity validity, AttestationTerms terms, Instant at) {
    return terms.authority().issuance().unusedRule().stream()
        .flatMap(
            rule -> {
              List<Reason> reasons = new ArrayList<>();
              Instant atRisk = validity.notBefore().plus(rule.atRiskAfter());
              Instant revoked = validity.notBefore().plus(rule.revokedAfter());
              boolean risky = at.compareTo(atRisk) >= 0 && at.compareTo(revoked) < 0;
              add(reasons, risky, Reason.UNUSED_AT_RISK);
              add(reasons, at.compareTo(revoked) >= 0, Reason.UNUSED_TOO_LONG);
              return reasons.stream();
            })
        .toList();
  }

  private static void add(List<Reason> reasons, boolean holds, Reason reason) {
    if (holds) {
      reasons.add(reason);
    }
  }

  private static boolean isInUserStore(HeldCertificate one) {
    return one.placement().store() == CertificateStore.USER;
  }

  private static DistinguishedName issuer(HeldCertificate one) {
    return one.certificate().identity().issuer().orElseThrow();
  }

  private static Validity validity(HeldCertificate one) {
    return one.certificate().validity().orElseThrow();
  }
}
