package io.github.sceplifecycle.attestation;

import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.knowledge.Truth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
  private final List<Possible> possible;
  private final Truth any;
  private final AttestationTerms terms;

  /**
   * A candidate on which the choice fell or may have fallen.
   *
   * @param chosen whether it fell on it: yes or unknown
   */
  record Possible(Candidate candidate, Truth chosen) {}

  private Selection(List<Candidate> candidates, AttestationTerms terms) {
    this.candidates = candidates;
    this.terms = terms;
    this.preferred = preferences();
    this.eligible = eligibility();
    this.chosen = choice();
    this.possible = possibilities();
    this.any = anyOf(eligible);
  }

  /** Loops instead of streams here and below: a whole fleet is judged so. */
  static Selection among(List<HeldCertificate> held, AttestationTerms terms) {
    List<Candidate> candidates = new ArrayList<>(held.size());
    for (HeldCertificate certificate : held) {
      Candidate candidate = Candidate.of(certificate, terms);
      if (!candidate.isCandidate().isNo()) {
        candidates.add(candidate);
      }
    }
    return new Selection(candidates, terms);
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
    return any;
  }

  /** Those on which the choice fell or may have fallen. */
  List<Possible> possible() {
    return possible;
  }

  /** The one on which it certainly fell. */
  Optional<Candidate> certain() {
    for (Possible one : possible) {
      if (one.chosen().isYes()) {
        return Optional.of(one.candidate());
      }
    }
    return Optional.empty();
  }

  /** A candidate of the same issuer in the user's store. */
  Optional<Candidate> sameIssuerInUserStore(Candidate candidate) {
    return candidates.stream()
        .filter(other -> !other.equals(candidate) && hides(other, candidate).isYes())
        .findFirst();
  }

  /** Every instant at which a condition on any candidate may change its answer, in order. */
  List<Instant> changes() {
    List<Instant> changes = new ArrayList<>();
    candidates.forEach(one -> CertificateRules.addChanges(one, terms, changes));
    return changes.stream().distinct().sorted().toList();
  }

  /**
   * Those after an instant of the candidates on which the choice fell or may have fallen, in order;
   * some may stand there twice.
   */
  List<Instant> decisiveChangesAfter(Instant at) {
    List<Instant> changes = new ArrayList<>();
    for (Possible one : possible) {
      CertificateRules.addChanges(one.candidate(), terms, changes);
    }
    changes.removeIf(change -> !change.isAfter(at));
    changes.sort(Comparator.naturalOrder());
    return changes;
  }

  /** What would have to be known to know the choice. */
  List<Reason> unknowns() {
    List<Reason> unknowns = new ArrayList<>();
    for (Possible one : possible) {
      noteCandidate(unknowns, one.candidate());
      note(unknowns, one.candidate().keyUsable(), Reason.KEY_ACCESS_UNKNOWN);
      notePreference(unknowns, one.candidate());
      noteOrder(unknowns, one.candidate());
    }
    return unknowns;
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
    if (candidate.inUserStore().isYes()) {
      return Truth.YES;
    }
    Truth hidden = Truth.NO;
    for (Candidate other : candidates) {
      if (!other.equals(candidate)) {
        hidden = hidden.or(hides(other, candidate));
      }
    }
    return candidate.inUserStore().or(hidden.not());
  }

  private Truth hides(Candidate inUserStore, Candidate candidate) {
    return inUserStore
        .isCandidate()
        .and(inUserStore.inUserStore())
        .and(inUserStore.sameIssuer(candidate, terms));
  }

  private List<Truth> preferences() {
    List<Truth> answers = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      answers.add(isPreferredByStore(candidate));
    }
    return answers;
  }

  private static Truth anyOf(List<Truth> answers) {
    Truth any = Truth.NO;
    for (Truth one : answers) {
      any = any.or(one);
    }
    return any;
  }

  private List<Truth> eligibility() {
    List<Truth> answers = new ArrayList<>(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      answers.add(candidate.isCandidate().and(preferred.get(i)).and(candidate.keyUsable()));
    }
    return answers;
  }

  private List<Truth> choice() {
    List<Truth> answers = new ArrayList<>(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      Truth may = eligible.get(i);
      answers.add(may.isNo() ? may : may.and(beaten(i).not()));
    }
    return answers;
  }

  private Truth beaten(int index) {
    Truth beaten = Truth.NO;
    for (int i = 0; i < candidates.size() && !beaten.isYes(); i++) {
      if (i != index && !eligible.get(i).isNo()) {
        Truth newer = candidates.get(i).isMoreRecentThan(candidates.get(index));
        beaten = beaten.or(eligible.get(i).and(newer));
      }
    }
    return beaten;
  }

  private List<Possible> possibilities() {
    List<Possible> some = new ArrayList<>(1);
    for (int i = 0; i < candidates.size(); i++) {
      if (!chosen.get(i).isNo()) {
        some.add(new Possible(candidates.get(i), chosen.get(i)));
      }
    }
    return some;
  }
}
