package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.scep.CaCapabilities;
import io.github.sceplifecycle.scep.CaCapability;
import io.github.sceplifecycle.scep.PkiMessage;
import io.github.sceplifecycle.scep.RequestTerms;
import io.github.sceplifecycle.testkit.CapabilitiesFunction;
import io.github.sceplifecycle.testkit.CapabilityArbitraries;
import io.github.sceplifecycle.testkit.CapabilityLaws;
import io.github.sceplifecycle.testkit.CapabilityWriting;
import io.github.sceplifecycle.testkit.RequestFunction;
import io.github.sceplifecycle.testkit.ScepDomain;
import io.github.sceplifecycle.testkit.ScepDomain.Requested;
import io.github.sceplifecycle.testkit.ScepLaws;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Combinators;

/** The laws of requests and capabilities, with cases to try them on. */
final class ScepTrials {

  /** An answer to GetCACaps and how it is written. */
  record Answered(CaCapabilities capabilities, CapabilityWriting writing, CaCapability one) {}

  static final Net<RequestFunction, Requested> REQUESTS =
      new Net<>(
          List.of(
              trial("S-41, what a request is", ScepLaws::equalsTheReferenceModel),
              trial(
                  "S-41 renewals are refused where the authority refuses them",
                  ScepLaws::onlyRenewalsAreRefused),
              trial("S-41 only what is signed enrols", ScepLaws::onlyWhatIsSignedEnrols),
              trial(
                  "S-41 who signs a fresh enrolment decides nothing",
                  ScepLaws::theSignerOfAFreshEnrolmentDecidesNothing),
              trial("S-41 every judgement says why", ScepLaws::everyJudgementSaysWhy),
              new Trial<>(
                  "S-41 time goes one way",
                  (code, one) ->
                      ScepLaws.timeGoesOneWay(
                          code, one.message(), one.terms(), one.at(), one.later()))),
          Cases.of(new ScepDomain().requested(), 2_000));

  static final Net<CapabilitiesFunction, Answered> CAPABILITIES =
      new Net<>(
          List.of(
              new Trial<>(
                  "S-40 what is written is read",
                  (code, one) ->
                      CapabilityLaws.whatIsWrittenIsRead(code, one.capabilities(), one.writing())),
              new Trial<>(
                  "S-40 only a whole line is a keyword",
                  (code, one) -> CapabilityLaws.onlyAWholeLineIsAKeyword(code, one.one())),
              new Trial<>(
                  "S-40 a page states nothing",
                  (code, one) -> CapabilityLaws.aPageStatesNothing(code, one.capabilities()))),
          Cases.of(
              Combinators.combine(
                      CapabilityArbitraries.capabilities(),
                      CapabilityArbitraries.writings(),
                      Arbitraries.of(CaCapability.class))
                  .as(Answered::new),
              200));

  private ScepTrials() {}

  /** A law of requests. */
  private interface OfRequests {
    void hold(RequestFunction code, PkiMessage message, RequestTerms terms, Instant at);
  }

  private static Trial<RequestFunction, Requested> trial(String name, OfRequests law) {
    return new Trial<>(name, (code, one) -> law.hold(code, one.message(), one.terms(), one.at()));
  }
}
