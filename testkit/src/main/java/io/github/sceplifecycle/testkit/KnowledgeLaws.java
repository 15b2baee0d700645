package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.attestation.Verdict;
import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.device.Binding;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceStatus;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Revocation;
import java.time.Instant;

/** What every verdict must satisfy where facts are unknown or assumed (S-21, S-42). */
public final class KnowledgeLaws {

  private KnowledgeLaws() {}

  /**
   * More knowledge settles what is open and never changes what is settled: where the verdict on a
   * device is attested or denied without any assumption, it stays so whatever the unknown facts
   * turn out to be. A platform that is not known must turn out to be a desktop.
   *
   * @param code the verdict
   * @param lessKnown a device of which some facts are unknown
   * @param known the same device with more facts known
   * @param strict terms that assume nothing
   * @param at the instant
   */
  public static void knowledgeNeverChangesWhatIsSettled(
      VerdictFunction code, Device lessKnown, Device known, AttestationTerms strict, Instant at) {
    VerdictKind before = code.verdict(lessKnown, strict, at).kind();
    if (before != VerdictKind.INDETERMINATE) {
      Law.of("S-21 knowledge never changes what is settled", lessKnown, known, strict, at)
          .expectEqual(before, code.verdict(known, strict, at).kind());
    }
  }

  /**
   * An assumption settles what is open and never changes what is settled without it.
   *
   * @param code the verdict
   * @param device the device
   * @param assuming terms with any assumptions
   * @param at the instant
   */
  public static void assumptionsNeverOverrideFacts(
      VerdictFunction code, Device device, AttestationTerms assuming, Instant at) {
    AttestationTerms strict =
        AttestationTerms.strict(assuming.authority()).withClockTolerance(assuming.clockTolerance());
    VerdictKind before = code.verdict(device, strict, at).kind();
    if (before != VerdictKind.INDETERMINATE) {
      Law.of("S-42 an assumption never overrides a known fact", device, assuming, at)
          .expectEqual(before, code.verdict(device, assuming, at).kind());
    }
  }

  /**
   * Where everything is known, assumptions change nothing at all and none is named.
   *
   * @param code the verdict
   * @param device a device of which every fact is known
   * @param assuming terms with any assumptions, of an authority whose issuers are stated
   * @param at the instant
   */
  public static void assumptionsAreForTheUnknown(
      VerdictFunction code, Device device, AttestationTerms assuming, Instant at) {
    AttestationTerms strict =
        AttestationTerms.strict(assuming.authority()).withClockTolerance(assuming.clockTolerance());
    Law.of("S-42 assumptions are for what is unknown", device, assuming, at)
        .expectEqual(code.verdict(device, strict, at), code.verdict(device, assuming, at));
  }

  /**
   * An open question is never treated as attested: without assumptions a device attests only if
   * every fact that could deny it is known to be in its favour.
   *
   * @param code the verdict
   * @param device the device
   * @param strict terms that assume nothing
   * @param at the instant
   */
  public static void attestsOnlyOnKnownFacts(
      VerdictFunction code, Device device, AttestationTerms strict, Instant at) {
    Verdict found = code.verdict(device, strict, at);
    if (found.kind() == VerdictKind.ATTESTED) {
      Law law = Law.of("S-21 an open question is never attested", device, strict, at);
      law.expect(
          device.registered().isYes() && device.status() == DeviceStatus.ACTIVE,
          "a device known to be registered and active",
          found);
      boolean anyone =
          device.certificates().orElseThrow().stream().anyMatch(one -> attests(one, strict, at));
      law.expect(anyone, "a certificate known to attest", found);
    }
  }

  private static boolean attests(HeldCertificate one, AttestationTerms terms, Instant at) {
    Binding binding = one.standing().binding();
    return terms.authority().trust().trusts(one.certificate().identity().issuer()).isYes()
        && one.certificate().use().deviceAccess().isNo()
        && one.placement().keyUsable().isYes()
        && one.standing().revocation().stateAt(at) == Revocation.State.NONE
        && (binding == Binding.UNBOUND || binding == Binding.THIS_DEVICE)
        && signs(one)
        && isInTime(one, terms, at);
  }

  private static boolean signs(HeldCertificate one) {
    return one.certificate()
        .use()
        .keyUsages()
        .filter(usages -> usages.permits(KeyUsage.DIGITAL_SIGNATURE))
        .isPresent();
  }

  private static boolean isInTime(HeldCertificate one, AttestationTerms terms, Instant at) {
    return one.certificate()
        .validity()
        .filter(validity -> !at.isBefore(validity.notBefore().minus(terms.clockTolerance())))
        .filter(validity -> !at.isAfter(validity.notAfter().plus(terms.clockTolerance())))
        .isPresent();
  }
}
