package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.Platform;
import java.util.List;
import java.util.Optional;

/** A profile for Windows asks for the machine's store (S-18). */
final class MachineStoreRequested implements AuditRule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "MACHINE_STORE_REQUESTED",
          Severity.WARNING,
          new RuleText(
              "A profile for Windows puts its certificates into the machine's store, where the "
                  + "user's is asked for.",
              "On Windows this profile puts its certificates into the store of the machine. That "
                  + "store is asked only where the user's holds nothing of the issuer, and there "
                  + "the user's session may not be able to use the private key.",
              "Distribute the profile to the user. Where that cannot be, as on shared "
                  + "workstations, let the private key be used without elevation.",
              "A SCEP profile of Intune for Windows with the certificate type Device."),
          Sources.OKTA_FAQ_STORES);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  /** On a Mac, where a profile of computer level serves every user, the source asks for nothing. */
  @Override
  public Optional<String> exemption(AuditSubject subject) {
    if (subject.profile().identity().platform() != Platform.WINDOWS) {
      return Optional.of("the profile is not known to be for Windows");
    }
    return store(subject) == CertificateStore.UNKNOWN
        ? Optional.of("the profile states no store")
        : Optional.empty();
  }

  @Override
  public List<Facts> violations(AuditSubject subject) {
    return store(subject) == CertificateStore.MACHINE ? List.of(Facts.none()) : List.of();
  }

  private static CertificateStore store(AuditSubject subject) {
    return subject.profile().requested().store();
  }
}
