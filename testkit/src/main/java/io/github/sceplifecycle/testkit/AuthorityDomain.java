package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.Issuance;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.authority.RenewalRequests;
import io.github.sceplifecycle.authority.UnusedRule;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Certificate authorities: what they issue, whom they trust, and the terms of a verdict; {@link
 * ScepDomain} holds it.
 */
public final class AuthorityDomain extends DomainContextBase {

  /** Made by jqwik, which asks for a constructor without arguments. */
  public AuthorityDomain() {}

  /**
   * Rules for unused certificates.
   *
   * @return for {@code @ForAll UnusedRule}
   */
  @Provide
  public Arbitrary<UnusedRule> unusedRules() {
    return TermsArbitraries.unusedRules();
  }

  /**
   * What an authority issues: lifetimes from a second, with and without a rule for unused ones.
   *
   * @return for {@code @ForAll Issuance}
   */
  @Provide
  public Arbitrary<Issuance> issuances() {
    Arbitrary<Duration> lifetimes =
        CoreArbitraries.lifetimes().filter(lifetime -> lifetime.toSeconds() > 0);
    return Combinators.combine(
            lifetimes,
            Arbitraries.of(RenewalRequests.class),
            TermsArbitraries.unusedRules().optional(0.6))
        .as(Issuance::new);
  }

  /**
   * Whom an authority's certificates are trusted from: nobody said, none, some; with and without
   * the issuer's own validity.
   *
   * @return for {@code @ForAll IssuerTrust}
   */
  @Provide
  public Arbitrary<IssuerTrust> issuerTrusts() {
    return Combinators.combine(
            new CertificateDomain().distinguishedNames().list().ofMaxSize(3).optional(0.8),
            CoreArbitraries.validities().optional(0.3))
        .as(IssuerTrust::new);
  }

  /**
   * Authorities whose issuers are stated.
   *
   * @return for {@code @ForAll CertificateAuthority}
   */
  @Provide
  public Arbitrary<CertificateAuthority> authorities() {
    return TermsArbitraries.authorities();
  }

  /**
   * Terms with any assumptions and tolerance.
   *
   * @return for {@code @ForAll AttestationTerms}
   */
  @Provide
  public Arbitrary<AttestationTerms> terms() {
    return TermsArbitraries.terms();
  }
}
