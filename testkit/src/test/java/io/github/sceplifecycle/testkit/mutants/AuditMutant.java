package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.audit.AuditSubject;
import io.github.sceplifecycle.audit.Fact;
import io.github.sceplifecycle.audit.FactValue;
import io.github.sceplifecycle.audit.Outcome;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.policy.ShareRemaining;
import io.github.sceplifecycle.testkit.AuditFunction;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Rules that are wrong. */
public enum AuditMutant implements AuditFunction {
  /** See {@link #story()}. */
  ABSENCE_IGNORED(
      "Takes every device to be there when its window opens",
      (code, subject) ->
          Audited.right(code, Audited.tolerating(subject, absence -> Duration.ZERO))),
  /** See {@link #story()}. */
  A_DAY_TO_BE_SAFE(
      "Wants a day more before expiry than is needed, to be on the safe side",
      (code, subject) ->
          code.equals("WINDOW_TOO_SHORT")
              ? Audited.right(code, Audited.tolerating(subject, absence -> absence.plusDays(1)))
              : Audited.right(code, subject)),
  /** See {@link #story()}. */
  UNUSED_RULE_UNKNOWN(
      "Does not know that unused certificates are revoked",
      (code, subject) -> Audited.right(code, Audited.ruled(subject, rule -> null))),
  /** See {@link #story()}. */
  UNTIL_CERTAINLY_REVOKED(
      "Lets a replacement be unused until it is certainly revoked, not until it may be",
      (code, subject) -> Audited.right(code, Audited.ruled(subject, rule -> Audited.late(rule)))),
  /** See {@link #story()}. */
  COVERS_LIFETIME_NOT_AT_EQUALITY(
      "Finds a window that covers the lifetime only where the lead is longer than it",
      (code, subject) ->
          code.equals("COVERS_LIFETIME")
                  && subject
                      .policy()
                      .filter(policy -> policy.equals(new LeadTime(subject.lifetime())))
                      .isPresent()
              ? new Outcome.Clean()
              : Audited.right(code, subject)),
  /** See {@link #story()}. */
  PERCENT_OF_ELAPSED(
      "Takes a percentage for what has passed of the lifetime, not for what remains",
      (code, subject) -> Audited.right(code, Audited.policed(subject, AuditMutant::elapsed))),
  /** See {@link #story()}. */
  NEVER_IS_A_SETTING(
      "Finds nothing wrong with a profile that is never redistributed, for it was asked for",
      (code, subject) ->
          code.equals("NO_REDISTRIBUTION") ? new Outcome.Clean() : Audited.right(code, subject)),
  /** See {@link #story()}. */
  TWENTY_WHERE_NOTHING_IS_STATED(
      "Reads 20 percent where a profile states nothing",
      (code, subject) ->
          Audited.right(
              code,
              subject.policy().isPresent()
                  ? subject
                  : Audited.set(
                      subject, new RenewalSetting.Stated(RenewalPolicy.percentRemaining(20))))),
  /** See {@link #story()}. */
  REQUEST_IS_BELIEVED(
      "Takes the validity that the profile requests for the lifetime of its certificates",
      (code, subject) ->
          Audited.right(
              code,
              subject
                  .profile()
                  .requested()
                  .lifetimeFrom(Instant.parse("2027-01-01T00:00:00Z"))
                  .map(lifetime -> Audited.issuingFor(subject, lifetime))
                  .orElse(subject))),
  /** See {@link #story()}. */
  DAYS_COUNTED_FROM_ONE(
      "Calls the day of the issue day 1",
      (code, subject) -> Audited.retold(Audited.right(code, subject), AuditMutant::aDayLater)),
  /** See {@link #story()}. */
  INSTANTS_AT_MIDNIGHT(
      "Tells days, and forgets the time of the day",
      (code, subject) -> Audited.retold(Audited.right(code, subject), AuditMutant::atMidnight)),
  /** See {@link #story()}. */
  FIRST_FINDING_ONLY(
      "Stops at the first finding of a rule",
      (code, subject) -> Audited.cut(Audited.right(code, subject))),
  /** See {@link #story()}. */
  DEVICE_MET_FIRST_IS_NAMED(
      "Names the device that stands first in the inventory",
      (code, subject) ->
          Audited.retold(
              Audited.right(code, subject),
              fact -> fact.name().equals("device") ? Audited.firstDevice(subject) : fact)),
  /** See {@link #story()}. */
  SERIAL_ALONE(
      "Takes two certificates with one serial number for one, whoever issued them",
      (code, subject) -> Audited.right(code, Audited.issuedByOne(subject))),
  /** See {@link #story()}. */
  REPLACED_ONES_ARE_OVERDUE(
      "Counts certificates that were replaced long ago",
      (code, subject) ->
          code.equals("OVERDUE_UNREPLACED")
              ? Audited.right(code, Audited.eachOnItsOwn(subject))
              : Audited.right(code, subject)),
  /** See {@link #story()}. */
  UNKNOWN_STORE_IS_THE_USERS(
      "Takes a certificate for one of the user's where no inventory says whose it is",
      (code, subject) -> Audited.right(code, Audited.inUserStores(subject))),
  /** See {@link #story()}. */
  PURPOSES_UNSTATED_ARE_NONE(
      "Takes a profile that states no purposes for one that asks for none",
      (code, subject) -> Audited.right(code, Audited.purposed(subject))),
  /** See {@link #story()}. */
  MACS_ARE_LIKE_WINDOWS(
      "Asks of every system what is asked of Windows",
      (code, subject) -> Audited.right(code, Audited.onWindows(subject))),
  /** See {@link #story()}. */
  REPLACED_WHEN_IT_ENDS(
      "Forgets that the next certificate is issued before the old one ends",
      (code, subject) ->
          code.equals("ISSUER_ROTATION_DUE")
              ? Audited.right(code, Audited.policed(subject, AuditMutant::lastSecond))
              : Audited.right(code, subject));

  private final String story;

  @SuppressWarnings("ImmutableEnumChecker") // only lambdas that capture nothing
  private final AuditFunction code;

  AuditMutant(String story, AuditFunction code) {
    this.story = story;
    this.code = code;
  }

  /**
   * Which mistake it is.
   *
   * @return a sentence without its full stop
   */
  public String story() {
    return story;
  }

  @Override
  public Outcome judge(String rule, AuditSubject subject) {
    return code.judge(rule, subject);
  }

  private static RenewalPolicy lastSecond(RenewalPolicy policy) {
    return policy.equals(RenewalPolicy.none()) ? policy : new LeadTime(Duration.ofSeconds(1));
  }

  private static RenewalPolicy elapsed(RenewalPolicy policy) {
    return policy instanceof ShareRemaining share
        ? RenewalPolicy.shareRemaining(share.denominator() - share.numerator(), share.denominator())
        : policy;
  }

  private static Fact aDayLater(Fact fact) {
    return fact.name().endsWith("Day") && fact.value() instanceof FactValue.Count count
        ? new Fact(fact.name(), new FactValue.Count(count.number() + 1))
        : fact;
  }

  private static Fact atMidnight(Fact fact) {
    return fact.value() instanceof FactValue.Moment moment
        ? new Fact(fact.name(), new FactValue.Moment(moment.at().truncatedTo(ChronoUnit.DAYS)))
        : fact;
  }
}
