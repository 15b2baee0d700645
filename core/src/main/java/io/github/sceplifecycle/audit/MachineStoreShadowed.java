package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.DeviceIdentity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A useless certificate in the user's store hides a good one in the machine's (S-18, S-22). */
final class MachineStoreShadowed implements AuditRule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "MACHINE_STORE_SHADOWED",
          Severity.WARNING,
          new RuleText(
              "The user's store holds only certificates that are not valid, and they "
                  + "hide a valid one of the same issuer in the machine's store.",
              "On {devices} of the devices, {device} among them, the user's store "
                  + "holds only certificates of an issuer that are not valid; they hide a "
                  + "valid one of that issuer in the machine's store.",
              "Take the certificates that are not valid out of the user's store, or "
                  + "distribute the profile to the user.",
              "An expired certificate in the login keychain, and a valid one in the "
                  + "system keychain."),
          Sources.OKTA_FAQ_CHOICE.asDerived());

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Optional<String> exemption(AuditSubject subject) {
    return Exemptions.unlessAnInventoryIsGiven(subject);
  }

  @Override
  public List<Facts> violations(AuditSubject subject) {
    Map<Object, List<BroughtCertificate>> groups = new LinkedHashMap<>();
    for (BroughtCertificate one : subject.certificates()) {
      key(one).ifPresent(key -> groups.computeIfAbsent(key, unseen -> new ArrayList<>()).add(one));
    }
    Instant at = subject.inventory().orElseThrow().at();
    List<DeviceIdentity> shadowed =
        Told.each(
            groups.values().stream()
                .filter(group -> isShadowed(group, at))
                .flatMap(List::stream)
                .map(BroughtCertificate::device));
    return shadowed.stream()
        .limit(1)
        .map(
            first ->
                Facts.none().count("devices", shadowed.size()).text("device", Told.name(first)))
        .toList();
  }

  private static Optional<Object> key(BroughtCertificate one) {
    return one.held()
        .certificate()
        .identity()
        .issuer()
        .map(issuer -> List.of(one.device().identifier(), Told.key(issuer)));
  }

  /** The user's store is used if it holds any certificate of the issuer. */
  private static boolean isShadowed(List<BroughtCertificate> group, Instant at) {
    List<BroughtCertificate> users = in(CertificateStore.USER, group);
    return !users.isEmpty()
        && users.stream().allMatch(one -> isKnown(one) && !isValid(one, at))
        && in(CertificateStore.MACHINE, group).stream().anyMatch(one -> isValid(one, at));
  }

  private static List<BroughtCertificate> in(
      CertificateStore store, List<BroughtCertificate> group) {
    return group.stream().filter(one -> one.held().placement().store() == store).toList();
  }

  private static boolean isKnown(BroughtCertificate one) {
    return one.held().certificate().validity().isPresent();
  }

  private static boolean isValid(BroughtCertificate one, Instant at) {
    return one.held().certificate().validity().filter(dates -> dates.isValidAt(at)).isPresent();
  }
}
