package io.github.sceplifecycle.attestation;

import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.knowledge.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which certificate the client presents, exactly as its maker describes it (S-18): per issuer those
 * of the user's store, and those of the machine's only if the user's holds none of that issuer;
 * among them those whose key can be used; among them the most recently issued, over all issuers. No
 * expired or revoked certificate is put aside before the choice.
 *
 * <p>Where facts are unknown, so may be the choice; {@link #chosen} then says {@link Truth#UNKNOWN}
 * of every certificate that it may have fallen on.
 */
final class Selection {

  private final List<Candidate> candidates;
  private final List<Truth> preferred;
  private final List<Truth> eligible;
  private final List<Truth> chosen;
  private final AttestationTerms terms;

  private Selection(List<Candidate> candidates, AttestationTerms terms) {
    this.candidates = candidates;
    this.terms = terms;
    this.preferred = candidates.stream().map(this::isPreferredByStore).toList();
    this.eligible = eligibility();
    this.chosen = chosen(eligible);
  }

  static Selection among(List<HeldCertificate> held, AttestationTerms terms) {
    return new Selection(
        held.stream()
            .map(certificate -> Candidate.of(certificate, terms))
            .filter(candidate -> !candidate.isCandidate().isNo())
            .toList(),
        terms);
  }

  /** The candidates (S-17), those included of which it is not known. */
  List<Candidate> candidates() {
    return candidates;
  }

  /** Whether it is the one that the choice falls on. */
  Truth chosen(Candidate candidate) {
    return chosen.get(candidates.indexOf(candidate));
  }

  /** Whether it survives the preference of stores. */
  Truth preferred(Candidate candidate) {
    return preferred.get(candidates.indexOf(candidate));
  }

  /** Whether the choice falls on any at all. */
  Truth any() {
    return eligible.stream().reduce(Truth.NO, Truth::or);
  }

  /** Those on which the choice fell or may have fallen. */
  Stream<Candidate> possible() {
    return candidates.stream().filter(candidate -> !chosen(candidate).isNo());
  }

  /** The one on which it certainly fell. */
  Optional<Candidate> certain() {
    return candidates.stream().filter(candidate -> chosen(candidate).isYes()).findFirst();
  }

  /** A candidate of the same issuer in the user's store. */
  Optional<Candidate> sameIssuerInUserStore(Candidate candidate) {
    return candidates.stream()
        .filter(other -> !other.equals(candidate) && hides(other, candidate).isYes())
        .findFirst();
  }

  /** What would have to be known to know the choice. */
  Stream<Reason> unknowns() {
    List<Reason> unknowns = new ArrayList<>();
    possible()
        .forEach(
            candidate -> {
              noteCandidate(unknowns, candidate);
              note(unknowns, candidate.keyUsable(), Reason.KEY_ACCESS_UNKNOWN);
              notePreference(unknowns, candidate);
              noteOrder(unknowns, candidate);
            });
    return unknowns.stream();
  }

  private static void noteCandidate(List<Reason> unknowns, Candidate candidate) {
    note(unknowns, candidate.trusted(), Reason.ISSUER_UNKNOWN);
    note(unknowns, candidate.attests(), Reason.PURPOSE_UNKNOWN);
  }

  private void notePreference(List<Reason> unknowns, Candidate candidate) {
    if (!preferred(candidate).isUnknown()) {
      return;
    }
    note(unknowns, candidate.inUserStore(), Reason.STORE_UNKNOWN);
    for (Candidate other : candidates) {
      if (!other.equals(candidate) && hides(other, candidate).isUnknown()) {
        noteCandidate(unknowns, other);
        note(unknowns, other.inUserStore(), Reason.STORE_UNKNOWN);
        note(unknowns, other.sameIssuer(candidate, terms), Reason.ISSUER_UNKNOWN);
      }
    }
  }

  private void noteOrder(List<Reason> unknowns, Candidate candidate) {
    for (int i = 0; i < candidates.size(); i++) {
      Candidate other = candidates.get(i);
      boolean matters = !eligible.get(i).isNo() && !other.equals(candidate);
      if (matters && other.isMoreRecentThan(candidate).isUnknown()) {
        boolean dated = candidate.validity().isPresent() && other.validity().isPresent();
        unknowns.add(dated ? Reason.ISSUE_ORDER_UNKNOWN : Reason.DATES_UNKNOWN);
      }
    }
  }

  private static void note(List<Reason> unknowns, Truth fact, Reason reason) {
    if (fact.isUnknown()) {
      unknowns.add(reason);
    }
  }

  private Truth isPreferredByStore(Candidate candidate) {
    Truth hidden =
        candidates.stream()
            .filter(other -> !other.equals(candidate))
            .map(other -> hides(other, candidate))
            .reduce(Truth.NO, Truth::or);
    return candidate.inUserStore().or(hidden.not());
  }

  private Truth hides(Candidate inUserStore, Candidate candidate) {
    return inUserStore
        .isCandidate()
        .and(inUserStore.inUserStore())
        .and(inUserStore.sameIssuer(candidate, terms));
  }

  private List<Truth> eligibility() {
    List<Truth> answers = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      answers.add(candidate.isCandidate().and(preferred.get(i)).and(candidate.keyUsable()));
    }
    return answers;
  }

  private List<Truth> chosen(List<Truth> eligible) {
    List<Truth> answers = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      answers.add(eligible.get(i).and(beaten(i, eligible).not()));
    }
    return answers;
  }

  private Truth beaten(int index, List<Truth> eligible) {
    Truth beaten = Truth.NO;
    for (int i = 0; i < candidates.size(); i++) {
      if (i != index) {
        Truth newer = candidates.get(i).isMoreRecentThan(candidates.get(index));
        beaten = beaten.or(eligible.get(i).and(newer));
      }
    }
    return beaten;
  }
}
