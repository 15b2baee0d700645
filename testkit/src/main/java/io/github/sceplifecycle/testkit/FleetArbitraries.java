package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.fleet.Horizon;
import io.github.sceplifecycle.fleet.Spread;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import io.github.sceplifecycle.testkit.ReferenceForecast.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Fleets to forecast and to spread. Lifetimes, leads and buckets are seconds and near each other,
 * so that bounds meet.
 */
public final class FleetArbitraries {

  private static final Instant FROM = Instant.parse("2028-02-20T00:00:00Z");

  /** When the certificates of {@link HeldArbitraries} begin, or some days after. */
  private static final Instant ISSUED = Instant.parse("2026-01-01T00:00:00Z");

  private static final Duration AIMED_AT_MOST = Duration.ofDays(3_000);

  private FleetArbitraries() {}

  /**
   * A fleet and the terms of its forecast.
   *
   * @param terms the terms
   * @param fleet up to six certificates
   */
  public record Counting(ForecastTerms terms, List<Certificate> fleet) {}

  /**
   * A device to be placed.
   *
   * @param spread the span and the margin
   * @param identifier what the device is called
   * @param window its window
   */
  public record Placing(Spread spread, String identifier, RedistributionWindow window) {}

  /**
   * Devices that may lapse.
   *
   * @param horizon the time to look at
   * @param terms by what they are judged
   * @param fleet up to three devices with up to four certificates each, of up to three profiles
   */
  public record Lapsing(Horizon horizon, AttestationTerms terms, List<ProfiledDevice> fleet) {}

  /**
   * Fleets to forecast.
   *
   * @return fleets with terms; none at all is the smallest
   */
  public static Arbitrary<Counting> countings() {
    return Combinators.combine(terms(), certificates().list().ofMaxSize(6)).as(Counting::new);
  }

  private static Arbitrary<ForecastTerms> terms() {
    Arbitrary<Duration> widths = Arbitraries.longs().between(1, 30).map(Duration::ofSeconds);
    Arbitrary<Duration> lifetimes = Arbitraries.longs().between(1, 60).map(Duration::ofSeconds);
    return Combinators.combine(widths, Arbitraries.integers().between(1, 12), lifetimes)
        .as(
            (width, buckets, lifetime) ->
                new ForecastTerms(new Horizon(FROM, width, buckets), lifetime));
  }

  private static Arbitrary<Certificate> certificates() {
    Arbitrary<Long> offsets = Arbitraries.longs().between(-80, 200);
    Arbitrary<Long> lifetimes = Arbitraries.longs().between(0, 120);
    return Combinators.combine(offsets, lifetimes, policies())
        .as(
            (offset, lifetime, policy) ->
                new Certificate(
                    Validity.startingAt(FROM.plusSeconds(offset), Duration.ofSeconds(lifetime)),
                    policy));
  }

  private static Arbitrary<RenewalPolicy> policies() {
    return Arbitraries.oneOf(
        Arbitraries.longs()
            .between(1, 70)
            .map(seconds -> RenewalPolicy.leadTime(Duration.ofSeconds(seconds))),
        Arbitraries.integers().between(1, 99).map(RenewalPolicy::percentRemaining),
        Arbitraries.of(
            RenewalPolicy.none(),
            RenewalPolicy.shareRemaining(1, 3),
            RenewalPolicy.earlierOf(
                RenewalPolicy.percentRemaining(20), RenewalPolicy.leadTime(Duration.ofSeconds(9))),
            RenewalPolicy.laterOf(
                RenewalPolicy.none(), RenewalPolicy.leadTime(Duration.ofSeconds(9)))));
  }

  /**
   * Devices that may lapse, of which every fact is known.
   *
   * @return devices with strict terms and horizons in which their certificates end
   */
  public static Arbitrary<Lapsing> knownLapsings() {
    return lapsings(TermsArbitraries.strictTerms(), DeviceArbitraries.knownDevices());
  }

  /**
   * Devices that may lapse, of which facts may be unknown.
   *
   * @return devices with any terms and horizons in which their certificates end
   */
  public static Arbitrary<Lapsing> lapsings() {
    return lapsings(TermsArbitraries.terms(), DeviceArbitraries.devices());
  }

