package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.audit.BroughtCertificate;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.linking.LinkTerms;
import io.github.sceplifecycle.linking.Linking;
import io.github.sceplifecycle.policy.ScepProfile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which certificates of a fleet each of its profiles brought, as the plan ties them. */
public final class ProfileCertificates {

  private final List<Linked> linked = new ArrayList<>();

  private record Linked(ScepProfile profile, BroughtCertificate certificate) {}

  private ProfileCertificates() {}

  /**
   * Ties a fleet's certificates to its profiles.
   *
   * @param fleet the fleet
   * @param marker the text in a subject that marks a certificate as one of a profile's; not empty
   * @return what each profile brought; a certificate that nothing ties to one profile is left out
   */
  public static ProfileCertificates of(Fleet fleet, String marker) {
    Linking linking = Linking.of(fleet.profiles(), LinkTerms.marked(marker));
    Set<BroughtCertificate> seen = new LinkedHashSet<>();
    ProfileCertificates all = new ProfileCertificates();
    for (Inventory inventory : fleet.inventories()) {
      for (Device device : inventory.devices()) {
        device.certificates().orElse(List.of()).stream()
            .map(held -> new BroughtCertificate(device.identity(), held))
            .filter(seen::add)
            .forEach(one -> all.add(linking, one));
      }
    }
    return all;
  }

  private void add(Linking linking, BroughtCertificate one) {
    linking
        .link(one.held(), one.device().platform())
        .linked()
        .ifPresent(profile -> linked.add(new Linked(profile, one)));
  }

  /**
   * The certificates of a profile.
   *
   * @param profile the profile
   * @return its certificates in the order of the inventories; for several payloads of one profile
   *     with the first
   */
  public List<BroughtCertificate> of(ScepProfile profile) {
    return linked.stream()
        .filter(one -> one.profile().equals(profile))
        .map(Linked::certificate)
        .toList();
  }
}
