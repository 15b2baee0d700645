package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.policy.RequestedCertificate;
import java.util.Locale;
import java.util.Objects;

/**
 * One SCEP payload of a profile. Its address and its challenge are not kept (S-33).
 *
 * @param place where it stands
 * @param uuid its {@code PayloadUUID}, by which other payloads of the same document name it; may be
 *     empty, and is not stable from one answer of Jamf to the next
 * @param requested what it asks of the authority
 * @param timers numbers that are not the renewal setting
 */
public record ScepPayload(
    Place place, String uuid, RequestedCertificate requested, PayloadTimers timers) {

  private static final String PROFILE_IDENTIFIER = "$profile_identifier";

  /** Checks that nothing is null. */
  public ScepPayload {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(uuid, "uuid");
    Objects.requireNonNull(requested, "requested");
    Objects.requireNonNull(timers, "timers");
  }

  /**
   * Whether the subject carries Jamf's variable {@code $PROFILE_IDENTIFIER}. Jamf does not document
   * it; exports show it. What it is good for, and what else ties a certificate to a profile, says
   * {@link JamfProfile#linkOf}.
   *
   * @return whether it does
   */
  public boolean namesProfileInSubject() {
    return requested
        .subject()
        .filter(subject -> subject.toLowerCase(Locale.ROOT).contains(PROFILE_IDENTIFIER))
        .isPresent();
  }
}
