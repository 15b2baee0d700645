package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.Retry;
import io.github.sceplifecycle.policy.ShareRemaining;
import io.github.sceplifecycle.redistribution.Absence;
import io.github.sceplifecycle.redistribution.AttemptPlan;
import io.github.sceplifecycle.redistribution.Evaluations;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Dates and how settings turn them into windows and attempts; {@link ScepDomain} holds it. */
public final class ValidityDomain extends DomainContextBase {

  /** Made by jqwik, which asks for a constructor without arguments. */
  public ValidityDomain() {}

  /**
   * Whole seconds that X.509 can state.
   *
   * @return for {@code @ForAll Instant}
   */
  @Provide
  public Arbitrary<Instant> instants() {
    return CoreArbitraries.wholeSeconds();
  }

  /**
   * Lifetimes of certificates.
   *
   * @return for {@code @ForAll Duration}
   */
  @Provide
  public Arbitrary<Duration> lifetimes() {
    return CoreArbitraries.lifetimes();
  }

  /**
   * Certificates' validities.
   *
   * @return for {@code @ForAll Validity}
   */
  @Provide
  public Arbitrary<Validity> validities() {
    return CoreArbitraries.validities();
  }

  /**
   * Policies of every kind.
   *
   * @return for {@code @ForAll RenewalPolicy}
   */
  @Provide
  public Arbitrary<RenewalPolicy> policies() {
    return CoreArbitraries.policies();
  }

  /**
   * Lead times.
   *
   * @return for {@code @ForAll LeadTime}
   */
  @Provide
  public Arbitrary<LeadTime> leadTimes() {
    return CoreArbitraries.leadTimes();
  }

  /**
   * Shares of the lifetime.
   *
   * @return for {@code @ForAll ShareRemaining}
   */
  @Provide
  public Arbitrary<ShareRemaining> shares() {
    return CoreArbitraries.shares();
  }

  /**
   * Windows.
   *
   * @return for {@code @ForAll RedistributionWindow}
   */
  @Provide
  public Arbitrary<RedistributionWindow> windows() {
    return attemptPlans().map(AttemptPlan::window);
  }

  /**
   * How often something is done.
   *
   * @return for {@code @ForAll Cadence}
   */
  @Provide
  public Arbitrary<Cadence> cadences() {
    return AttemptArbitraries.cadences();
  }

  /**
   * How MDMs go on.
   *
   * @return for {@code @ForAll Retry}
   */
  @Provide
  public Arbitrary<Retry> retries() {
    return AttemptArbitraries.retries();
  }

  /**
   * When somebody looks.
   *
   * @return for {@code @ForAll Evaluations}
   */
  @Provide
  public Arbitrary<Evaluations> evaluations() {
    return attemptPlans().map(AttemptPlan::evaluations);
  }

  /**
   * Absences of an hour and more, around the first days of a usual certificate.
   *
   * @return for {@code @ForAll Absence}
   */
  @Provide
  public Arbitrary<Absence> absences() {
    return AttemptArbitraries.usualValidities()
        .flatMap(validity -> AttemptArbitraries.absences(validity.notAfter(), Duration.ofHours(1)));
  }

  /**
   * Plans of attempts.
   *
   * @return for {@code @ForAll AttemptPlan}
   */
  @Provide
  public Arbitrary<AttemptPlan> attemptPlans() {
    return AttemptArbitraries.plans();
  }
}
