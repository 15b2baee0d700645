package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.audit.AuditSubject;
import io.github.sceplifecycle.audit.Fact;
import io.github.sceplifecycle.audit.FactValue;
import io.github.sceplifecycle.audit.Facts;
import io.github.sceplifecycle.audit.Finding;
import io.github.sceplifecycle.authority.RenewalRequests;
import io.github.sceplifecycle.authority.UnusedRule;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.Challenge;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.policy.ScepProfile;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an audit finds, as naively as possible: each rule of S-27 in a few lines, with {@link
 * ReferenceModel} for the windows. The facts are those that can be measured; which device is named
 * is left open.
 */
public final class ReferenceAudit {

  private static final long SECONDS_PER_DAY = 86_400;

  private final AuditSubject subject;

  private ReferenceAudit(AuditSubject subject) {
    this.subject = subject;
  }

  /**
   * What a rule finds.
   *
   * @param code the rule's code
   * @param subject what is looked at; its absence so short that its evaluations can be counted
   * @return the measured facts of every finding, as words, sorted
   */
  public static List<String> facts(String code, AuditSubject subject) {
    List<Facts> found =
        subject.inventory().isPresent() || !ReferenceInventory.CODES.contains(code)
            ? new ReferenceAudit(subject).found(code)
            : List.of();
    return found.stream().map(ReferenceAudit::measured).sorted().toList();
  }

  /** The measured facts of findings, as words, sorted. */
  static List<String> measured(List<Finding> findings) {
    return findings.stream().map(Finding::facts).map(ReferenceAudit::measured).sorted().toList();
  }

  private static String measured(Facts facts) {
    return facts.all().stream()
        .filter(fact -> fact.name().equals("of") || !(fact.value() instanceof FactValue.Text))
        .map(Fact::toString)
        .sorted()
        .toList()
        .toString();
  }

  private List<Facts> found(String code) {
    return switch (code) {
      case "SETTING_NOT_EXPORTED" -> one(isUnknown(RenewalSetting.Reason.NOT_EXPORTED));
      case "THRESHOLD_INVALID" ->
          one(
              isUnknown(RenewalSetting.Reason.NOT_STATED)
                  || isUnknown(RenewalSetting.Reason.INVALID));
      case "STOPS_AFTER_EXPIRY" ->
          one(subject.profile().retry().afterExpiry() == AfterExpiry.STOPS);
      case "RENEWAL_REQUEST_REFUSED" -> one(renewalIsRefused());
      case "NOT_LINKABLE" -> one(subject.circumstances().delivery().linkable() == Truth.NO);
      case "WEAK_HASH" -> one(allowsSha1());
      case "KEY_USAGE_UNSUITABLE" -> new ReferenceKeys(subject).unsuitable();
      case "CLIENT_AUTHENTICATION_MISSING" -> new ReferenceKeys(subject).purposeless();
      case "MACHINE_STORE_REQUESTED" -> one(asksForTheMachine());
      case "KEY_TOO_SMALL" -> new ReferenceKeys(subject).tooSmall();
      case "CHALLENGE_SHORT_LIVED" -> challenge();
      case "VALIDITY_NOT_HONOURED" -> validity();
      case "SHARED_SETTING" -> payloads();
      default ->
          ReferenceInventory.CODES.contains(code)
              ? new ReferenceInventory(subject).found(code)
              : window(code);
    };
  }

  private static List<Facts> one(boolean found) {
    return found ? List.of(Facts.none()) : List.of();
  }

  private boolean isUnknown(RenewalSetting.Reason reason) {
    return subject.profile().setting() instanceof RenewalSetting.Unknown unknown
        && unknown.reason() == reason;
  }

  private boolean renewalIsRefused() {
    return subject.circumstances().delivery().sendsRenewalRequests() == Truth.YES
        && subject.circumstances().authority().issuance().renewalRequests()
            == RenewalRequests.REFUSED;
  }

  private boolean asksForTheMachine() {
    return subject.profile().identity().platform() == Platform.WINDOWS
        && subject.profile().requested().store() == CertificateStore.MACHINE;
  }

  private boolean allowsSha1() {
    return subject.profile().requested().key().hashAlgorithms().stream()
        .map(word -> word.strip().toLowerCase(Locale.ROOT))
        .anyMatch(word -> word.equals("sha1") || word.equals("sha-1"));
  }

