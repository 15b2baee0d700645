package io.github.sceplifecycle.jamf;

import java.util.Objects;
import java.util.Optional;

/**
 * What else a document says of a profile: information that decides nothing here.
 *
 * @param redeployOnUpdate {@code redeploy_on_update}: to whom an administrator's edit is
 *     distributed, {@code Newly Assigned} or {@code All}, as it stands. It is not the renewal
 *     setting (S-34), and it tells little: whatever was written, Jamf's answers say {@code Newly
 *     Assigned}. Empty when not stated
 * @param signature what the signature around the document is worth
 */
public record ProfileNotes(Optional<String> redeployOnUpdate, ProfileSignature signature) {

  /** Checks that nothing is null. */
  public ProfileNotes {
    Objects.requireNonNull(redeployOnUpdate, "redeployOnUpdate");
    Objects.requireNonNull(signature, "signature");
  }

  ProfileNotes signed(ProfileSignature by) {
    return new ProfileNotes(redeployOnUpdate, by);
  }
}
