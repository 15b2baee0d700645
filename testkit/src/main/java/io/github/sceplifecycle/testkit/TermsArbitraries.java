package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.Assumption;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.Issuance;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.authority.RenewalRequests;
import io.github.sceplifecycle.authority.UnusedRule;
import io.github.sceplifecycle.certificate.DistinguishedName;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** By what devices are judged: authorities, with their rules, and the terms of a verdict. */
public final class TermsArbitraries {

  /** The issuers whose certificates attest; the second is written as another tool would. */
  public static final List<DistinguishedName> TRUSTED =
      List.of(
          new DistinguishedName("CN=Organization Intermediate Authority,O=Example"),
          new DistinguishedName("CN=Second Authority,O=Example"));

  private TermsArbitraries() {}

  /**
   * Authorities: Okta, one that revokes nothing, and others, with stated issuers.
   *
   * @return authorities of which it is known whom they trust
   */
  public static Arbitrary<CertificateAuthority> authorities() {
    IssuerTrust trust = IssuerTrust.of(TRUSTED.toArray(new DistinguishedName[0]));
    return Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.just(CertificateAuthority.okta())),
            Tuple.of(2, Arbitraries.just(CertificateAuthority.generic(Duration.ofDays(365)))),
            Tuple.of(2, others()))
        .map(authority -> authority.withTrust(trust));
  }

  private static Arbitrary<CertificateAuthority> others() {
    Arbitrary<Duration> lifetimes =
        Arbitraries.longs().between(1, 800L * 86_400).map(Duration::ofSeconds);
    return Combinators.combine(
            lifetimes, Arbitraries.of(RenewalRequests.class), unusedRules().optional(0.5))
        .as((lifetime, requests, rule) -> new Issuance(lifetime, requests, rule))
        .map(issuance -> new CertificateAuthority("other", issuance, IssuerTrust.unstated()));
  }

  /**
   * Rules for unused certificates: Okta's, and any of up to 200 days.
   *
   * @return rules
   */
  public static Arbitrary<UnusedRule> unusedRules() {
    Arbitrary<Long> seconds = Arbitraries.longs().between(1, 200L * 86_400);
    Arbitrary<UnusedRule> any =
        Combinators.combine(seconds, Arbitraries.longs().between(0, 86_400))
            .as(
                (atRisk, more) ->
                    new UnusedRule(Duration.ofSeconds(atRisk), Duration.ofSeconds(atRisk + more)));
    return Arbitraries.oneOf(Arbitraries.just(UnusedRule.okta()), any);
  }

  /**
   * Tolerances for clock error.
   *
   * @return mostly none, a second, five minutes, the largest
   */
  public static Arbitrary<Duration> tolerances() {
    return Arbitraries.of("PT0S", "PT0S", "PT1S", "PT5M", "PT24H").map(Duration::parse);
  }

  /**
   * Terms that assume nothing, with and without a tolerance.
   *
   * @return terms of authorities whose issuers are stated
   */
  public static Arbitrary<AttestationTerms> strictTerms() {
    return Combinators.combine(authorities(), tolerances())
        .as((authority, time) -> AttestationTerms.strict(authority).withClockTolerance(time));
  }

  /**
   * Terms with any assumptions, none and all among them; the issuers may be unstated.
   *
   * @return terms
   */
  public static Arbitrary<AttestationTerms> terms() {
    Arbitrary<List<Assumption>> some =
        Arbitraries.of(Assumption.class).set().map(set -> set.stream().sorted().toList());
    Arbitrary<List<Assumption>> all = Arbitraries.just(List.of(Assumption.values()));
    Arbitrary<CertificateAuthority> authority =
        Combinators.combine(authorities(), Arbitraries.of(true, true, true, false))
            .as((one, stated) -> stated ? one : one.withTrust(IssuerTrust.unstated()));
    return Combinators.combine(authority, Arbitraries.oneOf(some, all), tolerances())
        .as(AttestationTerms::new);
  }
}
