package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.fleet.Horizon;
import io.github.sceplifecycle.fleet.Spread;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import io.github.sceplifecycle.testkit.FleetArbitraries;
import io.github.sceplifecycle.testkit.FleetArbitraries.Counting;
import io.github.sceplifecycle.testkit.FleetArbitraries.Lapsing;
import io.github.sceplifecycle.testkit.FleetArbitraries.Placing;
import io.github.sceplifecycle.testkit.ForecastFunction;
import io.github.sceplifecycle.testkit.ForecastLaws;
import io.github.sceplifecycle.testkit.LapseFunction;
import io.github.sceplifecycle.testkit.LapseLaws;
import io.github.sceplifecycle.testkit.ProfiledDevice;
import io.github.sceplifecycle.testkit.ReferenceForecast.Certificate;
import io.github.sceplifecycle.testkit.SpanFunction;
import io.github.sceplifecycle.testkit.SpanQuestion;
import io.github.sceplifecycle.testkit.SpreadFunction;
import io.github.sceplifecycle.testkit.SpreadLaws;
import java.util.List;

/** The laws of forecasts, places and spans, with cases to try them on. */
final class FleetTrials {

  static final Net<ForecastFunction, Counting> FORECASTS =
      new Net<>(
          List.of(
              trial("S-29 every bucket is counted right", ForecastLaws::everyBucketIsCountedRight),
              trial(
                  "S-29 what is due since before is overdue",
                  ForecastLaws::whatIsDueSinceBeforeIsOverdue),
              trial(
                  "S-29 the steady rate is one in the lifetime less the lead",
                  ForecastLaws::theSteadyRateIsLessTheLead),
              trial(
                  "S-29 the order of certificates does not matter",
                  ForecastLaws::orderDoesNotMatter)),
          Cases.of(FleetArbitraries.countings(), 200));

  static final Net<LapseFunction, Lapsing> LAPSES =
      new Net<>(
          List.of(
              lapse(
                  "S-29 a lapse counts with the certificate presented",
                  LapseLaws::aLapseCountsWithThePresentedCertificate),
              lapse("S-29 each device counts once", LapseLaws::eachDeviceCountsOnce),
              lapse(
                  "S-29 the order of devices does not matter",
                  LapseLaws::theOrderOfDevicesDoesNotMatter)),
          Cases.of(FleetArbitraries.knownLapsings(), 1_500));

  static final Net<SpreadFunction, Placing> PLACES =
      new Net<>(
          List.of(
              place("S-39, the place", SpreadLaws::equalsTheReferenceModel),
              place("S-39 nobody is placed outside the window", SpreadLaws::nobodyIsPlacedOutside),
              place(
                  "S-39 there is a place if the margin leaves one",
                  SpreadLaws::thereIsAPlaceIfTheMarginLeavesOne),
              place("S-39 places are stable", SpreadLaws::placesAreStable)),
          Cases.of(FleetArbitraries.placings(), 500));

  static final Net<SpanFunction, SpanQuestion> SPANS =
      new Net<>(
          List.of(
              new Trial<>("S-39 the smallest span for a rate", SpreadLaws::theSpanIsTheSmallest)),
          Cases.of(FleetArbitraries.spanQuestions(), 500));

  private FleetTrials() {}

  /** A law of forecasts. */
  private interface OfForecasts {
    void hold(ForecastFunction code, ForecastTerms terms, List<Certificate> fleet);
  }

  /** A law of devices that lapse. */
  private interface OfLapses {
    void hold(
        LapseFunction code, Horizon horizon, AttestationTerms terms, List<ProfiledDevice> fleet);
  }

  /** A law of places. */
  private interface OfPlaces {
    void hold(SpreadFunction code, Spread spread, String identifier, RedistributionWindow window);
  }

  private static Trial<ForecastFunction, Counting> trial(String name, OfForecasts law) {
    return new Trial<>(name, (code, one) -> law.hold(code, one.terms(), one.fleet()));
  }

  private static Trial<LapseFunction, Lapsing> lapse(String name, OfLapses law) {
    return new Trial<>(
        name, (code, one) -> law.hold(code, one.horizon(), one.terms(), one.fleet()));
  }

  private static Trial<SpreadFunction, Placing> place(String name, OfPlaces law) {
    return new Trial<>(
        name, (code, one) -> law.hold(code, one.spread(), one.identifier(), one.window()));
  }
}
