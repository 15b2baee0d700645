package io.github.sceplifecycle.fleet;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What comes due, expires and lapses in a fleet over a horizon (S-29).
 *
 * <p>Forecasts add up: {@link #plus} is associative and commutative, and {@link #none} changes
 * nothing. So parts of a fleet may be counted anywhere and in any order, and the sum is the
 * forecast of the whole, byte for byte. A value: nothing changes it.
 */
public final class Forecast {

  private final ForecastTerms terms;
  private final SortedMap<FleetGroup, FleetCounts> groups;

  Forecast(ForecastTerms terms, Map<FleetGroup, Tallies> tallies) {
    this.terms = terms;
    this.groups = new TreeMap<>();
    tallies.forEach((group, counts) -> groups.put(group, new FleetCounts(terms.horizon(), counts)));
  }

  /**
   * The forecast of no devices at all.
   *
   * @param terms under which
   * @return the forecast that changes no other
   */
  public static Forecast none(ForecastTerms terms) {
    return new Forecast(terms, Map.of());
  }

  /**
   * The forecast of both fleets together.
   *
   * @param other another forecast under the same terms
   * @return the sum
   * @throws IllegalArgumentException if the other forecast's terms differ
   * @throws ArithmeticException if a sum is more than a {@code long} holds
   */
  public Forecast plus(Forecast other) {
    if (!terms.equals(other.terms)) {
      throw new IllegalArgumentException(
          "forecasts add up under the same terms "
              + terms
              + ", but the other's were "
              + other.terms);
    }
    Map<FleetGroup, Tallies> sum = new TreeMap<>();
    addTo(sum);
    other.addTo(sum);
    return new Forecast(terms, sum);
  }

  private void addTo(Map<FleetGroup, Tallies> sum) {
    groups.forEach(
        (group, counts) ->
            sum.computeIfAbsent(group, same -> new Tallies(terms.horizon().buckets()))
                .add(counts.tallies()));
  }

  /**
   * Under which terms it was made.
   *
   * @return the terms
   */
  public ForecastTerms terms() {
    return terms;
  }

  /**
   * The groups in which anything was counted.
   *
   * @return the groups, in their order
   */
  public Set<FleetGroup> groups() {
    return Collections.unmodifiableSet(groups.keySet());
  }

  /**
   * The counts of one group.
   *
   * @param group which
   * @return its counts; all zero when nothing was counted in it
   */
  public FleetCounts of(FleetGroup group) {
    FleetCounts counts = groups.get(group);
    return counts == null ? zero() : counts;
  }

  /**
   * The counts of all groups together.
   *
   * @return the sum
   */
  public FleetCounts total() {
    Tallies sum = new Tallies(terms.horizon().buckets());
    groups.values().forEach(counts -> sum.add(counts.tallies()));
    return new FleetCounts(terms.horizon(), sum);
  }

  private FleetCounts zero() {
    return new FleetCounts(terms.horizon(), new Tallies(terms.horizon().buckets()));
  }

  /**
   * The forecast as bytes, to be kept or sent elsewhere: equal forecasts give equal bytes.
   *
   * @return the bytes, to be read by {@link #decode}
   */
  public byte[] encode() {
    return ForecastCode.encode(this);
  }

  /**
   * A forecast from its bytes, wherever they come from: every field is held against its bounds, and
   * what is made of them is never more than a small multiple of their number.
   *
   * @param bytes what {@link #encode} gave
   * @return the forecast, of which {@link #encode} gives the same bytes
   * @throws IllegalArgumentException if the bytes are not those of a forecast, or of another
   *     version
   */
  public static Forecast decode(byte[] bytes) {
    return ForecastCode.decode(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Forecast forecast
        && terms.equals(forecast.terms)
        && groups.equals(forecast.groups);
  }

  @Override
  public int hashCode() {
    return Objects.hash(terms, groups);
  }

  @Override
  public String toString() {
    return "forecast from "
        + terms.horizon().from()
        + " to "
        + terms.horizon().to()
        + ": "
        + total();
  }
}
