package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.attestation.Attestation;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.FirstUse;
import io.github.sceplifecycle.testkit.AttestationLaws;
import io.github.sceplifecycle.testkit.KnowledgeLaws;
import io.github.sceplifecycle.testkit.ScepDomain;
import io.github.sceplifecycle.testkit.ScepDomain.Judging;
import io.github.sceplifecycle.testkit.ScepDomain.KnownJudging;
import io.github.sceplifecycle.testkit.ScepDomain.Learning;
import io.github.sceplifecycle.testkit.TimelineFunction;
import io.github.sceplifecycle.testkit.TimelineLaws;
import io.github.sceplifecycle.testkit.TimelineLaws.Stretch;
import io.github.sceplifecycle.testkit.VerdictFunction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Combinators;

/** The laws of verdicts and timelines, with cases to try them on. */
final class VerdictTrials {

  /** A device of which little is known, and one before and after more is known of it. */
  record Case(Judging open, Learning learning) {

    private KnownJudging known() {
      return learning.known();
    }
  }

  private static final Duration TOLERANCE = Duration.ofDays(1);

  private static final List<Case> CASES =
      Cases.of(
          Combinators.combine(new ScepDomain().judgings(), new ScepDomain().learnings())
              .as(Case::new),
          1_500);

  /** The same devices once more, of which only the use of their certificates is not known. */
  private static final List<Case> CASES_AND_NO_USE_SEEN =
      Stream.concat(CASES.stream(), CASES.stream().map(VerdictTrials::neverUsed)).toList();

  static final Net<VerdictFunction, Case> VERDICTS =
      new Net<>(
          List.of(
              new Trial<>("S-15 to S-20, the verdict where all is known", VerdictTrials::model),
              new Trial<>("S-15 mobile devices need no certificate", VerdictTrials::mobile),
              new Trial<>("S-16 a suspended device is denied", VerdictTrials::suspended),
              new Trial<>("S-18 the order of certificates decides nothing", VerdictTrials::order),
              new Trial<>("S-21 until is the last instant of the verdict", VerdictTrials::until),
              new Trial<>("S-21 an open question is never attested", VerdictTrials::failClosed),
              new Trial<>("S-21 knowledge never changes what is settled", VerdictTrials::learns),
              new Trial<>("S-38 a tolerance heals dates only", VerdictTrials::tolerance),
              new Trial<>("S-42 an assumption never overrides a known fact", VerdictTrials::facts),
              new Trial<>("S-42 assumptions are for what is unknown", VerdictTrials::unknown),
              new Trial<>(
                  "S-42 a verdict rests on the assumptions it names", VerdictTrials::names)),
          CASES_AND_NO_USE_SEEN);

  static final Net<TimelineFunction, Case> TIMELINES =
      new Net<>(
          List.of(
              new Trial<>(
                  "S-23 a timeline has no gaps",
                  (code, one) ->
                      TimelineLaws.timelineHasNoGaps(
                          code,
                          one.open().device(),
                          one.open().terms(),
                          one.open().at(),
                          one.open().at().plus(Duration.ofDays(500)))),
              new Trial<>(
                  "S-23 a timeline equals the verdict at every instant", VerdictTrials::timeline)),
          CASES.subList(0, 500));

  private VerdictTrials() {}

  private static Case neverUsed(Case one) {
    KnownJudging known = one.known();
    Device unused = used(known.device(), FirstUse.never());
    return new Case(
        one.open(),
        new Learning(
            used(known.device(), FirstUse.unknown()),
            new KnownJudging(unused, known.strict(), known.at(), known.later())));
  }

  private static Device used(Device device, FirstUse use) {
    return Holding.changed(device, held -> held.withStanding(held.standing().withFirstUse(use)));
  }

  private static void model(VerdictFunction code, Case one) {
    AttestationLaws.equalsTheReferenceModel(
        code, one.known().device(), one.known().strict(), one.known().at());
  }

  private static void mobile(VerdictFunction code, Case one) {
    AttestationLaws.mobileDevicesNeedNoCertificate(
        code, one.open().device(), one.open().terms(), one.open().at());
  }

  private static void suspended(VerdictFunction code, Case one) {
    AttestationLaws.suspendedIsDenied(
        code, one.open().device(), one.open().terms(), one.open().at());
  }

  private static void order(VerdictFunction code, Case one) {
    AttestationLaws.orderDecidesNothing(
        code, one.open().device(), one.open().terms(), one.open().at());
  }

  private static void until(VerdictFunction code, Case one) {
    AttestationLaws.untilIsExact(
        code, one.known().device(), one.known().strict(), one.known().at(), one.known().later());
  }

  private static void failClosed(VerdictFunction code, Case one) {
    KnowledgeLaws.attestsOnlyOnKnownFacts(
        code, one.learning().lessKnown(), one.known().strict(), one.known().at());
  }

  private static void learns(VerdictFunction code, Case one) {
    KnowledgeLaws.knowledgeNeverChangesWhatIsSettled(
        code,
        one.learning().lessKnown(),
        one.known().device(),
        one.known().strict(),
        one.known().at());
  }

  private static void tolerance(VerdictFunction code, Case one) {
    AttestationTerms none = AttestationTerms.strict(one.known().strict().authority());
    Device device = one.known().device();
    AttestationLaws.toleranceHealsDatesOnly(code, device, none, TOLERANCE, one.known().at());
  }

  private static void facts(VerdictFunction code, Case one) {
    KnowledgeLaws.assumptionsNeverOverrideFacts(
        code, one.open().device(), one.open().terms(), one.open().at());
  }

  private static void unknown(VerdictFunction code, Case one) {
    KnowledgeLaws.assumptionsAreForTheUnknown(
        code,
        one.known().device(),
        AttestationTerms.assumingInFavour(one.known().strict().authority()),
        one.known().at());
  }

  private static void names(VerdictFunction code, Case one) {
    AttestationLaws.assumedIsWhatItRestsOn(
        code, one.open().device(), one.open().terms(), one.open().at());
  }

  private static void timeline(TimelineFunction code, Case one) {
    Instant at = one.known().at();
    TimelineLaws.timelineEqualsTheVerdict(
        code,
        Attestation::at,
        one.known().device(),
        one.known().strict(),
        new Stretch(at.minus(Duration.ofDays(300)), at, at.plus(Duration.ofDays(1))));
  }
}
