package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.EarlierOf;
import io.github.sceplifecycle.policy.LaterOf;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import io.github.sceplifecycle.testkit.WindowFunction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Windows that are calculated wrongly, as others have done. */
public enum WindowMutant implements WindowFunction {
  /** See {@link #story()}. */
  PERCENT_OF_ELAPSED(
      "Reads 20 % as what has passed of the lifetime, not as what remains: the usual misreading of"
          + " Intune's threshold",
      Leads.ofShares((share, validity, right) -> validity.lifetime().minus(right))),
  /** See {@link #story()}. */
  INVERTED_PERCENTAGE(
      "Holds 100-p where p counts against a least lead of five minutes, as cert-manager's validator"
          + " does: the wrong shares are raised",
      Leads.ofShares(
          (share, validity, right) ->
              validity.lifetime().minus(right).compareTo(Duration.ofMinutes(5)) < 0
                  ? Duration.ofMinutes(5)
                  : right)),
  /** See {@link #story()}. */
  SILENT_THIRD(
      "Puts a third of the lifetime in the place of a lead that covers it and says nothing, as"
          + " cert-manager does",
      Leads.of(
          (simple, validity, right) ->
              right.compareTo(validity.lifetime()) >= 0
                  ? Leads.share(1, 3, validity.lifetime())
                  : right)),
  /** See {@link #story()}. */
  CLIFF_AT_31_DAYS(
      "Takes half the lifetime for the lead up to a lifetime of 30 days and the stated lead above,"
          + " as Fleet does: the lead jumps from 15 days to 30",
      Leads.of(
          (simple, validity, right) ->
              simple instanceof LeadTime && validity.lifetime().compareTo(Duration.ofDays(30)) <= 0
                  ? min(right, validity.lifetime().dividedBy(2))
                  : right)),
  /** See {@link #story()}. */
  HALF_UP_TO_DAYS(
      "Rounds the lead of a share half up to whole days, as Fleet's INTERVAL in SQL does",
      Leads.ofShares(
          (share, validity, right) -> Duration.ofDays(right.plus(Duration.ofHours(12)).toDays()))),
  /** See {@link #story()}. */
  CALENDAR_DAYS(
      "Counts calendar days as DATEDIFF does and opens at midnight",
      (policy, validity) ->
          RedistributionWindow.of(policy, validity)
              .map(right -> opening(right, midnight(policy, validity, right)))),
  /** See {@link #story()}. */
  TRUNCATED_TO_DAYS(
      "Drops what is less than a day of the lead, as mdmdirector, Lemur and Zentral do",
      Leads.of((simple, validity, right) -> right.truncatedTo(ChronoUnit.DAYS))),
  /** See {@link #story()}. */
  TRUNCATED_TO_SECONDS(
      "Drops the nanoseconds of the opening, so that the window opens before its threshold",
      changing(right -> opening(right, right.opensAt().truncatedTo(ChronoUnit.SECONDS)))),
  /** See {@link #story()}. */
  EXCLUSIVE_OPENING(
      "Asks for strictly less than the lead, as Strimzi and SPIRE do: not due at opensAt itself",
      changing(right -> opening(right, min(right.opensAt().plusNanos(1), right.closesAt())))),
  /** See {@link #story()}. */
  EXCLUSIVE_NOT_AFTER(
      "Ends the window before notAfter, as OpenSSL ends the validity",
      changing(
          right ->
              new RedistributionWindow(
                  min(right.opensAt(), right.closesAt().minusNanos(1)),
                  right.closesAt().minusNanos(1),
                  right.coversLifetime()))),
  /** See {@link #story()}. */
  LAST_SECOND_COUNTED(
      "Counts the last second, too, so that every lifetime is one second longer, as certmagic does",
      Leads.ofShares(
          (share, validity, right) ->
              Leads.share(
                  share.numerator(), share.denominator(), validity.lifetime().plusSeconds(1)))),
  /** See {@link #story()}. */
  FLOAT_LIFETIME(
      "Multiplies a lifetime in single precision",
      Leads.ofShares(
          (share, validity, right) ->
              Duration.ofSeconds(
                  (long)
                      ((float) validity.lifetimeSeconds()
                          * share.numerator()
                          / share.denominator())))),
  /** See {@link #story()}. */
  DOUBLE_LIFETIME(
      "Multiplies a lifetime in double precision, as step and others do",
      Leads.ofShares(
          (share, validity, right) -> {
            double lead =
                validity.lifetimeSeconds() * ((double) share.numerator() / share.denominator());
            long whole = (long) lead;
            return Duration.ofSeconds(whole, (long) ((lead - whole) * 1e9));
          })),
  /** See {@link #story()}. */
  INT_OVERFLOW(
      "Holds a lifetime in seconds in 32 bits, which 68 years do not fit in",
      Leads.ofShares(
          (share, validity, right) ->
              Leads.share(
                  share.numerator(),
                  share.denominator(),
                  inThirtyTwoBits(validity.lifetimeSeconds())))),
  /** See {@link #story()}. */
  LONG_OVERFLOW(
      "Multiplies nanoseconds by the percentage in 64 bits, as cert-manager did twice",
      Leads.ofShares(
          (share, validity, right) ->
              Duration.ofNanos(
                  validity.lifetimeSeconds()
                      * 1_000_000_000
                      * share.numerator()
                      / share.denominator()))),
  /** See {@link #story()}. */
  UNCLAMPED(
      "Opens before notBefore where the lead is longer than the lifetime",
      (policy, validity) ->
          RedistributionWindow.of(policy, validity)
              .map(
                  right ->
                      right.coversLifetime() && policy instanceof LeadTime lead
                          ? opening(right, right.closesAt().minus(lead.lead()))
                          : right)),
  /** See {@link #story()}. */
  COVERS_LIFETIME_NOT_AT_EQUALITY(
      "Does not say that a lead as long as the lifetime covers it",
      (policy, validity) ->
          RedistributionWindow.of(policy, validity)
              .map(
                  right ->
                      policy instanceof LeadTime lead && lead.lead().equals(validity.lifetime())
                          ? new RedistributionWindow(right.opensAt(), right.closesAt(), false)
                          : right)),
  /** See {@link #story()}. */
  CLOSES_A_DAY_EARLY(
      "Ends the window a day before the certificate, when it is thought too late to act",
      changing(
          right -> {
            Instant early = right.closesAt().minus(Duration.ofDays(1));
            Instant closesAt = early.isBefore(right.opensAt()) ? right.opensAt() : early;
            return new RedistributionWindow(right.opensAt(), closesAt, right.coversLifetime());
          })),
  /** See {@link #story()}. */
  EARLIER_AND_LATER_SWAPPED(
      "Takes the earlier of several for the later: a longer lead is an earlier opening",
      (policy, validity) -> RedistributionWindow.of(swapped(policy), validity)),
  /** See {@link #story()}. */
  NONE_IS_A_LEAD_OF_ZERO(
      "Takes no redistribution for a lead of nothing, so that the certificate is due as it ends",
      (policy, validity) ->
          RedistributionWindow.of(policy, validity)
              .or(() -> Optional.of(Leads.window(Duration.ZERO, validity))));

