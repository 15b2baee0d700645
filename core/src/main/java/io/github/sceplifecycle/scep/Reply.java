package io.github.sceplifecycle.scep;

import java.util.Objects;
import java.util.Optional;

/**
 * What a CertRep answers (RFC 8894, 3.2.1.3 and 3.2.1.4). Empty throughout in a request.
 *
 * @param status granted, refused or pending; empty when not stated
 * @param failInfo why it was refused; empty when not stated
 * @param failInfoText the authority's own words on it; empty when not stated
 */
public record Reply(
    Optional<Coded<PkiStatus>> status,
    Optional<Coded<FailInfo>> failInfo,
    Optional<String> failInfoText) {

  /** Checks that nothing is null. */
  public Reply {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(failInfo, "failInfo");
    Objects.requireNonNull(failInfoText, "failInfoText");
  }

  /**
   * No answer.
   *
   * @return what a request holds
   */
  public static Reply none() {
    return new Reply(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
