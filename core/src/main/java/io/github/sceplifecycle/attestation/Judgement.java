package io.github.sceplifecycle.attestation;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.knowledge.Truth;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A device under given terms: what does not depend on the instant is worked out once, and what only
 * an explanation needs not before one is asked for. Most who judge a whole fleet ask for none.
 */
final class Judgement {

  private static final BriefVerdict NOT_APPLICABLE =
      new BriefVerdict(VerdictKind.NOT_APPLICABLE, Optional.empty(), Optional.empty());

  private final Device device;
  private final AttestationTerms terms;
  private final Outcome deviceOutcome;
  private final Selection selection;

  /** The same device under fewer assumptions. */
  private final Map<Assumption, Judgement> assumingLess = new HashMap<>();

  Judgement(Device device, AttestationTerms terms) {
    this(device, terms, Selection.among(device.certificates().orElse(List.of()), terms));
  }

  private Judgement(Device device, AttestationTerms terms, Selection selection) {
    this.device = device;
    this.terms = terms;
    this.deviceOutcome = DeviceRules.check(device, terms);
    this.selection = selection;
  }

  /** This device under one assumption less; the choice is taken over where it stays. */
  private Judgement without(Assumption assumption) {
    AttestationTerms fewer = terms.without(assumption);
    return assumption.decidesChoice()
        ? new Judgement(device, fewer)
        : new Judgement(device, fewer, selection);
  }

  /** The verdict without its explanation: the same kind, until the same instant. */
  BriefVerdict brieflyAt(Instant at) {
    if (!DeviceRules.apply(device)) {
      return NOT_APPLICABLE;
    }
    Truth holds = holdsAt(at);
    return new BriefVerdict(
        kind(holds), until(at, holds), selection.certain().map(Candidate::held));
  }

  Verdict verdictAt(Instant at) {
    BriefVerdict brief = brieflyAt(at);
    VerdictKind kind = brief.kind();
    if (kind == VerdictKind.NOT_APPLICABLE) {
      List<Reason> reasons = List.of(Reason.PLATFORM_NEEDS_NO_CERTIFICATE);
      return new Verdict(kind, brief.until(), reasons, Grounds.none());
    }
    List<Reason> reasons =
        deviceOutcome.and(new Outcome(holdsAt(at), reasonsAt(at))).reasons().stream()
            .filter(reason -> reason.effect() == Verdict.effect(kind))
            .toList();
    return new Verdict(kind, brief.until(), reasons, grounds(at, brief));
  }

  /**
   * Every instant at which the verdict may change, in order. Certificates that are not presented
   * are among them: what is hidden (S-22) and what is assumed (S-42) is part of the verdict.
   */
  List<Instant> changes() {
    return selection.changes();
  }

  /** What denies a desktop may not apply at all where the platform is not known (S-15). */
  private Truth holdsAt(Instant at) {
    return deviceOutcome.reasons().contains(Reason.PLATFORM_UNKNOWN)
        ? Truth.UNKNOWN
        : deviceOutcome.holds().and(certificatesHoldAt(at));
  }

  /**
   * Whether the presented certificate attests. Two readings of "the chosen one attests" are the
   * same where everything is known: there is one that is chosen and attests; one is chosen, and
   * whichever it is attests. Where something is unknown either may know more than the other. A
   * certificate that is listed twice may be presented twice; what denies one listing denies both.
   */
  private Truth certificatesHoldAt(Instant at) {
    if (device.certificates().isEmpty()) {
      return Truth.UNKNOWN;
    }
    Truth some = Truth.NO;
    Truth every = selection.any();
    for (Selection.Possible possible : selection.possible()) {
      Truth holds = CertificateRules.hold(possible.candidate(), terms, at);
      some = some.or(possible.chosen().and(holds));
      every = every.and(possible.chosen().not().or(holds));
    }
    return some.isUnknown() || every.isNo() ? every : some;
  }

  /** Everything about the certificates that is against an attestation, unknown, or to be noted. */
  private List<Reason> reasonsAt(Instant at) {
    if (device.certificates().isEmpty()) {
      return List.of(Reason.CERTIFICATES_UNKNOWN);
    }
    if (selection.any().isNo()) {
      return List.of(
          selection.candidates().isEmpty() ? Reason.NO_CERTIFICATE : Reason.NO_USABLE_KEY);
    }
    Stream<Reason> found =
        selection.possible().stream()
            .map(possible -> CertificateRules.check(possible.candidate(), terms, at))
            .flatMap(outcome -> outcome.reasons().stream());
    return Stream.concat(found, selection.unknowns().stream()).distinct().sorted().toList();
  }

  /** Only certificates that are or may be presented can change it. */
  private Optional<Instant> until(Instant at, Truth holds) {
    for (Instant change : selection.decisiveChangesAfter(at)) {
      if (holdsAt(change) != holds) {
        return Optional.of(change.minusNanos(1));
      }
    }
    return Optional.empty();
  }

  private Grounds grounds(Instant at, BriefVerdict brief) {
    // A denied device whose presented certificate is good hides nothing (S-16).
    boolean hides = brief.kind() == VerdictKind.DENIED && certificatesHoldAt(at).isNo();
    List<Shadowing> shadowed = hides ? Shadows.cast(selection, terms, at) : List.of();
    return new Grounds(brief.chosen(), assumed(at, brief), shadowed);
  }

  /**
   * The assumptions on which the answer rests: one after the other is taken away, and stays away if
   * the answer is still the same. To ask of each by itself would lose two that can stand in for one
   * another.
   */
  private List<Assumption> assumed(Instant at, BriefVerdict brief) {
    Judgement needed = this;
    for (Assumption assumption : terms.assumptions()) {
      Judgement other = needed.assumingLess.computeIfAbsent(assumption, needed::without);
      if (other.comesTo(brief, at)) {
        needed = other;
      }
    }
    return needed.terms.assumptions();
  }

  private boolean comesTo(BriefVerdict brief, Instant at) {
    Truth holds = holdsAt(at);
    return kind(holds) == brief.kind() && until(at, holds).equals(brief.until());
  }

  private static VerdictKind kind(Truth holds) {
    return switch (holds) {
      case YES -> VerdictKind.ATTESTED;
      case NO -> VerdictKind.DENIED;
      case UNKNOWN -> VerdictKind.INDETERMINATE;
    };
  }
}
