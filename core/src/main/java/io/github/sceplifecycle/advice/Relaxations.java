package io.github.sceplifecycle.advice;

import io.github.sceplifecycle.advice.Relaxation.Kind;
import io.github.sceplifecycle.authority.UnusedRule;
import io.github.sceplifecycle.certificate.Validity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Which single assumptions could be relaxed where no lead is safe, each just so far as needed. */
final class Relaxations {

  /** More evaluations than this in one absence are not thought of. */
  private static final long MOST_MISSED = 10_000;

  private final Advice advice;
  private final Duration needed;

  /** The longest lead of whole seconds that the upper end allows. */
  private final long most;

  private Relaxations(Advice advice) {
    this.advice = advice;
    this.needed = advice.shortest().lead();
    this.most = SafeBand.wholeSeconds(advice.longest());
  }

  static List<Relaxation> of(Advice advice) {
    Relaxations of = new Relaxations(advice);
    return Stream.of(
            of.absence().map(to -> new Relaxation(Kind.SHORTER_ABSENCE, to)),
            of.evaluations().map(to -> new Relaxation(Kind.MORE_FREQUENT_EVALUATIONS, to)),
            of.lifetime().map(to -> new Relaxation(Kind.LONGER_LIFETIME, to)),
            of.firstUse().map(to -> new Relaxation(Kind.EARLIER_FIRST_USE, to)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** As many evaluations as fit below the upper end, but for the one that brings the attempt. */
  private Optional<Duration> absence() {
    Duration every = advice.assumptions().evaluations().every();
    long missed = most / every.toSeconds() - 1;
    return missed < 0 ? Optional.empty() : Optional.of(every.multipliedBy(missed));
  }

  /** The fewer evaluations an absence swallows, the rarer they may be. */
  private Optional<Duration> evaluations() {
    Duration absence = advice.assumptions().toleratedAbsence();
    long rarer = advice.assumptions().evaluations().every().toSeconds() - 1;
    return LongStream.rangeClosed(absence.isZero() ? 0 : 1, MOST_MISSED)
        .mapToObj(missed -> new Try(missed, Math.min(rarer, most / (1 + missed))))
        .takeWhile(one -> one.every() >= 1)
        .filter(one -> one.covers(absence))
        .map(one -> Duration.ofSeconds(one.every()))
        .findFirst();
  }

  /** So many evaluations missed with so many seconds between them. */
  private record Try(long missed, long every) {
    boolean covers(Duration absence) {
      return Duration.ofSeconds(every).multipliedBy(missed).compareTo(absence) >= 0;
    }
  }

  private Optional<Duration> lifetime() {
    Duration longer = needed.plusSeconds(1);
    boolean possible = allowedByRule() && longer.compareTo(Validity.LONGEST) <= 0;
    return possible ? Optional.of(longer) : Optional.empty();
  }

  private Optional<Duration> firstUse() {
    boolean helps = !allowedByRule() && needed.compareTo(advice.lifetime()) < 0;
    return helps ? advice.unusedRule().map(UnusedRule::atRiskAfter) : Optional.empty();
  }

  private boolean allowedByRule() {
    return advice.unusedBound().map(bound -> bound.allows(needed)).orElse(true);
  }
}
