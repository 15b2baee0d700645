package io.github.sceplifecycle.attestation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Random devices with few unknown facts, mostly good ones; the same for the same seed. */
final class RandomFacts {

  /** Where something may change: bounds of validity, days 90 and 91 after each, a revocation. */
  private static final long[] CRITICAL_DAYS = {
    -1, 0, 30, 60, 90, 91, 95, 100, 120, 121, 150, 151, 395
  };

  private final SplittableRandom random;
  private int unknowns;

  RandomFacts(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** A device with at most so many unknown facts. */
  Facts next(int mostUnknowns) {
    unknowns = mostUnknowns;
    int[] device = facts(Facts.OF_DEVICE, 20);
    List<int[]> certificates = new ArrayList<>();
    List<Integer> prints = new ArrayList<>(List.of(0, 1, 2, 3, 4));
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      int[] certificate = facts(Facts.OF_CERTIFICATE, 5);
      Collections.swap(prints, 0, random.nextInt(prints.size()));
      int print = prints.remove(0);
      certificate[Facts.PRINT] = certificate[Facts.PRINT] == Facts.UNKNOWN ? Facts.UNKNOWN : print;
      certificates.add(certificate);
    }
    return new Facts(device, certificates);
  }

  /** An instant in nanoseconds since day 0: where something may change, or one beside it. */
  long instant() {
    long day = CRITICAL_DAYS[random.nextInt(CRITICAL_DAYS.length)];
    return day * NaiveVerdict.DAY + random.nextInt(-1, 2);
  }

  AttestationTerms terms(AttestationTerms strict) {
    AttestationTerms terms = AttestationTerms.assumingInFavour(strict.authority());
    for (Assumption assumption : Assumption.values()) {
      terms = random.nextInt(3) == 0 ? terms.without(assumption) : terms;
    }
    return terms;
  }

  /** One of so many is not the good value, and as many are unknown while that is allowed. */
  private int[] facts(int[][] domain, int good) {
    int[] facts = new int[domain.length];
    for (int i = 0; i < facts.length; i++) {
      boolean free = isFree(domain, i) || random.nextInt(good) == 0;
      facts[i] = free ? domain[i][random.nextInt(domain[i].length)] : domain[i][0];
      if (unknowns > 0 && random.nextInt(good) == 0) {
        facts[i] = Facts.UNKNOWN;
        unknowns--;
      }
    }
    return facts;
  }

  /** Dates, serial numbers, stores and issuers have no good value. */
  private static boolean isFree(int[][] domain, int index) {
    return domain == Facts.OF_CERTIFICATE
        && (index == Facts.FROM_DAY
            || index == Facts.TO_DAY
            || index == Facts.SERIAL
            || index == Facts.MACHINE_STORE);
  }
}
