package io.github.sceplifecycle.jamf;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What else a document says of a profile: information that decides nothing here.
 *
 * @param redeployOnUpdate {@code redeploy_on_update}: to whom an administrator's edit is
 *     distributed, {@code Newly Assigned} or {@code All}, as it stands. It is not the renewal
 *     setting (S-34), and it tells little: whatever was written, Jamf's answers say {@code Newly
 *     Assigned}. Empty when not stated
 * @param signature what the signature around the document is worth
 * @param identityUses the types of the payloads that use the certificate of another, {@code
 *     com.apple.wifi.managed} for instance, by the other's {@code PayloadUUID} in lower case;
 *     copied
 */
public record ProfileNotes(
    Optional<String> redeployOnUpdate,
    ProfileSignature signature,
    Map<String, List<String>> identityUses) {

  /** Copies the uses. */
  public ProfileNotes {
    identityUses =
        identityUses.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, uses -> List.copyOf(uses.getValue())));
    Objects.requireNonNull(redeployOnUpdate, "redeployOnUpdate");
    Objects.requireNonNull(signature, "signature");
  }

  ProfileNotes signed(ProfileSignature by) {
    return new ProfileNotes(redeployOnUpdate, by, identityUses);
  }
}
