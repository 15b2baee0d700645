package io.github.sceplifecycle.attestation;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.knowledge.Truth;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A device under given terms: what does not depend on the instant is worked out once. */
final class Judgement {

  private final Device device;
  private final AttestationTerms terms;
  private final Outcome deviceOutcome;
  private final Selection selection;

  Judgement(Device device, AttestationTerms terms) {
    this.device = device;
    this.terms = terms;
    this.deviceOutcome = DeviceRules.check(device, terms);
    this.selection = Selection.among(device.certificates().orElse(List.of()), terms);
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

  /** Every instant at which the verdict may change, in order. */
  List<Instant> changes() {
    return selection
        .possible()
        .flatMap(candidate -> CertificateRules.changes(candidate, terms))
        .distinct()
        .sorted()
        .toList();
  }

  private Outcome outcomeAt(Instant at) {
    return deviceOutcome.and(certificatesAt(at));
  }

  /**
   * Whether the presented certificate attests. Two readings of "the chosen one attests" are the
   * same where everything is known: there is one that is chosen and attests; one is chosen, and
   * whichever it is attests. Where something is unknown either may know more than the other.
   */
  private Outcome certificatesAt(Instant at) {
    if (device.certificates().isEmpty()) {
      return Outcome.unknown(Reason.CERTIFICATES_UNKNOWN);
    }
    if (selection.any().isNo()) {
      return Outcome.fails(
          selection.candidates().isEmpty() ? Reason.NO_CERTIFICATE : Reason.NO_USABLE_KEY);
    }
    List<Candidate> possible = selection.possible().toList();
    List<Outcome> outcomes =
        possible.stream().map(candidate -> CertificateRules.check(candidate, terms, at)).toList();
    Truth some = Truth.NO;
    Truth every = selection.any();
    for (int i = 0; i < possible.size(); i++) {
      Truth chosen = selection.chosen(possible.get(i));
      some = some.or(chosen.and(outcomes.get(i).holds()));
      every = every.and(chosen.not().or(outcomes.get(i).holds()));
    }
    return new Outcome(some.isUnknown() ? every : some, reasons(outcomes));
  }

  private List<Reason> reasons(List<Outcome> outcomes) {
    Stream<Reason> found = outcomes.stream().flatMap(outcome -> outcome.reasons().stream());
    return Stream.concat(found, selection.unknowns()).distinct().sorted().toList();
  }

  private Optional<Instant> until(Instant at, Truth holds) {
    return changes().stream()
        .filter(change -> change.isAfter(at) && outcomeAt(change).holds() != holds)
        .findFirst()
        .map(change -> change.minusNanos(1));
  }

  private Grounds grounds(Instant at, VerdictKind kind) {
    Optional<HeldCertificate> chosen = selection.certain().map(Candidate::held);
    List<Shadowing> shadowed =
        kind == VerdictKind.DENIED ? Shadows.cast(selection, terms, at) : List.of();
    return new Grounds(chosen, assumed(at), shadowed);
  }

  /** The assumptions without which the answer would be another. */
  private List<Assumption> assumed(Instant at) {
    Truth holds = outcomeAt(at).holds();
    return terms.assumptions().stream()
        .filter(
            assumption ->
                new Judgement(device, terms.without(assumption)).outcomeAt(at).holds() != holds)
        .toList();
  }

  private static VerdictKind kind(Truth holds) {
    return switch (holds) {
      case YES -> VerdictKind.ATTESTED;
      case NO -> VerdictKind.DENIED;
      case UNKNOWN -> VerdictKind.INDETERMINATE;
    };
  }
}
