package io.github.sceplifecycle.policy;

import java.util.Objects;

/**
 * A SCEP profile: what an MDM distributes so that devices enrol for a certificate, and when it does
 * so again.
 *
 * @param identity which profile
 * @param setting what is known of its renewal setting
 * @param retry how its MDM goes on until a redistribution succeeds
 * @param requested what it asks of the authority
 */
public record ScepProfile(
    ProfileIdentity identity, RenewalSetting setting, Retry retry, RequestedCertificate requested) {

  /** Checks that nothing is null. */
  public ScepProfile {
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(setting, "setting");
    Objects.requireNonNull(retry, "retry");
    Objects.requireNonNull(requested, "requested");
  }

  /**
   * The same profile with a setting that the caller states because the document does not. What the
   * document states stays.
   *
   * @param policy the policy
   * @return this profile if its setting is stated, else one with the supplied setting
   */
  public ScepProfile supplying(RenewalPolicy policy) {
    return setting instanceof RenewalSetting.Stated
        ? this
        : new ScepProfile(identity, new RenewalSetting.Supplied(policy), retry, requested);
  }
}
