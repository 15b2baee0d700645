package io.github.sceplifecycle.policy;

import java.time.Duration;
import java.util.Objects;

/**
 * So long before expiry: the window opens at {@code notAfter - lead} (S-5).
 *
 * <p>With a lead of 120 days a certificate that ends 2027-01-01T00:00:00Z is due from
 * 2026-09-03T00:00:00Z on, that instant included. Jamf states its setting so, in whole days.
 *
 * @param lead whole seconds, from one second to {@link #LONGEST}
 */
public record LeadTime(Duration lead) implements RenewalPolicy {

  /** The longest lead: ten thousand years of 365.2425 days, all that X.509 can state. */
  public static final Duration LONGEST = Duration.ofDays(3_652_425);

  private static final long SECONDS_PER_DAY = 86_400;

  /**
   * Checks the lead.
   *
   * @throws IllegalArgumentException if it is not positive, longer than {@link #LONGEST} or has a
   *     fraction of a second
   */
  public LeadTime {
    Objects.requireNonNull(lead, "lead");
    if (lead.toNanosPart() != 0 || lead.toSeconds() < 1 || lead.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "lead must be whole seconds from PT1S to " + LONGEST + ", but was " + lead);
    }
  }

  /**
   * Whether the lead is a whole number of days of 86 400 seconds.
   *
   * @return whether {@code lead().toDays()} loses nothing
   */
  public boolean isWholeDays() {
    return lead.toSeconds() % SECONDS_PER_DAY == 0;
  }

  @Override
  public boolean dependsOnLifetime() {
    return false;
  }

  @Override
  public boolean opensWindow() {
    return true;
  }

  @Override
  public <R> R fold(Cases<R> cases) {
    return cases.leadTime(this);
  }
}
