package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.examples.plan.PlannedProfile.Next;
import io.github.sceplifecycle.examples.plan.PlannedProfile.Seen;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.policy.ProfileIdentity;
import io.github.sceplifecycle.policy.ScepProfile;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a plan of what the documents say. */
public final class Planner {

  private final List<PlannedCertificate> lines = new ArrayList<>();
  private final List<DeviceVerdict> devices = new ArrayList<>();
  private final List<PlannedProfile> profiles = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Planner() {}

  /**
   * The plan for all fleets together. A certificate that belongs to no profile is not in it; a
   * profile of which no inventory shows a certificate is.
   *
   * @param fleets what each MDM's documents say
   * @param terms on which terms to plan
   * @return the plan; a problem for every certificate that could not be linked or dated
   */
  public static Plan plan(List<Fleet> fleets, Terms terms) {
    Planner planner = new Planner();
    fleets.forEach(fleet -> planner.add(fleet, terms));
    planner.lines.sort(PlanOrder.mostUrgentFirst());
    planner.devices.sort(DeviceOrder.lapsingFirst());
    return new Plan(terms.at(), planner.lines, planner.devices, planner.profiles, planner.problems);
  }

  private void add(Fleet fleet, Terms terms) {
    FleetPlanner planner = new FleetPlanner(fleet, terms);
    for (ListedDevice listed : merged(fleet)) {
      DevicePlan plan = planner.plan(listed);
      lines.addAll(plan.certificates());
      devices.add(plan.verdict());
      problems.addAll(plan.problems());
    }
    problems.addAll(planner.problems());
    for (ScepProfile profile : fleet.profiles()) {
      profiles.add(
          new PlannedProfile(
              fleet.source(), profile, next(profile, terms), seen(fleet, profile.identity())));
    }
  }

  private static Next next(ScepProfile profile, Terms terms) {
    Optional<Duration> lifetime = terms.assumedLifetime();
    Optional<PlannedWindow> window =
        lifetime
            .flatMap(life -> terms.attestation().authority().issueAt(terms.at()))
            .flatMap(
                validity ->
                    profile
                        .setting()
                        .policy()
                        .flatMap(policy -> RedistributionWindow.of(policy, validity)))
            .map(PlannedWindow::of);
    return new Next(lifetime, window);
  }

  private Seen seen(Fleet fleet, ProfileIdentity profile) {
    long certificates =
        lines.stream()
            .filter(line -> line.device().source() == fleet.source())
            .filter(line -> line.profile().identifier().equals(profile.identifier()))
            .filter(line -> line.profile().displayName().equals(profile.displayName()))
            .count();
    return new Seen(certificates, !fleet.inventories().isEmpty());
  }

  /** The devices, each once, with what any document says that it holds. */
  private static Collection<ListedDevice> merged(Fleet fleet) {
    Map<Object, ListedDevice> byKey = new LinkedHashMap<>();
    for (Inventory inventory : fleet.inventories()) {
      for (Device device : inventory.devices()) {
        ListedDevice listed = ListedDevice.of(device, inventory.document());
        byKey.merge(listed.key(), listed, ListedDevice::and);
      }
    }
    return byKey.values();
  }
}
