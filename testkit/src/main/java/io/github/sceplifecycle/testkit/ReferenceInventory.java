package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.audit.AuditSubject;
import io.github.sceplifecycle.audit.BroughtCertificate;
import io.github.sceplifecycle.audit.Facts;
import io.github.sceplifecycle.audit.LinkedInventory;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of S-27 that look at certificates, as naively as possible: each with each. */
final class ReferenceInventory {

  /** The rules that need an inventory. */
  static final List<String> CODES =
      List.of(
          "OUTLIVES_ISSUER",
          "ISSUER_ROTATION_DUE",
          "LIFETIME_DIFFERS",
          "OVERDUE_UNREPLACED",
          "SHARED_CERTIFICATE",
          "MACHINE_STORE_SHADOWED");

  private final AuditSubject subject;
  private final Instant at;
  private final List<BroughtCertificate> all;

  ReferenceInventory(AuditSubject subject) {
    LinkedInventory inventory = subject.inventory().orElseThrow();
    this.subject = subject;
    this.at = inventory.at();
    this.all = inventory.certificates();
  }

  List<Facts> found(String code) {
    return switch (code) {
      case "OUTLIVES_ISSUER" -> outlives();
      case "ISSUER_ROTATION_DUE" -> rotation();
      case "LIFETIME_DIFFERS" -> differing();
      case "OVERDUE_UNREPLACED" -> overdue();
      case "SHARED_CERTIFICATE" -> shared();
      default -> shadowed();
    };
  }

  private Duration lifetime() {
    return subject.circumstances().authority().issuance().lifetime();
  }

  private List<Facts> outlives() {
    Optional<Validity> issuer = subject.circumstances().authority().trust().ownValidity();
    if (issuer.isEmpty()) {
      return List.of();
    }
    List<Instant> ends = new ArrayList<>(all.stream().flatMap(one -> end(one).stream()).toList());
    boolean issues = issuer.get().isValidAt(at);
    if (issues && !at.plus(lifetime()).isAfter(Validity.LATEST)) {
      ends.add(at.plus(lifetime()));
    }
    Instant issuerEnds = issuer.get().notAfter();
    boolean found = ends.stream().anyMatch(end -> end.isAfter(issuerEnds));
    return found
        ? List.of(
            Facts.none()
                .moment("certificateEnds", Collections.max(ends))
                .moment("issuerEnds", issuerEnds))
        : List.of();
  }

  /** One generation on: what is issued now may end with the issuer, and its replacement not. */
  private List<Facts> rotation() {
    Optional<Validity> issuer = subject.circumstances().authority().trust().ownValidity();
    Optional<Duration> lead =
        subject
            .profile()
            .setting()
            .policy()
            .flatMap(
                policy ->
                    ReferenceModel.window(policy, Validity.endingAt(Validity.LATEST, lifetime())))
            .map(window -> Duration.between(window.opensAt(), window.closesAt()));
    if (issuer.isEmpty() || lead.isEmpty() || !issuer.get().isValidAt(at)) {
      return List.of();
    }
    Instant issuerEnds = issuer.get().notAfter();
    Instant ends = at.plus(lifetime());
    Instant replaced = ends.minus(lead.get());
    boolean found = !ends.isAfter(issuerEnds) && replaced.plus(lifetime()).isAfter(issuerEnds);
    return found
        ? List.of(
            Facts.none()
                .moment("issuerEnds", issuerEnds)
                .length("lifetime", lifetime())
                .moment("lastFullIssue", issuerEnds.minus(lifetime()))
                .moment("nextReplacement", replaced))
        : List.of();
  }

  private List<Facts> differing() {
    List<Duration> lives = all.stream().flatMap(one -> life(one).stream()).sorted().toList();
    List<Duration> differing =
        lives.stream()
            .filter(life -> Math.abs(life.toSeconds() - lifetime().toSeconds()) > 86_400)
            .toList();
    return differing.isEmpty()
        ? List.of()
        : List.of(
            Facts.none()
                .count("certificates", lives.size())
                .count("differing", differing.size())
                .length("shortest", differing.get(0))
                .length("longest", differing.get(differing.size() - 1))
                .length("lifetime", lifetime()));
  }

