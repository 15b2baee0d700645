package io.github.sceplifecycle.fleet;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collector;

/**
 * Counts a fleet, certificate by certificate, and holds nothing of it but the counts (S-29): by
 * contract each device is given once, in all parts together. Not for use by several threads at
 * once: each counts its part with a tally of its own, and the parts are added.
 */
public final class ForecastTally {

  private final ForecastTerms terms;
  private final GroupTable groups = new GroupTable();

  /**
   * Begins with nothing counted.
   *
   * @param terms under which
   */
  public ForecastTally(ForecastTerms terms) {
    this.terms = terms;
  }

  /**
   * The tally of one group: ask for it once where many certificates of a group follow each other.
   *
   * @param group which
   * @return its tally, which counts into this one
   */
  public GroupTally group(FleetGroup group) {
    return groups.tally(group, terms);
  }

  /**
   * Counts a certificate that stands, not one that a later one has replaced.
   *
   * @param group to which it belongs
   * @param validity when it is valid
   * @param policy when it is redistributed
   */
  public void certificate(FleetGroup group, Validity validity, RenewalPolicy policy) {
    group(group).certificate(validity, policy);
  }

  /**
   * Counts a device that attests, by when it ceases to; {@link GroupTally#device} counts it by its
   * verdict.
   *
   * @param group that of the certificate which it presents
   * @param until the last instant at which it attests if nothing changes (S-21)
   */
  public void attestedUntil(FleetGroup group, Instant until) {
    group(group).attestedUntil(until);
  }

  /**
   * Adds what another tally has counted.
   *
   * @param other a tally under the same terms; not changed
   * @return this tally
   * @throws IllegalArgumentException if the other tally's terms differ
   */
  public ForecastTally add(ForecastTally other) {
    if (!terms.equals(other.terms)) {
      throw new IllegalArgumentException(
          "tallies add up under the same terms " + terms + ", but the other's were " + other.terms);
    }
    other.groups.forEach((group, tally) -> group(group).add(tally));
    return this;
  }

  /**
   * What has been counted so far.
   *
   * @return the forecast; counting on does not change it
   */
  public Forecast forecast() {
    Map<FleetGroup, Tallies> counted = new HashMap<>();
    groups.forEach((group, tally) -> counted.put(group, tally.counted()));
    return new Forecast(terms, counted);
  }

  /**
   * Collects a stream of anything into a forecast, in parallel if the stream is.
   *
   * @param terms under which
   * @param counts how an element is counted
   * @param <T> the type of the elements
   * @return the collector
   */
  public static <T> Collector<T, ?, Forecast> collector(ForecastTerms terms, Counting<T> counts) {
    return Collector.of(
        () -> new ForecastTally(terms),
        (tally, element) -> counts.count(element, tally),
        ForecastTally::add,
        ForecastTally::forecast,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * How something is counted.
   *
   * @param <T> what
   */
  @FunctionalInterface
  public interface Counting<T> {

    /**
     * Counts an element.
     *
     * @param element the element
     * @param tally where to count it
     */
    void count(T element, ForecastTally tally);
  }
}
