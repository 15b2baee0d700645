package io.github.sceplifecycle.attestation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every way to fill in what is unknown of a device, from the small domain of {@link Facts}. What is
 * assumed is filled in as assumed, and so in one way only.
 */
final class Worlds {

  private static final int[] TRUSTED_ISSUERS = {0, 1};

  /** What decides which is newer may also be less or more than that of every other certificate. */
  private static final Map<Integer, int[]> ORDERING =
      Map.of(
          Facts.FROM_DAY, new int[] {-200, 0, 30, 60, 99, 390},
          Facts.TO_DAY, new int[] {100, 150, 395, 396},
          Facts.SERIAL, new int[] {1, 0x7f, 0x80, 0x180, 0x200},
          Facts.PRINT, new int[] {-1, 0, 1, 2, 3, 4, 5});

  private final List<Facts> found = new ArrayList<>();
  private final AttestationTerms terms;
  private final int trustedIssuers;

  private Worlds(AttestationTerms terms, int trustedIssuers) {
    this.terms = terms;
    this.trustedIssuers = trustedIssuers;
  }

  static List<Facts> of(Facts facts, AttestationTerms terms, int trustedIssuers) {
    Worlds worlds = new Worlds(terms, trustedIssuers);
    worlds.fill(worlds.assumed(facts));
    return worlds.found;
  }

  private Facts assumed(Facts facts) {
    Facts assumed = facts.copy();
    assume(assumed.device(), Facts.PLATFORM, Assumption.DESKTOP, Facts.DESKTOP);
    assume(assumed.device(), Facts.REGISTERED, Assumption.REGISTERED, 1);
    assume(assumed.device(), Facts.STATUS, Assumption.ACTIVE, 0);
    for (int[] certificate : assumed.certificates()) {
      if (trustedIssuers == 1) {
        assume(certificate, Facts.ISSUER, Assumption.ISSUER_TRUSTED, 0);
      }
      assume(certificate, Facts.DEVICE_ACCESS, Assumption.NOT_DEVICE_ACCESS, 0);
      assume(certificate, Facts.MACHINE_STORE, Assumption.USER_STORE, 0);
      assume(certificate, Facts.KEY_USABLE, Assumption.KEY_USABLE, 1);
      if (certificate[Facts.TO_DAY] != Facts.UNKNOWN) {
        int from = certificate[Facts.TO_DAY] - 365;
        assume(certificate, Facts.FROM_DAY, Assumption.LIFETIME, from);
      } else if (certificate[Facts.FROM_DAY] != Facts.UNKNOWN) {
        int to = certificate[Facts.FROM_DAY] + 365;
        assume(certificate, Facts.TO_DAY, Assumption.LIFETIME, to);
      }
      assume(certificate, Facts.REVOKED, Assumption.NOT_REVOKED, 0);
      assume(certificate, Facts.USED, Assumption.USED, 1);
      assume(certificate, Facts.BOUND, Assumption.NOT_BOUND_ELSEWHERE, 0);
      assume(certificate, Facts.SIGNS, Assumption.SIGNS, 1);
    }
    return assumed;
  }

  private void assume(int[] facts, int index, Assumption assumption, int value) {
    if (facts[index] == Facts.UNKNOWN && terms.assume(assumption)) {
      facts[index] = value;
    }
  }

  private void fill(Facts facts) {
    if (filled(facts, facts.device(), Facts.OF_DEVICE)) {
      return;
    }
    for (int[] certificate : facts.certificates()) {
      if (filled(facts, certificate, Facts.OF_CERTIFICATE)) {
        return;
      }
    }
    if (isPossible(facts)) {
      found.add(facts.copy());
    }
  }

  /** Fills the first unknown of these facts in every way; whether there was one. */
  private boolean filled(Facts all, int[] facts, int[][] domain) {
    for (int i = 0; i < facts.length; i++) {
      if (facts[i] == Facts.UNKNOWN) {
        for (int value : values(i, domain)) {
          facts[i] = value;
          fill(all);
        }
        facts[i] = Facts.UNKNOWN;
        return true;
      }
    }
    return false;
  }

  /** With several trusted issuers the assumption says only that it is one of them. */
  private int[] values(int index, int[][] domain) {
    if (domain != Facts.OF_CERTIFICATE) {
      return domain[index];
    }
    boolean oneOfThem = index == Facts.ISSUER && terms.assume(Assumption.ISSUER_TRUSTED);
    return oneOfThem ? TRUSTED_ISSUERS : ORDERING.getOrDefault(index, domain[index]);
  }

  /** No two certificates have one encoding, and none ends before it begins. */
  private static boolean isPossible(Facts facts) {
    Set<Integer> prints = new HashSet<>();
    return facts.certificates().stream()
        .allMatch(
            certificate ->
                prints.add(certificate[Facts.PRINT])
                    && certificate[Facts.FROM_DAY] <= certificate[Facts.TO_DAY]);
  }
}
