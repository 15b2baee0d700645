package io.github.sceplifecycle.redistribution;

import io.github.sceplifecycle.policy.AfterExpiry;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The attempts to redistribute a profile: from the first evaluation at or after the opening of the
 * window, at every evaluation, until one succeeds (S-13). While the device is away no attempt is
 * made; the next one follows at the first evaluation after its return.
 *
 * <p>After expiry the attempts go on or stop (S-14); one at {@code notAfter} itself is still made.
 *
 * @param window the window
 * @param evaluations when somebody looks
 * @param afterExpiry what becomes of it when the certificate expires first
 * @param absences when the device is away; in any order, may overlap
 */
public record AttemptPlan(
    RedistributionWindow window,
    Evaluations evaluations,
    AfterExpiry afterExpiry,
    List<Absence> absences) {

  /** Copies and sorts the absences. */
  public AttemptPlan {
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(evaluations, "evaluations");
    Objects.requireNonNull(afterExpiry, "afterExpiry");
    absences = absences.stream().sorted(Comparator.comparing(Absence::from)).toList();
  }

  /**
   * The first attempt.
   *
   * @return the instant; empty when there is none before attempts stop
   */
  public Optional<Instant> first() {
    return atOrAfter(window.opensAt());
  }

  /**
   * The attempt that follows an instant.
   *
   * @param instant the instant, exclusive
   * @return the first attempt after it; empty when attempts have stopped
   */
  public Optional<Instant> after(Instant instant) {
    return atOrAfter(instant.plusNanos(1));
  }

  /**
   * All attempts up to an instant, if none succeeds.
   *
   * @param horizon the last instant to consider, inclusive
   * @return the attempts in order, made as they are asked for
   */
  public Stream<Instant> through(Instant horizon) {
    return Stream.iterate(first(), Optional::isPresent, at -> at.flatMap(this::after))
        .flatMap(Optional::stream)
        .takeWhile(at -> !at.isAfter(horizon));
  }

  /**
   * The attempt that succeeds.
   *
   * @param succeeds whether an attempt at an instant would
   * @param horizon the last instant to consider, inclusive
   * @return the first attempt that does; empty when none does up to the horizon
   */
  public Optional<Instant> success(Predicate<Instant> succeeds, Instant horizon) {
    return through(horizon).filter(succeeds).findFirst();
  }

  private Optional<Instant> atOrAfter(Instant instant) {
    Instant earliest = instant.isBefore(window.opensAt()) ? window.opensAt() : instant;
    Instant attempt = evaluations.firstAtOrAfter(earliest);
    for (Absence absence : absences) {
      if (absence.contains(attempt)) {
        attempt = evaluations.firstAtOrAfter(absence.to());
      }
    }
    boolean stopped = afterExpiry == AfterExpiry.STOPS && attempt.isAfter(window.closesAt());
    return stopped ? Optional.empty() : Optional.of(attempt);
  }
}
