package io.github.sceplifecycle.examples.forecast;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.examples.input.Fleets;
import io.github.sceplifecycle.examples.input.Inputs;
import io.github.sceplifecycle.examples.input.Inventories;
import io.github.sceplifecycle.examples.input.Progress;
import io.github.sceplifecycle.examples.input.UnusableInputException;
import io.github.sceplifecycle.examples.plan.BriefPlan;
import io.github.sceplifecycle.examples.plan.Fleet;
import io.github.sceplifecycle.examples.plan.FleetPlanner;
import io.github.sceplifecycle.examples.plan.ListedDevice;
import io.github.sceplifecycle.examples.plan.Source;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Forecasts fleets of which one device at a time is in memory: what is kept is the counts, the
 * first thousand problems, and sixteen bytes for each device by which it would be noticed again. A
 * device that is listed twice counts as it stood first, and a problem says so.
 */
public final class StreamedForecast {

  private static final int MOST_PROBLEMS = 1_000;

  private final Map<Source, FleetPlanner> planners = new EnumMap<>(Source.class);
  private final List<FleetForecast> settings = new ArrayList<>();
  private final SeenDevices seen = new SeenDevices();
  private final Problems problems = new Problems(MOST_PROBLEMS);

  private StreamedForecast(List<Fleet> profiles, ForecastQuestion asked) {
    for (Fleet fleet : profiles) {
      planners.put(fleet.source(), new FleetPlanner(fleet, asked.planned()));
    }
    settings.add(new FleetForecast(asked.planned(), asked.terms(), Optional.empty()));
    asked
        .instead()
        .ifPresent(
            policy ->
                settings.add(
                    new FleetForecast(asked.planned(), asked.terms(), Optional.of(policy))));
  }

  /**
   * The forecast of what documents list.
   *
   * @param inputs the documents; profiles are read whole, inventories device by device
   * @param asked what is to be forecast
   * @param progress is told how far the reading is
   * @return the forecast, and what it would be under another setting
   * @throws UnusableInputException at the first document that cannot be read at all
   */
  public static ForecastReport of(Inputs inputs, ForecastQuestion asked, Progress progress)
      throws UnusableInputException {
    try {
      Intake<List<Fleet>> profiles = Fleets.profiles(inputs, progress);
      StreamedForecast streamed = new StreamedForecast(profiles.value(), asked);
      profiles.problems().forEach(streamed.problems::add);
      Inventories.stream(inputs, progress, streamed::count).forEach(streamed.problems::add);
      return streamed.report(asked);
    } finally {
      progress.done();
    }
  }

  private void count(Source source, String document, Intake<Device> read) {
    Device device = problems.take(read);
    String identifier = device.identity().identifier();
    if (ListedDevice.isStable(identifier) && !seen.add(source.word() + " " + identifier)) {
      problems.add(
          Place.whole(document),
          ProblemKind.DUPLICATE,
          "device " + identifier + " again",
          "it counts as it stood first");
      return;
    }
    BriefPlan plan = planner(source).planBriefly(ListedDevice.of(device, document));
    plan.problems().forEach(problems::add);
    for (FleetForecast setting : settings) {
      setting.add(source, plan);
    }
  }

  private FleetPlanner planner(Source source) {
    FleetPlanner planner = planners.get(source);
    if (planner == null) {
      throw new IllegalStateException("no fleet of " + source);
    }
    return planner;
  }

  private ForecastReport report(ForecastQuestion asked) {
    planners.values().forEach(planner -> planner.problems().forEach(problems::add));
    List<Problem> met = problems.with(settings).problems();
    Optional<ForecastReport.WhatIf> whatIf =
        asked
            .instead()
            .map(policy -> new ForecastReport.WhatIf(policy, settings.get(1).forecast()));
    return new ForecastReport(settings.get(0).forecast(), whatIf, met);
  }
}
