package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.certificate.Validity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Certificates live longer or shorter than the authority is said to issue (S-12). */
final class LifetimeDiffers implements AuditRule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "LIFETIME_DIFFERS",
          Severity.WARNING,
          new RuleText(
              "Certificates are issued with another lifetime than the authority is "
                  + "said to give, so that what is said of a share of the lifetime does not "
                  + "hold.",
              "Of {certificates} certificates with both dates, {differing} live from "
                  + "{shortest} to {longest}, where {lifetime} is taken for granted.",
              "State the lifetime that the authority really gives, and look at the "
                  + "findings again.",
              "Certificates of 180 days where the authority is said to issue for 365."),
          Sources.OKTA_RENEWAL.asDerived());

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Optional<String> exemption(AuditSubject subject) {
    return lifetimes(subject).isEmpty()
        ? Optional.of("no certificate with both dates was given")
        : Optional.empty();
  }

  @Override
  public List<Facts> violations(AuditSubject subject) {
    List<Duration> all = lifetimes(subject);
    List<Duration> differing =
        all.stream().filter(one -> differs(one, subject.lifetime())).sorted().toList();
    return differing.isEmpty()
        ? List.of()
        : List.of(
            Facts.none()
                .count("certificates", all.size())
                .count("differing", differing.size())
                .length("shortest", differing.get(0))
                .length("longest", differing.get(differing.size() - 1))
                .length("lifetime", subject.lifetime()));
  }

  /** A leap day, and the second that some count more (S-3), make no other lifetime. */
  private static boolean differs(Duration one, Duration other) {
    return one.minus(other).abs().compareTo(Duration.ofDays(1)) > 0;
  }

  private static List<Duration> lifetimes(AuditSubject subject) {
    return subject.certificates().stream()
        .flatMap(one -> one.held().certificate().validity().stream())
        .map(Validity::lifetime)
        .toList();
  }
}
