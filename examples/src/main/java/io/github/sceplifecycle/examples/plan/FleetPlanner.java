package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.attestation.BriefVerdict;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.examples.plan.PlannedCertificate.DeviceRef;
import io.github.sceplifecycle.examples.plan.PlannedCertificate.ProfileRef;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.linking.DeviceLinks;
import io.github.sceplifecycle.linking.Link;
import io.github.sceplifecycle.linking.LinkTerms;
import io.github.sceplifecycle.linking.LinkedCertificate;
import io.github.sceplifecycle.linking.Linking;
import io.github.sceplifecycle.linking.Supersession.Superseded;
import io.github.sceplifecycle.policy.ScepProfile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Plans the devices of one fleet, each by itself, and keeps none of them: as many as come one after
 * the other. For use by one thread.
 */
public final class FleetPlanner {

  private final Fleet fleet;
  private final Outlooks outlooks;
  private final DeviceVerdicts verdicts;
  private final Linking linking;

  /** Certificates of some profile while none was given, and the first document that has one. */
  private long unprofiled;

  private String unprofiledIn = "";

  /**
   * For the profiles of a fleet.
   *
   * @param fleet its MDM and profiles; its inventories are not looked at
   * @param terms on which terms to plan
   */
  public FleetPlanner(Fleet fleet, Terms terms) {
    this.fleet = fleet;
    this.outlooks = new Outlooks(terms);
    this.verdicts = new DeviceVerdicts(terms);
    this.linking = Linking.of(fleet.profiles(), LinkTerms.marked(terms.marker()));
  }

  /**
   * The plan of one device.
   *
   * @param listed the device
   * @return its plan; a problem for every certificate that could not be linked or dated
   */
  public DevicePlan plan(ListedDevice listed) {
    DeviceLinks links = linking.links(listed.device());
    DeviceLines lines = lines(listed, links);
    DeviceVerdict verdict = verdicts.judge(fleet.source(), listed.device(), links);
    return new DevicePlan(lines.lines, verdict, lines.problems);
  }

  /**
   * The plan of one device, its verdict without explanation: for fleets of which only counts are
   * kept.
   *
   * @param listed the device
   * @return its plan; problems as {@link #plan}
   */
  public BriefPlan planBriefly(ListedDevice listed) {
    DeviceLinks links = linking.links(listed.device());
    DeviceLines lines = lines(listed, links);
    BriefVerdict verdict = verdicts.judgeBriefly(listed.device(), links);
    return new BriefPlan(lines.lines, links.platform(), verdict, lines.problems);
  }

  private DeviceLines lines(ListedDevice listed, DeviceLinks links) {
    DeviceLines lines = new DeviceLines(identity(listed, links), superseded(links));
    List<LinkedCertificate> all = links.certificates().orElse(List.of());
    for (int at = 0; at < all.size(); at++) {
      lines.add(all.get(at), listed.origins().get(at));
    }
    return lines;
  }

  /** A profile may tell the platform where the inventory does not. */
  private static DeviceIdentity identity(ListedDevice listed, DeviceLinks links) {
    DeviceIdentity named = listed.device().identity();
    return named.platform() == links.platform()
        ? named
        : new DeviceIdentity(named.identifier(), named.displayName(), links.platform());
  }

  /** Most devices have one certificate of a profile, and nothing to compare. */
  private static Set<LinkedCertificate> superseded(DeviceLinks links) {
    if (links.ours().orElse(List.of()).size() < 2) {
      return Set.of();
    }
    Set<LinkedCertificate> superseded = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Superseded one : links.supersession().superseded()) {
      superseded.add(one.certificate());
    }
    return superseded;
  }

  /**
   * What stood in the way of all devices that were planned so far.
   *
   * @return the problems that are of no single device
   */
  public List<Problem> problems() {
    return unprofiled == 0
        ? List.of()
        : List.of(PlanProblems.noProfile(fleet, unprofiledIn, unprofiled));
  }

  /** The lines of one device in the making. */
  private final class DeviceLines {

    private final List<PlannedCertificate> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final DeviceIdentity device;
    private final Set<LinkedCertificate> superseded;

    DeviceLines(DeviceIdentity device, Set<LinkedCertificate> superseded) {
      this.device = device;
      this.superseded = superseded;
    }

    void add(LinkedCertificate one, String document) {
      Link link = one.link();
      if (link instanceof Link.To to) {
        line(one, document, profile(to.profile()));
      } else if (link instanceof Link.NoProfile) {
        line(one, document, new ProfileRef("", "", fleet.supplied(), true));
        if (fleet.supplied().isEmpty()) {
          unprofiledIn = unprofiled == 0 ? document : unprofiledIn;
          unprofiled++;
        }
      } else if (!link.isForeign()) {
        ProfileRef unknown = new ProfileRef("", "", Optional.empty(), false);
        problems.add(PlanProblems.unlinked(line(one, document, unknown), link));
      }
    }

    private PlannedCertificate line(LinkedCertificate one, String document, ProfileRef profile) {
      Outlooks.Answer answer = outlooks.of(one.held().certificate().dates(), profile.policy());
      PlannedCertificate line =
          new PlannedCertificate(
              new DeviceRef(fleet.source(), device, document),
              profile,
              one.held().certificate(),
              answer.outlook(),
              superseded.contains(one));
      lines.add(line);
      if (answer.missing() != Missing.NOTHING) {
        problems.add(PlanProblems.missing(line, answer.missing()));
      }
      return line;
    }
  }

  private static ProfileRef profile(ScepProfile profile) {
    return new ProfileRef(
        profile.identity().identifier(),
        profile.identity().displayName(),
        profile.setting().policy(),
        true);
  }
}
