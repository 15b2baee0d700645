package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.advice.Advice;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ScepProfile;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is looked at: one profile, with what is known around it.
 *
 * @param profile the profile
 * @param together all profiles that are audited together, this one among them, in their order
 * @param circumstances authority, fleet and MDM
 * @param inventory the certificates that belong to the profile; empty when no inventory was given
 */
public record AuditSubject(
    ScepProfile profile,
    List<ScepProfile> together,
    Circumstances circumstances,
    Optional<LinkedInventory> inventory) {

  /** Copies the list. */
  public AuditSubject {
    Objects.requireNonNull(profile, "profile");
    together = List.copyOf(together);
    Objects.requireNonNull(circumstances, "circumstances");
    Objects.requireNonNull(inventory, "inventory");
  }

  /**
   * A profile by itself, with no inventory.
   *
   * @param profile the profile
   * @param circumstances authority, fleet and MDM
   * @return the subject
   */
  public static AuditSubject of(ScepProfile profile, Circumstances circumstances) {
    return new AuditSubject(profile, List.of(profile), circumstances, Optional.empty());
  }

  /**
   * The same with an inventory.
   *
   * @param linked the certificates that belong to the profile
   * @return the subject
   */
  public AuditSubject holding(LinkedInventory linked) {
    return new AuditSubject(profile, together, circumstances, Optional.of(linked));
  }

  /**
   * The profile's policy.
   *
   * @return the policy; empty when it is not known
   */
  public Optional<RenewalPolicy> policy() {
    return profile.setting().policy();
  }

  /**
   * The lifetime of the certificates that the authority issues (S-12).
   *
   * @return whole seconds, positive
   */
  public Duration lifetime() {
    return circumstances.authority().issuance().lifetime();
  }

  /**
   * How long before {@code notAfter} the window of such a certificate opens; at most its lifetime.
   *
   * @return the lead; empty when the policy is not known or never opens a window
   */
  public Optional<Duration> lead() {
    return policy()
        .flatMap(
            known -> RedistributionWindow.of(known, Validity.endingAt(Validity.LATEST, lifetime())))
        .map(window -> Duration.between(window.opensAt(), window.closesAt()));
  }

  /**
   * Which leads would be safe here (S-28). The rules about the window ask it, so that an audit
   * finds nothing wrong with a setting that the advice calls safe.
   *
   * @return the advice for the authority and the fleet
   */
  public Advice advice() {
    return Advice.of(circumstances.authority(), circumstances.fleet());
  }

  /** When the authority's own certificate is valid; empty when not known. */
  Optional<Validity> issuer() {
    return circumstances.authority().trust().ownValidity();
  }

  /** The certificates of the inventory; none when there is no inventory. */
  List<BroughtCertificate> certificates() {
    return inventory.map(LinkedInventory::certificates).orElse(List.of());
  }
}
