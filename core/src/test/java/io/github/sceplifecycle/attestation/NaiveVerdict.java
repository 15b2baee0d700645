package io.github.sceplifecycle.attestation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The rules S-15 to S-20 read aloud, for a device of which everything is known: two-valued, with
 * loops, and without any of core's calculators. Instants are nanoseconds since day 0.
 *
 * @param kind what it comes to
 * @param reasons why it is denied, or the notes beside an attestation
 * @param chosen which certificate is presented; -1 for none
 * @param hidden which certificates would attest and are hidden
 */
record NaiveVerdict(VerdictKind kind, List<Reason> reasons, int chosen, List<Integer> hidden) {

  static final long DAY = 86_400_000_000_000L;

  static NaiveVerdict of(Facts facts, int trustedIssuers, long at) {
    if (facts.device()[Facts.PLATFORM] != Facts.DESKTOP) {
      List<Reason> reasons = List.of(Reason.PLATFORM_NEEDS_NO_CERTIFICATE);
      return new NaiveVerdict(VerdictKind.NOT_APPLICABLE, reasons, -1, List.of());
    }
    TreeSet<Reason> denials = new TreeSet<>(deviceDenials(facts.device()));
    List<Integer> candidates = candidates(facts.certificates(), trustedIssuers);
    List<Integer> usable = usable(facts.certificates(), loaded(facts.certificates(), candidates));
    int chosen = newest(facts.certificates(), usable);
    List<Reason> ofChosen =
        chosen >= 0
            ? denials(facts.certificates().get(chosen), at)
            : List.of(candidates.isEmpty() ? Reason.NO_CERTIFICATE : Reason.NO_USABLE_KEY);
    denials.addAll(ofChosen);
    if (denials.isEmpty()) {
      List<Reason> notes = notes(facts.certificates().get(chosen), at);
      return new NaiveVerdict(VerdictKind.ATTESTED, notes, chosen, List.of());
    }
    List<Integer> hidden = new ArrayList<>();
    for (int other : candidates) {
      int[] certificate = facts.certificates().get(other);
      boolean good = certificate[Facts.KEY_USABLE] == 1 && denials(certificate, at).isEmpty();
      if (!ofChosen.isEmpty() && good && other != chosen) {
        hidden.add(other);
      }
    }
    return new NaiveVerdict(VerdictKind.DENIED, List.copyOf(denials), chosen, hidden);
  }

  /** S-16. */
  private static List<Reason> deviceDenials(int[] device) {
    List<Reason> denials = new ArrayList<>();
    if (device[Facts.REGISTERED] == 0) {
      denials.add(Reason.DEVICE_NOT_REGISTERED);
    }
    if (device[Facts.STATUS] == 1) {
      denials.add(Reason.DEVICE_SUSPENDED);
    }
    if (device[Facts.STATUS] == 2) {
      denials.add(Reason.DEVICE_DEACTIVATED);
    }
    return denials;
  }

  /** S-17. */
  private static List<Integer> candidates(List<int[]> certificates, int trustedIssuers) {
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < certificates.size(); i++) {
      int[] certificate = certificates.get(i);
      if (certificate[Facts.ISSUER] < trustedIssuers && certificate[Facts.DEVICE_ACCESS] == 0) {
        candidates.add(i);
      }
    }
    return candidates;
  }

  /** S-18, first step: issuer by issuer, the user's store if it holds any, else the machine's. */
  private static List<Integer> loaded(List<int[]> certificates, List<Integer> candidates) {
    List<Integer> loaded = new ArrayList<>();
    for (int issuer : Facts.OF_CERTIFICATE[Facts.ISSUER]) {
      List<Integer> user = new ArrayList<>();
      List<Integer> machine = new ArrayList<>();
      for (int i : candidates) {
        if (certificates.get(i)[Facts.ISSUER] == issuer) {
          (certificates.get(i)[Facts.MACHINE_STORE] == 1 ? machine : user).add(i);
        }
      }
      loaded.addAll(user.isEmpty() ? machine : user);
    }
    return loaded;
  }

  /** S-18, second step. */
  private static List<Integer> usable(List<int[]> certificates, List<Integer> loaded) {
    return loaded.stream().filter(i -> certificates.get(i)[Facts.KEY_USABLE] == 1).toList();
  }

  /** S-18, third step. */
  private static int newest(List<int[]> certificates, List<Integer> usable) {
    Comparator<int[]> order =
        Comparator.<int[]>comparingInt(certificate -> certificate[Facts.FROM_DAY])
            .thenComparingInt(certificate -> certificate[Facts.TO_DAY])
            .thenComparingInt(certificate -> certificate[Facts.SERIAL])
            .thenComparingInt(certificate -> certificate[Facts.PRINT]);
    int newest = -1;
    for (int i : usable) {
      if (newest < 0 || order.compare(certificates.get(i), certificates.get(newest)) > 0) {
        newest = i;
      }
    }
    return newest;
  }

  /** S-2, S-19 and S-20. */
  private static List<Reason> denials(int[] certificate, long at) {
    TreeSet<Reason> denials = new TreeSet<>();
    if (at < certificate[Facts.FROM_DAY] * DAY) {
      denials.add(Reason.NOT_YET_VALID);
    }
    if (at > certificate[Facts.TO_DAY] * DAY) {
      denials.add(Reason.EXPIRED);
    }
    boolean later = at >= Facts.LATER_DAY * DAY;
    int revoked = certificate[Facts.REVOKED];
    if (revoked == 1 || (revoked == Facts.REVOKED_LATER && later)) {
      denials.add(Reason.REVOKED);
    }
    if (revoked == 2) {
      denials.add(Reason.ON_HOLD);
    }
    if (certificate[Facts.USED] == 0 && at >= (certificate[Facts.FROM_DAY] + 91) * DAY) {
      denials.add(Reason.UNUSED_TOO_LONG);
    }
    if (certificate[Facts.BOUND] == 2) {
      denials.add(Reason.BOUND_TO_OTHER_DEVICE);
    }
    if (certificate[Facts.SIGNS] == 0) {
      denials.add(Reason.KEY_USAGE_UNSUITABLE);
    }
    return List.copyOf(denials);
  }

  /** S-20: from day 90 on. */
  private static List<Reason> notes(int[] certificate, long at) {
    boolean risk = certificate[Facts.USED] == 0 && at >= (certificate[Facts.FROM_DAY] + 90) * DAY;
    return risk ? List.of(Reason.UNUSED_AT_RISK) : List.of();
  }
}
