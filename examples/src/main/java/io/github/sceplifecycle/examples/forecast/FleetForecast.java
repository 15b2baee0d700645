package io.github.sceplifecycle.examples.forecast;

import io.github.sceplifecycle.attestation.BriefVerdict;
import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.examples.plan.BriefPlan;
import io.github.sceplifecycle.examples.plan.DeviceVerdict;
import io.github.sceplifecycle.examples.plan.Plan;
import io.github.sceplifecycle.examples.plan.PlannedCertificate;
import io.github.sceplifecycle.examples.plan.Source;
import io.github.sceplifecycle.examples.plan.Terms;
import io.github.sceplifecycle.fleet.FleetGroup;
import io.github.sceplifecycle.fleet.Forecast;
import io.github.sceplifecycle.fleet.ForecastTally;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.fleet.GroupTally;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Function;

/**
 * Counts a plan's certificates that stand, and its devices, each in the group of the certificate
 * that it presents (S-29).
 */
public final class FleetForecast {

  private final Terms planned;
  private final ForecastTally tally;
  private final Function<PlannedCertificate, Optional<RenewalPolicy>> setting;

  /**
   * Begins with nothing counted.
   *
   * @param instead the setting of every profile; empty for each profile's own
   */
  FleetForecast(Terms planned, ForecastTerms terms, Optional<RenewalPolicy> instead) {
    this.planned = planned;
    this.tally = new ForecastTally(terms);
    this.setting = instead.isPresent() ? line -> instead : line -> line.profile().policy();
  }

  /**
   * The forecast of a plan.
   *
   * @param plan the plan
   * @param planned on which terms it was made
   * @param terms under which to forecast
   * @return the forecast
   */
  public static Forecast of(Plan plan, Terms planned, ForecastTerms terms) {
    return new FleetForecast(planned, terms, Optional.empty()).count(plan);
  }

  /**
   * The forecast of a plan if every profile had another setting.
   *
   * @param plan the plan
   * @param planned on which terms it was made
   * @param terms under which to forecast
   * @param instead the setting
   * @return the forecast; attestation lapses as it would without any redistribution, and so does
   *     not depend on the setting
   */
  public static Forecast ofWhatIf(
      Plan plan, Terms planned, ForecastTerms terms, RenewalPolicy instead) {
    return new FleetForecast(planned, terms, Optional.of(instead)).count(plan);
  }

  /**
   * The forecast of a plan and what it would be under another setting, if one is asked for.
   *
   * @param plan the plan
   * @param asked what is to be forecast
   * @return both, with the plan's problems
   */
  public static ForecastReport report(Plan plan, ForecastQuestion asked) {
    Optional<ForecastReport.WhatIf> whatIf =
        asked
            .instead()
            .map(
                policy ->
                    new ForecastReport.WhatIf(
                        policy, ofWhatIf(plan, asked.planned(), asked.terms(), policy)));
    return new ForecastReport(of(plan, asked.planned(), asked.terms()), whatIf, plan.problems());
  }

  private Forecast count(Plan plan) {
    IdentityHashMap<ClientCertificate, String> profiles = new IdentityHashMap<>();
    for (PlannedCertificate line : plan.certificates()) {
      add(line);
      profiles.put(line.certificate(), name(line.profile()));
    }
    for (DeviceVerdict device : plan.devices()) {
      BriefVerdict verdict = device.verdict().brief();
      String profile =
          verdict.chosen().map(one -> profiles.getOrDefault(one.certificate(), "")).orElse("");
      count(new FleetGroup(device.source().word(), device.identity().platform(), profile), verdict);
    }
    return forecast();
  }

  /** Counts a device. */
  void add(Source source, BriefPlan plan) {
    String profile = "";
    Optional<ClientCertificate> presented =
        plan.verdict().chosen().map(HeldCertificate::certificate);
    for (PlannedCertificate line : plan.certificates()) {
      add(line);
      profile = isSame(line.certificate(), presented) ? name(line.profile()) : profile;
    }
    count(new FleetGroup(source.word(), plan.platform(), profile), plan.verdict());
  }

  /** A device presents one of those that it holds, and not another that is equal. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(ClientCertificate one, Optional<ClientCertificate> presented) {
    return presented.isPresent() && presented.get() == one;
  }

  /** What was counted so far. */
  Forecast forecast() {
    return tally.forecast();
  }

  private void add(PlannedCertificate line) {
    if (!line.superseded()) {
      count(line);
    }
  }

  private void count(PlannedCertificate line) {
    GroupTally group =
        tally.group(
            new FleetGroup(
                line.device().source().word(),
                line.device().identity().platform(),
                name(line.profile())));
    Optional<RenewalPolicy> policy = setting.apply(line);
    Optional<Validity> validity = policy.flatMap(known -> validity(line, known));
    if (policy.isPresent() && validity.isPresent()) {
      group.certificate(validity.get(), policy.get());
    } else {
      group.unknown();
    }
  }

  private static String name(PlannedCertificate.ProfileRef profile) {
    return profile.displayName().isEmpty() ? profile.identifier() : profile.displayName();
  }

  /**
   * A lead time needs only the end of a certificate; whatever else depends on its beginning takes
   * the authority's lifetime where that may be assumed (S-42).
   */
  private Optional<Validity> validity(PlannedCertificate line, RenewalPolicy policy) {
    CertificateDates dates = line.certificate().dates();
    return dates
        .validity()
        .or(() -> planned.assumedLifetime().flatMap(dates::validityAssuming))
        .or(
            () ->
                dates
                    .notAfter()
                    .filter(end -> !policy.dependsOnLifetime())
                    .map(end -> new Validity(Validity.EARLIEST, end)));
  }

  /** No group is made for a phone, which needs no certificate. */
  private void count(FleetGroup group, BriefVerdict verdict) {
    if (verdict.kind() != VerdictKind.NOT_APPLICABLE) {
      tally.group(group).device(verdict);
    }
  }
}
