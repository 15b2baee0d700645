package io.github.sceplifecycle.audit;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** The requested validity is not what the authority issues (S-12). */
final class ValidityNotHonoured implements AuditRule {

  private static final OffsetDateTime ANCHOR = OffsetDateTime.parse("2027-01-01T00:00:00Z");

  private static final RuleDescription DESCRIPTION =
      new RuleDescription(
          "VALIDITY_NOT_HONOURED",
          Severity.WARNING,
          new RuleText(
              "The requested validity is not what the authority issues; it is only a " + "request.",
              "The profile requests a validity of {requested}, and the authority "
                  + "issues for {lifetime}. What the profile says of the validity has no "
                  + "effect on any window.",
              "Request what the authority issues, or let the authority honour the " + "request.",
              "A request for 2 years with an authority that issues for 365 days."),
          Sources.WINDOWS_CSP.asDerived());

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Optional<String> exemption(AuditSubject subject) {
    return requested(subject).isEmpty()
        ? Optional.of("the profile requests no validity")
        : Optional.empty();
  }

  @Override
  public List<Facts> violations(AuditSubject subject) {
    return requested(subject)
        .filter(period -> !mayMean(subject))
        .map(
            period ->
                Facts.none()
                    .text("requested", period.toString())
                    .length("lifetime", subject.lifetime()))
        .stream()
        .toList();
  }

  private static Optional<Period> requested(AuditSubject subject) {
    return subject.profile().requested().validity();
  }

  /**
   * Whether the period, which months and leap years make longer or shorter, may mean the lifetime:
   * it is anchored to the first of every month of four years.
   */
  private static boolean mayMean(AuditSubject subject) {
    List<Duration> meant =
        LongStream.range(0, 48)
            .mapToObj(month -> ANCHOR.plusMonths(month).toInstant())
            .flatMap(at -> subject.profile().requested().lifetimeFrom(at).stream())
            .sorted()
            .toList();
    return !meant.isEmpty()
        && meant.get(0).compareTo(subject.lifetime()) <= 0
        && meant.get(meant.size() - 1).compareTo(subject.lifetime()) >= 0;
  }
}