  private final String story;

  @SuppressWarnings("ImmutableEnumChecker") // only lambdas that capture nothing
  private final WindowFunction code;

  WindowMutant(String story, WindowFunction code) {
    this.story = story;
    this.code = code;
  }

  /**
   * Which mistake it is, and whose.
   *
   * @return a sentence without its full stop
   */
  public String story() {
    return story;
  }

  @Override
  public Optional<RedistributionWindow> window(RenewalPolicy policy, Validity validity) {
    return code.window(policy, validity);
  }

  private static Duration inThirtyTwoBits(long seconds) {
    int wrapped = (int) seconds;
    return Duration.ofSeconds(wrapped);
  }

  private static WindowFunction changing(UnaryOperator<RedistributionWindow> change) {
    return (policy, validity) -> RedistributionWindow.of(policy, validity).map(change);
  }

  private static RedistributionWindow opening(RedistributionWindow right, Instant opensAt) {
    return new RedistributionWindow(opensAt, right.closesAt(), right.coversLifetime());
  }

  private static Instant midnight(
      RenewalPolicy policy, Validity validity, RedistributionWindow right) {
    if (policy instanceof LeadTime lead && !right.coversLifetime()) {
      LocalDate end = LocalDate.ofInstant(validity.notAfter(), ZoneOffset.UTC);
      return end.minusDays(lead.lead().toDays()).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
    return right.opensAt().truncatedTo(ChronoUnit.DAYS);
  }

  private static RenewalPolicy swapped(RenewalPolicy policy) {
    if (policy instanceof EarlierOf earlier) {
      return new LaterOf(swapped(earlier.policies()));
    }
    return policy instanceof LaterOf later ? new EarlierOf(swapped(later.policies())) : policy;
  }

  private static List<RenewalPolicy> swapped(List<RenewalPolicy> policies) {
    return policies.stream().map(WindowMutant::swapped).toList();
  }

  private static <T extends Comparable<T>> T min(T one, T other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