  private List<Facts> challenge() {
    Optional<Duration> life = subject.circumstances().delivery().challengeLife();
    Duration absence = subject.circumstances().fleet().toleratedAbsence();
    boolean found =
        subject.profile().requested().challenge() == Challenge.VARIABLE
            && life.isPresent()
            && life.get().compareTo(absence) < 0;
    return found
        ? List.of(Facts.none().length("challengeLife", life.get()).length("absence", absence))
        : List.of();
  }

  /** Whether a request means the lifetime is looked up in a calendar of four years. */
  private List<Facts> validity() {
    Optional<Period> requested = subject.profile().requested().validity();
    if (requested.isEmpty()) {
      return List.of();
    }
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (int month = 0; month < 48; month++) {
      LocalDate from = LocalDate.of(2027, 1, 1).plusMonths(month);
      long days = ChronoUnit.DAYS.between(from, from.plus(requested.get()));
      least = Math.min(least, days);
      most = Math.max(most, days);
    }
    long seconds = lifetime().toSeconds();
    boolean means = least * SECONDS_PER_DAY <= seconds && seconds <= most * SECONDS_PER_DAY;
    return means ? List.of() : List.of(Facts.none().length("lifetime", lifetime()));
  }

  private List<Facts> payloads() {
    List<ScepProfile> all =
        subject.together().stream()
            .filter(other -> name(other).equals(name(subject.profile())))
            .toList();
    boolean first = !all.isEmpty() && all.get(0).equals(subject.profile());
    boolean named = !subject.profile().identity().identifier().isEmpty();
    return named && first && all.size() > 1
        ? List.of(Facts.none().count("payloads", all.size()))
        : List.of();
  }

  private static List<String> name(ScepProfile profile) {
    return List.of(profile.identity().identifier(), profile.identity().place().document());
  }

  private List<Facts> window(String code) {
    Optional<RenewalPolicy> policy = subject.profile().setting().policy();
    if (policy.isEmpty()) {
      return List.of();
    }
    Optional<Duration> lead =
        ReferenceModel.window(policy.get(), Validity.endingAt(Validity.LATEST, lifetime()))
            .map(window -> Duration.between(window.opensAt(), window.closesAt()));
    if (code.equals("NO_REDISTRIBUTION")) {
      return lead.isEmpty() ? List.of(Facts.none().length("lifetime", lifetime())) : List.of();
    }
    return lead.map(time -> window(code, time)).orElse(List.of());
  }

  private List<Facts> window(String code, Duration lead) {
    return switch (code) {
      case "COVERS_LIFETIME" ->
          lead.equals(lifetime()) ? List.of(Facts.none().length("lifetime", lead)) : List.of();
      case "WINDOW_TOO_SHORT" -> reaction(lead);
      case "EXCEEDS_UNUSED_RULE" -> unused(lead);
      default -> throw new IllegalArgumentException("no rule is named " + code);
    };
  }

  /** One evaluation after the other, until the absence is over. */
  private List<Facts> reaction(Duration lead) {
    Duration every = subject.circumstances().fleet().evaluations().every();
    Duration absence = subject.circumstances().fleet().toleratedAbsence();
    Duration needed = every;
    while (needed.minus(every).compareTo(absence) < 0) {
      needed = needed.plus(every);
    }
    return lead.compareTo(needed) < 0
        ? List.of(
            Facts.none()
                .length("lead", lead)
                .length("checkIn", every)
                .length("absence", absence)
                .length("needed", needed))
        : List.of();
  }

  private List<Facts> unused(Duration lead) {
    Optional<UnusedRule> rule = subject.circumstances().authority().issuance().unusedRule();
    Optional<Duration> use = subject.circumstances().fleet().firstUseWithin();
    if (rule.isEmpty() || lead.compareTo(rule.get().atRiskAfter()) <= 0) {
      return List.of();
    }
    Duration risk = rule.get().atRiskAfter();
    Duration revoked = rule.get().revokedAfter();
    Duration replaced = lifetime().minus(lead);
    return use.isPresent() && use.get().compareTo(risk) <= 0
        ? List.of()
        : List.of(
            Facts.none()
                .length("lead", lead)
                .length("longest", risk)
                .length("revokedAfter", revoked)
                .count("replacedOnDay", day(replaced))
                .count("atRiskOnDay", day(replaced.plus(risk)))
                .count("revokedOnDay", day(replaced.plus(revoked)))
                .count("oldExpiresOnDay", day(lifetime()))
                .count("nextAttemptOnDay", day(replaced.plus(replaced))));
  }

  private static long day(Duration sinceFirstIssue) {
    return sinceFirstIssue.toSeconds() / SECONDS_PER_DAY;
  }

  private Duration lifetime() {
    return subject.circumstances().authority().issuance().lifetime();
  }
}
