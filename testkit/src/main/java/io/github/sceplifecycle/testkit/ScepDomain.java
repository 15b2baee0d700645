package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.UnusedRule;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Placement;
import io.github.sceplifecycle.device.Standing;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.Retry;
import io.github.sceplifecycle.policy.ShareRemaining;
import io.github.sceplifecycle.projection.DeviceBehaviour;
import io.github.sceplifecycle.projection.Scenario;
import io.github.sceplifecycle.redistribution.Absence;
import io.github.sceplifecycle.redistribution.AttemptPlan;
import io.github.sceplifecycle.redistribution.Evaluations;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import io.github.sceplifecycle.testkit.ProjectionArbitraries.Projected;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Draws every type of core for a property: {@code @Domain(ScepDomain.class)} on a test class is all
 * that it takes. Bounds come first, then the usual, then the hostile.
 */
@Domain(CertificateDomain.class)
@Domain(ProfileDomain.class)
@Domain(FleetDomain.class)
public final class ScepDomain extends DomainContextBase {

  /**
   * A policy that opens a window.
   *
   * @param policy the policy
   */
  public record Opening(RenewalPolicy policy) {}

  /**
   * A certificate under a policy at two instants, near its bounds more often than not.
   *
   * @param policy the policy
   * @param validity the certificate
   * @param earlier an instant
   * @param later one that is not before it
   */
  public record Moments(RenewalPolicy policy, Validity validity, Instant earlier, Instant later) {}

  /**
   * A plan of attempts, and how far to follow it.
   *
   * @param plan the plan
   * @param horizon the last instant to consider, inclusive
   */
  public record Attempting(AttemptPlan plan, Instant horizon) {}

  /**
   * A device, terms and two instants; facts may be unknown and assumed.
   *
   * @param device the device
   * @param terms the terms
   * @param at an instant
   * @param later one that is not before it
   */
  public record Judging(Device device, AttestationTerms terms, Instant at, Instant later) {}

  /**
   * A device of which every fact is known, and two instants.
   *
   * @param device the device
   * @param strict terms that assume nothing, of an authority whose issuers are stated
   * @param at an instant
   * @param later one that is not before it
   */
  public record KnownJudging(Device device, AttestationTerms strict, Instant at, Instant later) {}

  /**
   * A device of which less is known, and the same with every fact known.
   *
   * @param lessKnown the device with facts unknown
   * @param known the same device with every fact known
   */
  public record Learning(Device lessKnown, KnownJudging known) {}

  /**
   * A question for advice, and what goes wrong.
   *
   * @param asked the question
   * @param misfortune what goes wrong while its assumptions hold
   */
  public record Tempting(Advising asked, Misfortune misfortune) {}

  /** Made by jqwik, which asks for a constructor without arguments. */
  public ScepDomain() {}

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
   * Policies that open a window.
   *
   * @return for {@code @ForAll Opening}
   */
  @Provide
  public Arbitrary<Opening> openings() {
    return CoreArbitraries.openingPolicies().map(Opening::new);
  }

