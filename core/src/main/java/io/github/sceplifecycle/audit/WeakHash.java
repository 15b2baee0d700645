package io.github.sceplifecycle.audit;

import java.util.List;
import java.util.Optional;

/** The profile allows SHA-1. */
final class WeakHash implements AuditRule {

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "WEAK_HASH",
          Severity.WARNING,
          new RuleText(
              "The profile allows SHA-1, where SHA-2 is asked for.",
              "The profile allows {algorithms}; SHA-1 is weak.",
              "Allow SHA-2 only.",
              "A profile that allows SHA-1 and SHA-2."),
          Sources.OKTA_WINDOWS);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Optional<String> exemption(AuditSubject subject) {
    return subject.profile().requested().key().hashAlgorithms().isEmpty()
        ? Optional.of("the profile states no hash function")
        : Optional.empty();
  }

  @Override
  public List<Facts> violations(AuditSubject subject) {
    List<String> allowed = subject.profile().requested().key().hashAlgorithms();
    return allowed.stream().anyMatch(WeakHash::isSha1)
        ? List.of(Facts.none().text("algorithms", String.join(", ", allowed)))
        : List.of();
  }

  private static boolean isSha1(String word) {
    return word.strip().replace("-", "").equalsIgnoreCase("SHA1");
  }
}
