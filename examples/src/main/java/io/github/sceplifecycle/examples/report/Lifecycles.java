package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.examples.plan.Fleet;
import io.github.sceplifecycle.jamf.JamfProfile;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.Retry;
import io.github.sceplifecycle.policy.ScepProfile;
import io.github.sceplifecycle.projection.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of fleets, each once. */
final class Lifecycles {

  private Lifecycles() {}

  /**
   * One for each setting of each MDM, in the order of the documents. Where there is no profile, the
   * setting that the caller states stands for one.
   */
  static List<Lifecycle> of(List<Fleet> fleets, CertificateAuthority authority) {
    List<Lifecycle> lifecycles = new ArrayList<>();
    for (Fleet fleet : fleets) {
      byPolicy(fleet)
          .forEach(
              (policy, profiles) ->
                  lifecycles.add(
                      Lifecycle.of(
                          fleet.source(), scenario(policy, profiles, authority), profiles)));
    }
    return lifecycles;
  }

  private static Map<RenewalPolicy, List<ScepProfile>> byPolicy(Fleet fleet) {
    Map<RenewalPolicy, List<ScepProfile>> byPolicy = new LinkedHashMap<>();
    for (ScepProfile profile : fleet.profiles()) {
      Optional<RenewalPolicy> policy = profile.setting().policy();
      policy.ifPresent(
          known -> byPolicy.computeIfAbsent(known, same -> new ArrayList<>()).add(profile));
    }
    if (fleet.profiles().isEmpty() && !fleet.inventories().isEmpty()) {
      fleet.supplied().ifPresent(stated -> byPolicy.put(stated, List.of()));
    }
    return byPolicy;
  }

  private static Scenario scenario(
      RenewalPolicy policy, List<ScepProfile> profiles, CertificateAuthority authority) {
    Retry retry = profiles.stream().map(ScepProfile::retry).findFirst().orElse(JamfProfile.RETRY);
    return scenario(policy, retry, authority);
  }

  /** Only days since the issue are shown, so that it may begin whenever any lifetime fits. */
  static Scenario scenario(RenewalPolicy policy, Retry retry, CertificateAuthority authority) {
    Validity first = Validity.startingAt(Validity.EARLIEST, authority.issuance().lifetime());
    return new Scenario(policy, retry, authority, first);
  }
}
