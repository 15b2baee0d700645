package io.github.sceplifecycle.audit;

import io.github.sceplifecycle.certificate.PublicKeySize;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The key is smaller than 2048 bits. */
final class KeyTooSmall implements AuditRule {

  /** What Okta requires. */
  private static final int LEAST = 2_048;

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "KEY_TOO_SMALL",
          Severity.ERROR,
          new RuleText(
              "The key is smaller than the 2048 bits that Okta requires.",
              "The key of {of} has {bits} bits; 2048 are required.",
              "Set the key size to 2048 bits or more.",
              "A profile that asks for 1024 bits, which is Apple's default."),
          Sources.OKTA_FAQ_PROPERTIES);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Optional<String> exemption(AuditSubject subject) {
    return subject.profile().requested().key().bits().isEmpty() && issued(subject).isEmpty()
        ? Optional.of("neither the profile nor a certificate states the size of its key")
        : Optional.empty();
  }

  /** One finding for the request, and one for each size that was issued. */
  @Override
  public List<Facts> violations(AuditSubject subject) {
    return Told.askedAndIssued(
        small(subject.profile().requested().key().bits().stream().boxed()),
        small(issued(subject).stream()),
        (facts, bits) -> facts.count("bits", bits));
  }

  private static Stream<Integer> small(Stream<Integer> sizes) {
    return sizes.filter(bits -> bits < LEAST);
  }

  /** Keys on elliptic curves are as strong with fewer bits. */
  private static List<Integer> issued(AuditSubject subject) {
    return subject.certificates().stream()
        .flatMap(one -> one.held().certificate().use().publicKey().stream())
        .filter(key -> !key.algorithm().equals("EC"))
        .map(PublicKeySize::bits)
        .toList();
  }
}
