package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.examples.plan.PlannedCertificate.DeviceRef;
import io.github.sceplifecycle.examples.plan.PlannedCertificate.ProfileRef;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.linking.Link;
import io.github.sceplifecycle.linking.LinkTerms;
import io.github.sceplifecycle.linking.Linking;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ScepProfile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Makes a plan of what the documents say. */
public final class Planner {

  private final Terms terms;
  private final Outlooks outlooks;
  private final List<PlannedCertificate> lines = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Planner(Terms terms) {
    this.terms = terms;
    this.outlooks = new Outlooks(terms);
  }

  /**
   * The plan for all fleets together. A certificate that belongs to no profile is not in it.
   *
   * @param fleets what each MDM's documents say
   * @param terms on which terms to plan
   * @return the plan; a problem for every certificate that could not be linked or dated
   */
  public static Plan plan(List<Fleet> fleets, Terms terms) {
    Planner planner = new Planner(terms);
    fleets.forEach(planner::add);
    List<PlannedCertificate> sorted = Supersession.marked(planner.lines);
    sorted.sort(PlanOrder.mostUrgentFirst());
    return new Plan(terms.at(), sorted, DeviceVerdicts.of(fleets, terms), planner.problems);
  }

  private void add(Fleet fleet) {
    Linking linking = Linking.of(fleet.profiles(), LinkTerms.marked(terms.marker()));
    List<DeviceRef> unprofiled = new ArrayList<>();
    for (Found found : certificates(fleet)) {
      Link link = linking.link(found.held(), found.device().identity().platform());
      if (link instanceof Link.NoProfile && fleet.supplied().isEmpty()) {
        unprofiled.add(found.device());
      }
      line(found, link, fleet.supplied());
    }
    if (!unprofiled.isEmpty()) {
      String document = unprofiled.get(0).document();
      problems.add(PlanProblems.noProfile(fleet, document, unprofiled.size()));
    }
  }

  private void line(Found found, Link link, Optional<RenewalPolicy> supplied) {
    if (link instanceof Link.To to) {
      line(found, profile(to.profile()));
    } else if (link instanceof Link.NoProfile) {
      line(found, new ProfileRef("", "", supplied, true));
    } else if (!link.isForeign()) {
      PlannedCertificate line = line(found, new ProfileRef("", "", Optional.empty(), false));
      problems.add(PlanProblems.unlinked(line, link));
    }
  }

  private PlannedCertificate line(Found found, ProfileRef profile) {
    Outlooks.Answer answer = outlooks.of(found.held().certificate().dates(), profile.policy());
    PlannedCertificate line =
        new PlannedCertificate(
            found.device(), profile, found.held().certificate(), answer.outlook(), false);
    lines.add(line);
    if (answer.missing() != Missing.NOTHING) {
      problems.add(PlanProblems.missing(line, answer.missing()));
    }
    return line;
  }

  private static ProfileRef profile(ScepProfile profile) {
    return new ProfileRef(
        profile.identity().identifier(),
        profile.identity().displayName(),
        profile.setting().policy(),
        true);
  }

  /** A certificate on a device, listed once however often documents repeat it. */
  private record Found(DeviceRef device, HeldCertificate held) {

    Object fact() {
      return List.of(device.identity(), held);
    }
  }

  private static List<Found> certificates(Fleet fleet) {
    LinkedHashSet<Object> seen = new LinkedHashSet<>();
    List<Found> all = new ArrayList<>();
    for (Inventory inventory : fleet.inventories()) {
      for (Device device : inventory.devices()) {
        DeviceRef ref = new DeviceRef(fleet.source(), device.identity(), inventory.document());
        device.certificates().orElse(List.of()).stream()
            .map(held -> new Found(ref, held))
            .filter(found -> seen.add(found.fact()))
            .forEach(all::add);
      }
    }
    return all;
  }
}
