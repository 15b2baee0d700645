package io.github.sceplifecycle.attestation;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.knowledge.Truth;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A device under given terms: what does not depend on the instant is worked out once. */
final class Judgement {

  private final Device device;
  private final AttestationTerms terms;
  private final Outcome deviceOutcome;
  private final Selection selection;
  private final Truth anyChosen;
  private final List<Candidate> possible;
  private final List<Reason> openChoice;
  private final List<Instant> changes;

  /** The same device under fewer assumptions. */
  private final Map<Assumption, Judgement> assumingLess = new EnumMap<>(Assumption.class);

  Judgement(Device device, AttestationTerms terms) {
    this.device = device;
    this.terms = terms;
    this.deviceOutcome = DeviceRules.check(device, terms);
    this.selection = Selection.among(device.certificates().orElse(List.of()), terms);
    this.anyChosen = selection.any();
    this.possible = selection.possible().toList();
    this.openChoice = selection.unknowns().distinct().toList();
    this.changes =
        selection.candidates().stream()
            .flatMap(candidate -> CertificateRules.changes(candidate, terms))
            .distinct()
            .sorted()
            .toList();
  }

  /** The same choice under terms that differ in nothing that the choice asks for. */
  private Judgement(Judgement same, AttestationTerms terms) {
    this.device = same.device;
    this.terms = terms;
    this.deviceOutcome = DeviceRules.check(device, terms);
    this.selection = same.selection;
    this.anyChosen = same.anyChosen;
    this.possible = same.possible;
    this.openChoice = same.openChoice;
    this.changes = same.changes;
  }

  /** This device under one assumption less, most of it taken over where the choice stays. */
  private Judgement without(Assumption assumption) {
    AttestationTerms fewer = terms.without(assumption);
    return assumption.decidesChoice() ? new Judgement(device, fewer) : new Judgement(this, fewer);
  }

  Verdict verdictAt(Instant at) {
    if (!DeviceRules.apply(device)) {
      List<Reason> reasons = List.of(Reason.PLATFORM_NEEDS_NO_CERTIFICATE);
      return new Verdict(VerdictKind.NOT_APPLICABLE, Optional.empty(), reasons, Grounds.none());
    }
    Outcome outcome = outcomeAt(at);
    VerdictKind kind = kind(outcome.holds());
    List<Reason> reasons =
        outcome.reasons().stream()
            .filter(reason -> reason.effect() == Verdict.effect(kind))
            .toList();
    return new Verdict(kind, until(at, outcome.holds()), reasons, grounds(at, kind));
  }

  /**
   * Every instant at which the verdict may change, in order. Certificates that are not presented
   * are among them: what is hidden (S-22) and what is assumed (S-42) is part of the verdict.
   */
  List<Instant> changes() {
    return changes;
  }

  /** What denies a desktop may not apply at all where the platform is not known (S-15). */
  private Outcome outcomeAt(Instant at) {
    Outcome desktop = deviceOutcome.and(certificatesAt(at));
    return deviceOutcome.reasons().contains(Reason.PLATFORM_UNKNOWN)
        ? new Outcome(Truth.UNKNOWN, desktop.reasons())
        : desktop;
  }

  /**
   * Whether the presented certificate attests. Two readings of "the chosen one attests" are the
   * same where everything is known: there is one that is chosen and attests; one is chosen, and
   * whichever it is attests. Where something is unknown either may know more than the other. A
   * certificate that is listed twice may be presented twice; what denies one listing denies both.
   */
  private Outcome certificatesAt(Instant at) {
    if (device.certificates().isEmpty()) {
      return Outcome.unknown(Reason.CERTIFICATES_UNKNOWN);
    }
    if (anyChosen.isNo()) {
      return Outcome.fails(
          selection.candidates().isEmpty() ? Reason.NO_CERTIFICATE : Reason.NO_USABLE_KEY);
    }
    List<Outcome> outcomes =
        possible.stream().map(candidate -> CertificateRules.check(candidate, terms, at)).toList();
    Truth some = Truth.NO;
    Truth every = anyChosen;
    for (int i = 0; i < possible.size(); i++) {
      Truth chosen = selection.chosen(possible.get(i));
      some = some.or(chosen.and(outcomes.get(i).holds()));
      every = every.and(chosen.not().or(outcomes.get(i).holds()));
    }
    return new Outcome(some.isUnknown() || every.isNo() ? every : some, reasons(outcomes));
  }

  private List<Reason> reasons(List<Outcome> outcomes) {
    Stream<Reason> found = outcomes.stream().flatMap(outcome -> outcome.reasons().stream());
    return Stream.concat(found, openChoice.stream()).distinct().sorted().toList();
  }

  private Optional<Instant> until(Instant at, Truth holds) {
    return changes.stream()
        .filter(change -> change.isAfter(at) && outcomeAt(change).holds() != holds)
        .findFirst()
        .map(change -> change.minusNanos(1));
  }

  private Grounds grounds(Instant at, VerdictKind kind) {
    Optional<HeldCertificate> chosen = selection.certain().map(Candidate::held);
    // A denied device whose presented certificate is good hides nothing (S-16).
    boolean hides = kind == VerdictKind.DENIED && certificatesAt(at).holds().isNo();
    List<Shadowing> shadowed = hides ? Shadows.cast(selection, terms, at) : List.of();
    return new Grounds(chosen, assumed(at), shadowed);
  }

  /**
   * The assumptions on which the answer rests: one after the other is taken away, and stays away if
   * the answer is still the same. To ask of each by itself would lose two that can stand in for one
   * another.
   */
  private List<Assumption> assumed(Instant at) {
    Truth holds = outcomeAt(at).holds();
    Optional<Instant> until = until(at, holds);
    Judgement needed = this;
    for (Assumption assumption : terms.assumptions()) {
      Judgement other = needed.assumingLess.computeIfAbsent(assumption, needed::without);
      if (other.outcomeAt(at).holds() == holds && other.until(at, holds).equals(until)) {
        needed = other;
      }
    }
    return needed.terms.assumptions();
  }

  private static VerdictKind kind(Truth holds) {
    return switch (holds) {
      case YES -> VerdictKind.ATTESTED;
      case NO -> VerdictKind.DENIED;
      case UNKNOWN -> VerdictKind.INDETERMINATE;
    };
  }
}
