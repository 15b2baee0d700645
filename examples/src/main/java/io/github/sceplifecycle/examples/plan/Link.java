package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.policy.ScepProfile;
import java.util.List;
import java.util.Optional;

/** Whether a certificate belongs to a profile, and to which. */
sealed interface Link {

  /** It belongs to this profile. */
  record To(ScepProfile profile) implements Link {}

  /** It is marked as one that a profile brought, and there is no profile at all. */
  record NoProfile() implements Link {}

  /**
   * It is marked as one that a profile brought, and nothing tells by which of these; or the
   * inventory names another.
   */
  record Ambiguous(List<ScepProfile> candidates, Optional<String> named) implements Link {}

  /** It is none of the profiles' business. */
  record Foreign() implements Link {}
}