  /** The newest of each device is the one that no other ends, or opens, later than. */
  private List<Facts> overdue() {
    Duration every = subject.circumstances().fleet().evaluations().every();
    Duration patience = subject.circumstances().fleet().toleratedAbsence().plus(every).plus(every);
    List<Instant> openings = new ArrayList<>();
    for (String device : devices(all)) {
      all.stream()
          .filter(one -> device(one).equals(device))
          .filter(one -> opening(one).isPresent())
          .max(
              Comparator.comparing((BroughtCertificate one) -> end(one).orElseThrow())
                  .thenComparing(one -> opening(one).orElseThrow()))
          .flatMap(this::opening)
          .ifPresent(openings::add);
    }
    List<Instant> late =
        openings.stream().filter(since -> since.plus(patience).isBefore(at)).toList();
    return late.isEmpty()
        ? List.of()
        : List.of(
            Facts.none()
                .count("overdue", late.size())
                .count("devices", openings.size())
                .length("patience", patience)
                .moment("dueSince", Collections.min(late)));
  }

  private Optional<Instant> opening(BroughtCertificate one) {
    Optional<RenewalPolicy> policy = subject.profile().setting().policy();
    Optional<Instant> end = end(one);
    if (policy.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    Optional<Validity> dates = one.held().certificate().validity();
    if (dates.isEmpty() && policy.get().dependsOnLifetime()) {
      return Optional.empty();
    }
    return ReferenceModel.window(
            policy.get(), dates.orElse(new Validity(Validity.EARLIEST, end.get())))
        .map(RedistributionWindow::opensAt);
  }

  private List<Facts> shared() {
    List<Facts> found = new ArrayList<>();
    for (String key : all.stream().flatMap(one -> key(one).stream()).distinct().toList()) {
      int devices =
          devices(all.stream().filter(one -> key(one).equals(Optional.of(key))).toList()).size();
      if (devices > 1) {
        found.add(Facts.none().count("devices", devices));
      }
    }
    return found;
  }

  private static Optional<String> key(BroughtCertificate one) {
    return issuer(one)
        .flatMap(
            issuer ->
                one.held().certificate().identity().serial().map(serial -> issuer + " " + serial));
  }

  private List<Facts> shadowed() {
    long devices =
        devices(all).stream()
            .filter(
                device -> all.stream().anyMatch(one -> device(one).equals(device) && hides(one)))
            .count();
    return devices == 0 ? List.of() : List.of(Facts.none().count("devices", devices));
  }

  /**
   * Whether it stands in the user's store, where none of its issuer is valid, before a valid one.
   */
  private boolean hides(BroughtCertificate one) {
    return store(one) == CertificateStore.USER
        && issuer(one).isPresent()
        && beside(one, CertificateStore.USER)
            .allMatch(other -> life(other).isPresent() && !valid(other))
        && beside(one, CertificateStore.MACHINE).anyMatch(this::valid);
  }

  private Stream<BroughtCertificate> beside(BroughtCertificate one, CertificateStore store) {
    return all.stream()
        .filter(other -> device(other).equals(device(one)))
        .filter(other -> issuer(other).equals(issuer(one)))
        .filter(other -> store(other) == store);
  }

  private boolean valid(BroughtCertificate one) {
    return one.held()
        .certificate()
        .validity()
        .filter(dates -> !at.isBefore(dates.notBefore()) && !at.isAfter(dates.notAfter()))
        .isPresent();
  }

  private static List<String> devices(List<BroughtCertificate> certificates) {
    return certificates.stream().map(ReferenceInventory::device).distinct().toList();
  }

  private static String device(BroughtCertificate one) {
    return one.device().identifier();
  }

  private static CertificateStore store(BroughtCertificate one) {
    return one.held().placement().store();
  }

  private static Optional<String> issuer(BroughtCertificate one) {
    return one.held()
        .certificate()
        .identity()
        .issuer()
        .map(name -> name.text().toLowerCase(Locale.ROOT));
  }

  private static Optional<Instant> end(BroughtCertificate one) {
    return one.held().certificate().dates().notAfter();
  }

  private static Optional<Duration> life(BroughtCertificate one) {
    return one.held()
        .certificate()
        .validity()
        .map(dates -> Duration.between(dates.notBefore(), dates.notAfter()));
  }
}
