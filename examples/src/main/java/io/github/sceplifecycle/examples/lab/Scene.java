package io.github.sceplifecycle.examples.lab;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ScepProfile;
import io.github.sceplifecycle.projection.Projection;
import io.github.sceplifecycle.projection.Scenario;
import java.time.Instant;

/**
 * What is played: a device under a profile, from one instant to another.
 *
 * @param profile the profile, as it was read from an MDM's document; its policy is known
 * @param habits how the device and its user behave
 * @param start when the device enrols first; a whole second
 * @param end where the scene ends, exclusive; after {@code start}
 */
public record Scene(ScepProfile profile, Habits habits, Instant start, Instant end) {

  /**
   * Checks the order, and that there is something to play.
   *
   * @throws IllegalArgumentException if {@code end} is not after {@code start}, or nobody knows the
   *     profile's policy
   */
  public Scene {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("end must be after start " + start + ", but was " + end);
    }
    if (profile.setting().policy().isEmpty()) {
      throw new IllegalArgumentException("the profile's renewal setting must be known");
    }
  }

  /**
   * When the profile is redistributed.
   *
   * @return the policy
   */
  public RenewalPolicy policy() {
    return profile.setting().policy().orElseThrow();
  }

  /**
   * What core says will happen.
   *
   * @param authority who issues the certificates
   * @return the projection
   */
  public Projection projection(CertificateAuthority authority) {
    Validity first = authority.issueAt(start).orElseThrow();
    Scenario scenario = new Scenario(policy(), profile.retry(), authority, first);
    return Projection.of(scenario, habits.behaviour(start), end);
  }
}
