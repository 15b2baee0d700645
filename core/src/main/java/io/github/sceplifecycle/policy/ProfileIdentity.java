package io.github.sceplifecycle.policy;

import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.intake.Place;
import java.util.Objects;

/**
 * Which profile.
 *
 * @param identifier what the MDM calls it, stable; empty when the document has none
 * @param displayName what people call it; need not be unique
 * @param platform the system for which it is made
 * @param place where it stands in the document it was read from
 */
public record ProfileIdentity(
    String identifier, String displayName, Platform platform, Place place) {

  /** Checks that nothing is null. */
  public ProfileIdentity {
    Objects.requireNonNull(identifier, "identifier");
    Objects.requireNonNull(displayName, "displayName");
    Objects.requireNonNull(platform, "platform");
    Objects.requireNonNull(place, "place");
  }
}
