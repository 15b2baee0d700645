package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.AttemptPlan;
import io.github.sceplifecycle.scep.PkiMessage;
import io.github.sceplifecycle.scep.RequestTerms;
import io.github.sceplifecycle.testkit.ProjectionArbitraries.Projected;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Draws every type of core for a property: {@code @Domain(ScepDomain.class)} on a test class is all
 * that it takes. Bounds come first, then the usual, then the hostile. Here are the cases whose
 * parts belong together; the domains above draw each type by itself.
 */
@Domain(ValidityDomain.class)
@Domain(CertificateDomain.class)
@Domain(AuthorityDomain.class)
@Domain(DeviceDomain.class)
@Domain(IntakeDomain.class)
@Domain(ProfileDomain.class)
@Domain(AuditDomain.class)
@Domain(FleetDomain.class)
@Domain(MessageDomain.class)
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

  /**
   * A message, what it is judged by, and two instants near the bounds of what may be replaced.
   *
   * @param message the message
   * @param terms the terms
   * @param at an instant
   * @param later one that is not before it
   */
  public record Requested(PkiMessage message, RequestTerms terms, Instant at, Instant later) {}

  /** Made by jqwik, which asks for a constructor without arguments. */
  public ScepDomain() {}

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
    return StayingInstants.around(
        Combinators.combine(CoreArbitraries.policies(), CoreArbitraries.validities())
            .as(Dated::new),
        dated -> CoreArbitraries.instantsAround(dated.policy(), dated.validity()),
        (dated, earlier, later) -> new Moments(dated.policy(), dated.validity(), earlier, later));
  }

  /**
   * Plans of attempts, with how far to follow them.
   *
   * @return for {@code @ForAll Attempting}
   */
  @Provide
  public Arbitrary<Attempting> attemptings() {
    return AttemptArbitraries.plans()
        .flatMap(plan -> AttemptArbitraries.horizons(plan).map(at -> new Attempting(plan, at)));
  }

  /**
   * Devices, terms and two instants, whatever is known.
   *
   * @return for {@code @ForAll Judging}
   */
  @Provide
  public Arbitrary<Judging> judgings() {
    return judged(
        DeviceArbitraries.devices(),
        TermsArbitraries.terms(),
        (judged, earlier, later) -> new Judging(judged.device(), judged.terms(), earlier, later));
  }

  /**
   * Devices of which every fact is known, and two instants.
   *
   * @return for {@code @ForAll KnownJudging}
   */
  @Provide
  public Arbitrary<KnownJudging> knownJudgings() {
    return judged(
        DeviceArbitraries.knownDevices(),
        TermsArbitraries.strictTerms(),
        (judged, earlier, later) ->
            new KnownJudging(judged.device(), judged.terms(), earlier, later));
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

  /**
   * Messages with what they are judged by, and when.
   *
   * @return for {@code @ForAll Requested}
   */
  @Provide
  public Arbitrary<Requested> requested() {
    return StayingInstants.around(
        MessageArbitraries.requests(),
        MessageArbitraries::instantsAround,
        (request, earlier, later) ->
            new Requested(request.message(), request.terms(), earlier, later));
  }

  private static <C> Arbitrary<C> judged(
      Arbitrary<Device> devices,
      Arbitrary<AttestationTerms> terms,
      StayingInstants.Build<Judged, C> build) {
    return StayingInstants.around(
        Combinators.combine(devices, terms).as(Judged::new),
        judged -> DeviceArbitraries.instantsAround(judged.device(), judged.terms()),
        build);
  }

  private record Dated(RenewalPolicy policy, Validity validity) {}

  private record Judged(Device device, AttestationTerms terms) {}
}
