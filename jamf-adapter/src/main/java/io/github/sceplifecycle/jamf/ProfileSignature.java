package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.intake.VisibleText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What the CMS signature around a profile is worth, as far as the profile itself can tell.
 *
 * <p>The signature is checked with the certificate that came along in the same message. That shows
 * whether the content is what that certificate's owner signed, and nothing else: whether the
 * certificate is genuine, in force or anybody's to rely on is never looked at. Who wants to trust a
 * profile checks its signer elsewhere.
 *
 * @param state what the check gave
 * @param signers the subjects of the certificates that were used, in the order of the message;
 *     empty where none was; copied
 */
public record ProfileSignature(State state, List<DistinguishedName> signers) {

  private static final ProfileSignature NONE = new ProfileSignature(State.NONE, List.of());

  /** What the check of a signature gave. */
  public enum State {
    /** The profile came without a signature around it. */
    NONE("not signed"),
    /** Every signature there is matches the content; none of the signers is trusted here. */
    MATCHES("signature matches"),
    /** A signature does not match: the content is not what was signed. */
    DOES_NOT_MATCH("signature does not match"),
    /** There is no signer, no certificate of one, or no means to check the signature here. */
    NOT_CHECKED("signature could not be checked");

    private final String words;

    State(String words) {
      this.words = words;
    }

    private boolean hasSigners() {
      return this == MATCHES || this == DOES_NOT_MATCH;
    }
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException unless there are signers exactly where a signature was checked
   */
  public ProfileSignature {
    Objects.requireNonNull(state, "state");
    signers = List.copyOf(signers);
    if (signers.isEmpty() == state.hasSigners()) {
      throw new IllegalArgumentException(
          "signers are named exactly where a signature was checked, but there were "
              + signers.size()
              + " for "
              + state);
    }
  }

  /**
   * No signature.
   *
   * @return the signature of a profile that is not signed
   */
  public static ProfileSignature none() {
    return NONE;
  }

  /**
   * The signature in a few words.
   *
   * @return for instance {@code signed by CN=Harbour, signature matches; nobody here trusts the
   *     signer}
   */
  public String words() {
    if (signers.isEmpty()) {
      return state.words;
    }
    String names =
        signers.stream()
            .map(signer -> VisibleText.of(signer.text()))
            .collect(Collectors.joining(" and "));
    return "signed by " + names + ", " + state.words + "; nobody here trusts the signer";
  }
}
