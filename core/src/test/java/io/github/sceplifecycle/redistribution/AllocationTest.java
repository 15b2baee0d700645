package io.github.sceplifecycle.redistribution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.EarlierOf;
import io.github.sceplifecycle.policy.LaterOf;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A calculation leaves nothing behind but its result, however many policies are combined. */
class AllocationTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final Validity YEAR =
      new Validity(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));
  private static final int CALLS = 20_000;
  private static final int MORE = 30;

  /** Below an object for each further policy, above what the compiler leaves now and then. */
  private static final int TOLERATED = MORE * 8;

  /** What the calls give, so that the compiler cannot drop them. */
  private long sink;

  @Test
  void does_not_grow_with_the_number_of_combined_policies() {
    RenewalPolicy two = combined(2);
    RenewalPolicy thirtyTwo = combined(2 + MORE);
    long bytesOfTwo = bytesPerCall(two);
    long bytesOfThirtyTwo = bytesPerCall(thirtyTwo);
    assertTrue(
        bytesOfThirtyTwo <= bytesOfTwo + TOLERATED,
        () -> bytesOfTwo + " bytes for two, " + bytesOfThirtyTwo + " for thirty-two; " + sink);
  }

  private static RenewalPolicy combined(int members) {
    List<RenewalPolicy> policies = new ArrayList<>();
    for (int at = 0; at < members; at++) {
      RenewalPolicy share = RenewalPolicy.shareRemaining(1, at + 3);
      RenewalPolicy days = RenewalPolicy.daysBeforeExpiry(at + 1);
      policies.add(new LaterOf(List.of(share, days, share)));
    }
    return new EarlierOf(policies);
  }

  /** The least of several measurements: what the compiler's own work adds is left out. */
  private long bytesPerCall(RenewalPolicy policy) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 8; round++) {
      least = Math.min(least, measured(policy) / CALLS);
    }
    return least;
  }

  private long measured(RenewalPolicy policy) {
    long thread = Thread.currentThread().getId();
    long before = THREADS.getThreadAllocatedBytes(thread);
    for (int call = 0; call < CALLS; call++) {
      sink += RedistributionWindow.of(policy, YEAR).orElseThrow().opensAt().getEpochSecond();
    }
    return THREADS.getThreadAllocatedBytes(thread) - before;
  }
}
