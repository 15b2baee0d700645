package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.knowledge.Truth;
import picocli.CommandLine.Option;

/** What no profile says of its devices: whether they renew over SCEP. */
final class RenewalRequestsOption {

  @Option(
      names = "--renewal-requests",
      description =
          "The devices renew with SCEP's RenewalReq. Neither Jamf nor Intune makes them; state it"
              + " where the same profile is given to another MDM or client that does.")
  private boolean stated;

  /** Whether they do. */
  Truth sent() {
    return Truth.of(stated);
  }
}
