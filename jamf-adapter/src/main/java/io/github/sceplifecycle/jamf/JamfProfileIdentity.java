package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.device.Platform;
import java.util.Objects;
import java.util.Optional;

/**
 * Which profile it is.
 *
 * @param uuid {@code general.uuid}, else the payloads' top-level UUID or identifier; UUIDs of
 *     single payloads never, for Jamf makes some of them anew with every answer; empty when none is
 *     stated
 * @param id Jamf's number for it; empty when not stated
 * @param name what people call it; may be empty
 * @param kind what sort of profile
 * @param level for whom it is installed; of payloads alone only their own {@code PayloadScope}
 *     tells
 */
public record JamfProfileIdentity(
    Optional<String> uuid,
    Optional<String> id,
    String name,
    JamfProfileKind kind,
    ProfileLevel level) {

  /** Checks that nothing is null. */
  public JamfProfileIdentity {
    Objects.requireNonNull(uuid, "uuid");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(level, "level");
  }

  /**
   * What tells it from others.
   *
   * @return the UUID, else the number, else an empty text
   */
  public String identifier() {
    return uuid.or(() -> id).orElse("");
  }

  /**
   * The system for which it is made. Payloads alone that state a {@code PayloadScope} are for
   * macOS: Apple defines that key for no other system.
   *
   * @return the platform; unknown where nothing tells
   */
  public Platform platform() {
    boolean scoped = kind == JamfProfileKind.PAYLOADS_ONLY && level != ProfileLevel.UNKNOWN;
    return scoped ? Platform.MACOS : kind.platform();
  }
}
