package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.audit.AuditSubject;
import io.github.sceplifecycle.audit.Facts;
import io.github.sceplifecycle.audit.LinkedInventory;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.ExtendedKeyUsages;
import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.certificate.KeyUsages;
import io.github.sceplifecycle.policy.RequestedKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The rules of S-27 that look at requested and at issued keys, as naively as possible. */
final class ReferenceKeys {

  private static final String REQUEST = "the profile's request";

  private final RequestedKey requested;
  private final List<CertificateUse> issued;

  ReferenceKeys(AuditSubject subject) {
    this.requested = subject.profile().requested().key();
    this.issued =
        subject.inventory().map(LinkedInventory::certificates).orElse(List.of()).stream()
            .map(one -> one.held().certificate().use())
            .toList();
  }

  List<Facts> unsuitable() {
    List<Facts> found = new ArrayList<>();
    requested
        .usages()
        .filter(ReferenceKeys::isUnsuitable)
        .ifPresent(usages -> found.add(of(REQUEST)));
    List<KeyUsages> wrong =
        issued.stream()
            .flatMap(use -> use.keyUsages().stream())
            .filter(ReferenceKeys::isUnsuitable)
            .toList();
    for (KeyUsages each : wrong.stream().distinct().toList()) {
      found.add(of(certificates(Collections.frequency(wrong, each))));
    }
    return found;
  }

  List<Facts> purposeless() {
    List<Facts> found = new ArrayList<>();
    requested
        .purposes()
        .filter(ReferenceKeys::isPurposeless)
        .ifPresent(purposes -> found.add(of(REQUEST)));
    List<Set<String>> wrong =
        issued.stream()
            .flatMap(use -> use.extendedKeyUsages().stream())
            .filter(ReferenceKeys::isPurposeless)
            .map(purposes -> Set.copyOf(purposes.stated().orElseThrow()))
            .toList();
    for (Set<String> each : wrong.stream().distinct().toList()) {
      found.add(of(certificates(Collections.frequency(wrong, each))));
    }
    return found;
  }

  List<Facts> tooSmall() {
    List<Facts> found = new ArrayList<>();
    requested.bits().stream()
        .filter(bits -> bits < 2_048)
        .forEach(bits -> found.add(of(REQUEST).count("bits", bits)));
    List<Integer> small =
        issued.stream()
            .flatMap(use -> use.publicKey().stream())
            .filter(key -> !key.algorithm().equals("EC") && key.bits() < 2_048)
            .map(key -> key.bits())
            .toList();
    for (int each : small.stream().distinct().toList()) {
      found.add(of(certificates(Collections.frequency(small, each))).count("bits", each));
    }
    return found;
  }

  private static boolean isUnsuitable(KeyUsages usages) {
    return usages.stated().isPresent()
        && !usages.stated().get().contains(KeyUsage.DIGITAL_SIGNATURE);
  }

  private static boolean isPurposeless(ExtendedKeyUsages purposes) {
    return purposes.stated().isPresent()
        && Collections.disjoint(
            purposes.stated().get(), List.of("1.3.6.1.5.5.7.3.2", "2.5.29.37.0"));
  }

  private static String certificates(int number) {
    return number == 1 ? "1 certificate" : number + " certificates";
  }

  private static Facts of(String what) {
    return Facts.none().text("of", what);
  }
}
