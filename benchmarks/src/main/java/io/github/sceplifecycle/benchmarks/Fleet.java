package io.github.sceplifecycle.benchmarks;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.fleet.FleetGroup;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.fleet.Horizon;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A made-up fleet, the same each time: eight groups in disorder, each under a policy of its own,
 * lifetimes about a year, enrolled over the last four hundred days; some have expired, some are
 * overdue, and one device in sixteen attests for less long than its certificate is valid.
 */
final class Fleet {

  static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  /** A year in days. */
  static final ForecastTerms TERMS =
      new ForecastTerms(Horizon.ofDays(NOW, 365), Duration.ofDays(365));

  static final List<FleetGroup> GROUPS =
      List.of(
          new FleetGroup("jamf", Platform.MACOS, "managementAttestation"),
          new FleetGroup("jamf", Platform.MACOS, "managementAttestation-lab"),
          new FleetGroup("jamf", Platform.MACOS, "managementAttestation-sales"),
          new FleetGroup("jamf", Platform.IOS, "managementAttestation-phones"),
          new FleetGroup("intune", Platform.WINDOWS, "3b1f8a5e-0001"),
          new FleetGroup("intune", Platform.WINDOWS, "3b1f8a5e-0002"),
          new FleetGroup("intune", Platform.MACOS, "3b1f8a5e-0003"),
          new FleetGroup("intune", Platform.ANDROID, "3b1f8a5e-0004"));

  private static final List<RenewalPolicy> POLICIES =
      List.of(
          RenewalPolicy.daysBeforeExpiry(60),
          RenewalPolicy.daysBeforeExpiry(30),
          RenewalPolicy.daysBeforeExpiry(14),
          RenewalPolicy.daysBeforeExpiry(120),
          RenewalPolicy.percentRemaining(20),
          RenewalPolicy.percentRemaining(10),
          RenewalPolicy.shareRemaining(1, 3),
          RenewalPolicy.percentRemaining(50));

  private static final int ENROLLED_WITHIN = 400 * 86_400;
  private static final int DAY = 86_400;

  private Fleet() {}

  static List<Held> of(int certificates) {
    SplittableRandom random = new SplittableRandom(20260601);
    List<Held> fleet = new ArrayList<>(certificates);
    for (int made = 0; made < certificates; made++) {
      int group = random.nextInt(GROUPS.size());
      Instant issued = NOW.minusSeconds(random.nextInt(ENROLLED_WITHIN));
      Duration lifetime = Duration.ofDays(365).plusSeconds(random.nextInt(DAY));
      Validity validity = Validity.startingAt(issued, lifetime);
      boolean early = random.nextInt(16) == 0;
      Instant until =
          early ? validity.notAfter().minusSeconds(random.nextInt(DAY)) : validity.notAfter();
      fleet.add(new Held(GROUPS.get(group), validity, POLICIES.get(group), until));
    }
    return fleet;
  }
}