  /**
   * Certificates under a policy, with two instants.
   *
   * @return for {@code @ForAll Moments}
   */
  @Provide
  public Arbitrary<Moments> moments() {
    return Combinators.combine(policies(), validities()).flatAs(ScepDomain::moments);
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

  /**
   * Plans of attempts, with how far to follow them.
   *
   * @return for {@code @ForAll Attempting}
   */
  @Provide
  public Arbitrary<Attempting> attemptings() {
    return attemptPlans()
        .flatMap(plan -> AttemptArbitraries.horizons(plan).map(at -> new Attempting(plan, at)));
  }

  /**
   * Rules for unused certificates.
   *
   * @return for {@code @ForAll UnusedRule}
   */
  @Provide
  public Arbitrary<UnusedRule> unusedRules() {
    return DeviceArbitraries.unusedRules();
  }

  /**
   * Authorities whose issuers are stated.
   *
   * @return for {@code @ForAll CertificateAuthority}
   */
  @Provide
  public Arbitrary<CertificateAuthority> authorities() {
    return DeviceArbitraries.authorities();
  }

  /**
   * Terms with any assumptions and tolerance.
   *
   * @return for {@code @ForAll AttestationTerms}
   */
  @Provide
  public Arbitrary<AttestationTerms> terms() {
    return DeviceArbitraries.terms();
  }

  /**
   * Certificates on a device, everything known.
   *
   * @return for {@code @ForAll HeldCertificate}
   */
  @Provide
  public Arbitrary<HeldCertificate> heldCertificates() {
    return DeviceArbitraries.knownCertificates();
  }

  /**
   * Certificates, everything known.
   *
   * @return for {@code @ForAll ClientCertificate}
   */
  @Provide
  public Arbitrary<ClientCertificate> certificates() {
    return heldCertificates().map(HeldCertificate::certificate);
  }

  /**
   * What tells certificates apart.
   *
   * @return for {@code @ForAll CertificateIdentity}
   */
  @Provide
  public Arbitrary<CertificateIdentity> identities() {
    return certificates().map(ClientCertificate::identity);
  }

  /**
   * How certificates lie on a device.
   *
   * @return for {@code @ForAll Placement}
   */
  @Provide
  public Arbitrary<Placement> placements() {
    return heldCertificates().map(HeldCertificate::placement);
  }

  /**
   * How certificates stand at their authority.
   *
   * @return for {@code @ForAll Standing}
   */
  @Provide
  public Arbitrary<Standing> standings() {
    return heldCertificates().map(HeldCertificate::standing);
  }

  /**
   * Devices of which facts may be unknown.
   *
   * @return for {@code @ForAll Device}
   */
  @Provide
  public Arbitrary<Device> devices() {
    return DeviceArbitraries.devices();
  }

  /**
   * Devices, terms and two instants, whatever is known.
   *
   * @return for {@code @ForAll Judging}
   */
  @Provide
  public Arbitrary<Judging> judgings() {
    return Combinators.combine(devices(), terms()).flatAs(ScepDomain::judgings);
  }

  /**
   * Devices of which every fact is known, and two instants.
   *
   * @return for {@code @ForAll KnownJudging}
   */
  @Provide
  public Arbitrary<KnownJudging> knownJudgings() {
    return Combinators.combine(DeviceArbitraries.knownDevices(), DeviceArbitraries.strictTerms())
        .flatAs(ScepDomain::knownJudgings);
  }

  /**
   * Devices before and after more is known of them.
   *
   * @return for {@code @ForAll Learning}
   */
  @Provide
  public Arbitrary<Learning> learnings() {
    return Combinators.combine(knownJudgings(), DeviceArbitraries.masks())
        .as((known, facts) -> new Learning(Forgetting.some(known.device(), facts), known));
  }

  /**
   * Scenarios with behaviours and horizons.
   *
   * @return for {@code @ForAll Projected}
   */
  @Provide
  public Arbitrary<Projected> projected() {
    return ProjectionArbitraries.projected();
  }

  /**
   * Scenarios.
   *
   * @return for {@code @ForAll Scenario}
   */
  @Provide
  public Arbitrary<Scenario> scenarios() {
    return ProjectionArbitraries.scenarios();
  }

  /**
   * How devices and their users behave.
   *
   * @return for {@code @ForAll DeviceBehaviour}
   */
  @Provide
  public Arbitrary<DeviceBehaviour> behaviours() {
    return projected().map(Projected::behaviour);
  }

  /**
   * Questions for advice.
   *
   * @return for {@code @ForAll Advising}
   */
  @Provide
  public Arbitrary<Advising> advisings() {
    return AdviceArbitraries.advisings();
  }

  /**
   * Questions for advice with what goes wrong.
   *
   * @return for {@code @ForAll Tempting}
   */
  @Provide
  public Arbitrary<Tempting> temptings() {
    return advisings()
        .flatMap(
            asked ->
                AdviceArbitraries.misfortunes(asked)
                    .map(misfortune -> new Tempting(asked, misfortune)));
  }

  private static Arbitrary<Moments> moments(RenewalPolicy policy, Validity validity) {
    Arbitrary<Instant> instants = CoreArbitraries.instantsAround(policy, validity);
    return Combinators.combine(instants, instants)
        .as((one, other) -> new Moments(policy, validity, first(one, other), last(one, other)));
  }

  private static Arbitrary<Judging> judgings(Device device, AttestationTerms terms) {
    Arbitrary<Instant> instants = DeviceArbitraries.instantsAround(device, terms);
    return Combinators.combine(instants, instants)
        .as((one, other) -> new Judging(device, terms, first(one, other), last(one, other)));
  }

  private static Arbitrary<KnownJudging> knownJudgings(Device device, AttestationTerms strict) {
    Arbitrary<Instant> instants = DeviceArbitraries.instantsAround(device, strict);
    return Combinators.combine(instants, instants)
        .as((one, other) -> new KnownJudging(device, strict, first(one, other), last(one, other)));
  }

  private static Instant first(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant last(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}
