package io.github.sceplifecycle.fleet;

import io.github.sceplifecycle.attestation.BriefVerdict;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Instant;

/**
 * Counts the certificates and devices of one group.
 *
 * <p>All arithmetic is on whole seconds. Buckets begin at whole seconds, so the second in which an
 * instant lies is enough to tell its bucket, and whether it lies before the horizon.
 */
public final class GroupTally {

  private final long from;
  private final long to;
  private final long width;
  private final Validity replacement;
  private final Tallies tallies;

  /** The arrays of the tallies, at hand. */
  private final long[] opening;

  private final long[] expiring;
  private final long[] enrolments;
  private final long[] lapsing;

  /**
   * The policy of the last certificate, and what follows from it: most of a group have the same.
   */
  private RenewalPolicy current = RenewalPolicy.none();

  private boolean opensWindow;
  private long between;
  private long rate;

  GroupTally(ForecastTerms terms) {
    Horizon horizon = terms.horizon();
    from = horizon.from().getEpochSecond();
    to = horizon.to().getEpochSecond();
    width = horizon.bucket().toSeconds();
    replacement = Validity.startingAt(Validity.EARLIEST, terms.issuedLifetime());
    tallies = new Tallies(horizon.buckets());
    opening = tallies.series(Series.WINDOWS_OPENING);
    expiring = tallies.series(Series.EXPIRING);
    enrolments = tallies.series(Series.ENROLMENTS);
    lapsing = tallies.series(Series.LAPSING);
  }

  /**
   * Counts a certificate that stands, not one that a later one has replaced.
   *
   * @param validity when it is valid
   * @param policy when it is redistributed
   */
  @SuppressWarnings("ReferenceEquality") // an equal policy that is another object is asked next
  public void certificate(Validity validity, RenewalPolicy policy) {
    tallies.count(Census.CERTIFICATES);
    long notAfter = validity.notAfter().getEpochSecond();
    count(expiring, notAfter);
    if (notAfter < from) {
      tallies.count(Census.EXPIRED);
      return;
    }
    if (policy != current && !policy.equals(current)) {
      remember(policy);
    }
    if (opensWindow) {
      window(RedistributionWindow.require(policy, validity).openingSecond(), notAfter);
    } else {
      tallies.count(Census.NEVER_REDISTRIBUTED);
    }
  }

  /** A certificate of which too little is known. */
  public void unknown() {
    tallies.count(Census.CERTIFICATES);
    tallies.count(Census.UNKNOWN);
  }

  /**
   * Counts a device by its verdict: the group is that of the certificate which it presents ({@link
   * BriefVerdict#chosen}), or one of no profile where it presents none or nobody can tell which. So
   * a lapse counts with the certificate whose end it is, and each device once.
   *
   * @param verdict what it attests when the horizon begins; where no certificate is needed (S-15)
   *     the device is not counted
   */
  public void device(BriefVerdict verdict) {
    switch (verdict.kind()) {
      case ATTESTED -> verdict.until().ifPresentOrElse(this::attestedUntil, this::lapseUnknown);
      case DENIED -> lapsed();
      case INDETERMINATE -> lapseUnknown();
      case NOT_APPLICABLE -> {}
    }
  }

  /**
   * Counts a device that attests, by when it ceases to.
   *
   * @param until the last instant at which it attests if nothing changes (S-21)
   */
  public void attestedUntil(Instant until) {
    tallies.count(Census.DEVICES);
    if (until.getEpochSecond() < from) {
      tallies.count(Census.LAPSED);
    }
    count(lapsing, until.getEpochSecond());
  }

  /** Counts a device that does not attest any more when the horizon begins. */
  public void lapsed() {
    tallies.count(Census.DEVICES);
    tallies.count(Census.LAPSED);
  }

  /** Counts a device of which it is not known until when it attests. */
  public void lapseUnknown() {
    tallies.count(Census.DEVICES);
    tallies.count(Census.LAPSE_UNKNOWN);
  }

  private void remember(RenewalPolicy policy) {
    current = policy;
    opensWindow = policy.opensWindow();
    between = opensWindow ? betweenReplacements(policy) : 0;
    rate = between > 0 ? FleetCounts.RATE_UNITS / between : 0;
  }

  private void window(long opensAt, long notAfter) {
    if (between == 0) {
      tallies.count(Census.COVERS_LIFETIME);
    }
    tallies.addRate(rate);
    tallies.window(notAfter - opensAt);
    if (opensAt < from) {
      tallies.count(Census.OVERDUE);
      enrolments(from, 0);
    } else if (opensAt < to) {
      int bucket = bucket(opensAt);
      opening[bucket]++;
      enrolments(opensAt, bucket);
    }
  }

  /** How long after its issue a replacement is replaced in turn; 0 when at once (S-7). */
  private long betweenReplacements(RenewalPolicy policy) {
    long issued = replacement.notBefore().getEpochSecond();
    return RedistributionWindow.require(policy, replacement).openingSecond() - issued;
  }

  /** From the first on, which lies in the horizon. */
  private void enrolments(long first, int bucket) {
    if (between > 0 && between < width) {
      manyInEachBucket(first);
      return;
    }
    enrolments[bucket]++;
    if (between > 0) {
      for (long at = first + between; at < to; at += between) {
        enrolments[bucket(at)]++;
      }
    }
  }

  /** Several in one bucket are counted at once, so that no lifetime is too short to forecast. */
  private void manyInEachBucket(long first) {
    for (long start = bucketStart(first); start < to; start += width) {
      long before = start <= first ? 0 : (start - 1 - first) / between + 1;
      long through = (start + width - 1 - first) / between + 1;
      enrolments[bucket(start)] += through - before;
    }
  }

  private long bucketStart(long second) {
    return from + (second - from) / width * width;
  }

  private void count(long[] series, long second) {
    if (second >= from && second < to) {
      series[bucket(second)]++;
    }
  }

  /** The bucket of a second that lies in the horizon. */
  private int bucket(long second) {
    return (int) ((second - from) / width);
  }

  void add(GroupTally other) {
    tallies.add(other.tallies);
  }

  Tallies counted() {
    return tallies.copy();
  }
}