  private static Arbitrary<Lapsing> lapsings(
      Arbitrary<AttestationTerms> terms, Arbitrary<Device> devices) {
    Arbitrary<Horizon> horizons =
        Combinators.combine(
                Arbitraries.of(0L, 1L, 80L, 89L, 90L, 91L, 245L, 364L),
                Arbitraries.of(0L, 0L, 0L, 1L, -1L),
                Arbitraries.of("P1D", "P1D", "P7D", "P30D", "PT1S").map(Duration::parse),
                Arbitraries.integers().between(1, 40))
            .as(
                (days, seconds, bucket, buckets) ->
                    new Horizon(
                        ISSUED.plus(Duration.ofDays(days)).plusSeconds(seconds), bucket, buckets));
    Arbitrary<ProfiledDevice> profiled =
        Combinators.combine(devices, Arbitraries.of("A", "B", "").list().ofSize(4))
            .as(
                (device, profiles) ->
                    new ProfiledDevice(
                        device,
                        profiles.subList(0, device.certificates().map(List::size).orElse(0))));
    return Combinators.combine(
            horizons, terms, profiled.list().ofMaxSize(3), Arbitraries.integers().between(0, 15))
        .as(
            (horizon, judged, fleet, aim) ->
                new Lapsing(aim == 0 ? horizon : aimed(horizon, fleet, aim), judged, fleet));
  }

  /** A horizon of which some bucket begins when some certificate ends: few lapse by chance. */
  private static Horizon aimed(Horizon horizon, List<ProfiledDevice> fleet, int aim) {
    List<Instant> ends =
        fleet.stream()
            .flatMap(profiled -> profiled.device().certificates().orElse(List.of()).stream())
            .flatMap(held -> held.certificate().dates().notAfter().stream())
            .filter(end -> Duration.between(ISSUED, end).abs().compareTo(AIMED_AT_MOST) < 0)
            .toList();
    return ends.isEmpty()
        ? horizon
        : new Horizon(
            ends.get(aim % ends.size())
                .minus(horizon.bucket().multipliedBy(aim % horizon.buckets())),
            horizon.bucket(),
            horizon.buckets());
  }

  /**
   * Devices to be placed.
   *
   * @return spreads, identifiers and windows of up to 120 days, which open between seconds
   */
  public static Arbitrary<Placing> placings() {
    Arbitrary<Duration> times =
        Arbitraries.oneOf(
            Arbitraries.of("PT0S", "PT1S", "P14D").map(Duration::parse),
            Arbitraries.longs().between(0, 100 * 86_400L).map(Duration::ofSeconds));
    Arbitrary<Duration> lengths =
        Arbitraries.oneOf(
            Arbitraries.of("PT0S", "PT1S", "P14D", "P60D").map(Duration::parse),
            Arbitraries.longs().between(0, 120 * 86_400L).map(Duration::ofSeconds));
    return Combinators.combine(times, times, TextArbitraries.identifiers(), lengths)
        .as(
            (span, margin, identifier, length) ->
                new Placing(new Spread(span, margin), identifier, window(length)));
  }

  private static RedistributionWindow window(Duration length) {
    Instant opensAt = FROM.plusMillis(250);
    return new RedistributionWindow(opensAt, opensAt.plus(length), false);
  }

  /**
   * Fleets to be spread.
   *
   * @return questions of which some need no span, some need one, and for some none suffices
   */
  public static Arbitrary<SpanQuestion> spanQuestions() {
    Arbitrary<List<Integer>> loads =
        Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)), Tuple.of(1, Arbitraries.integers().between(0, 9)))
            .list()
            .ofMinSize(1)
            .ofMaxSize(12);
    Arbitrary<Duration> windows = Arbitraries.longs().between(1, 20).map(Duration::ofHours);
    Arbitrary<Duration> margins = Arbitraries.longs().between(0, 3).map(Duration::ofHours);
    return Combinators.combine(
            loads,
            Arbitraries.integers().between(0, 9),
            windows,
            Arbitraries.longs().between(1, 6),
            margins)
        .as(
            (load, overdue, window, most, margin) ->
                new SpanQuestion(load, overdue, Duration.ofHours(1), window, most, margin));
  }
}
