package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.policy.ScepProfile;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A SCEP profile of the documents, and what it does to a certificate that is issued at the plan's
 * instant.
 *
 * @param source which MDM distributes it
 * @param profile the profile
 * @param next what it does to the next certificate
 * @param seen what the inventories show of it
 */
public record PlannedProfile(Source source, ScepProfile profile, Next next, Seen seen) {

  /** Checks that nothing is null. */
  public PlannedProfile {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(next, "next");
    Objects.requireNonNull(seen, "seen");
  }

  /**
   * A certificate that is issued at the plan's instant.
   *
   * @param lifetime for how long the authority issues it; empty when that is not known
   * @param window when it would be redistributed; empty when never, or when the setting or the
   *     lifetime is not known
   */
  public record Next(Optional<Duration> lifetime, Optional<PlannedWindow> window) {

    /** Checks that nothing is null. */
    public Next {
      Objects.requireNonNull(lifetime, "lifetime");
      Objects.requireNonNull(window, "window");
    }
  }

  /**
   * What is seen of a profile.
   *
   * @param certificates how many certificates of the plan it brought; from 0
   * @param inventoried whether an inventory of its MDM was given at all
   */
  public record Seen(long certificates, boolean inventoried) {}
}
