package io.github.sceplifecycle.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.Validity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CertificateAuthorityTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  @Nested
  class Presets {

    @Test
    void okta_issues_365_days_refuses_renewal_and_revokes_what_is_unused() {
      Issuance okta = CertificateAuthority.okta().issuance();
      assertEquals(Duration.ofDays(365), okta.lifetime());
      assertEquals(RenewalRequests.REFUSED, okta.renewalRequests());
      assertEquals(Optional.of(UnusedRule.okta()), okta.unusedRule());
    }

    @Test
    void okta_states_no_issuers_because_they_differ_by_organisation() {
      assertEquals(IssuerTrust.unstated(), CertificateAuthority.okta().trust());
    }

    @Test
    void a_generic_authority_accepts_renewal_and_revokes_nothing_for_disuse() {
      Issuance generic = CertificateAuthority.generic(DAY).issuance();
      assertEquals(DAY, generic.lifetime());
      assertEquals(RenewalRequests.ACCEPTED, generic.renewalRequests());
      assertEquals(Optional.empty(), generic.unusedRule());
    }

    @Test
    void another_lifetime_changes_nothing_else() {
      CertificateAuthority okta = CertificateAuthority.okta();
      CertificateAuthority daily = okta.withLifetime(DAY);
      assertEquals(DAY, daily.issuance().lifetime());
      assertEquals(okta, daily.withLifetime(Duration.ofDays(365)));
    }

    @Test
    void another_trust_changes_nothing_else() {
      CertificateAuthority okta = CertificateAuthority.okta();
      IssuerTrust trust = IssuerTrust.of(new DistinguishedName("CN=Issuer"));
      assertEquals(trust, okta.withTrust(trust).trust());
      assertEquals(okta, okta.withTrust(trust).withTrust(IssuerTrust.unstated()));
    }

    @Test
    void a_lifetime_of_zero_is_refused() {
      CertificateAuthority okta = CertificateAuthority.okta();
      assertThrows(IllegalArgumentException.class, () -> okta.withLifetime(Duration.ZERO));
      assertThrows(
          IllegalArgumentException.class, () -> CertificateAuthority.generic(Duration.ZERO));
    }
  }

  @Nested
  class Issuing {

    private final CertificateAuthority daily = CertificateAuthority.generic(DAY);

    private CertificateAuthority validFrom(Instant from, Instant to) {
      Validity own = new Validity(from, to);
      return daily.withTrust(new IssuerTrust(Optional.empty(), Optional.of(own)));
    }

    @Test
    void a_certificate_lasts_for_the_lifetime_from_its_issuance() {
      assertEquals(Optional.of(new Validity(START, START.plus(DAY))), daily.issueAt(START));
    }

    @Test
    void a_fraction_of_a_second_is_dropped_and_not_rounded() {
      Instant almostNext = START.plusNanos(999_999_999);
      assertEquals(daily.issueAt(START), daily.issueAt(almostNext));
    }

    @Test
    void before_the_epoch_too_the_certificate_starts_no_later_than_it_is_issued() {
      Instant second = Instant.parse("1969-12-31T23:59:58Z");
      assertEquals(daily.issueAt(second), daily.issueAt(second.plusMillis(500)));
    }

    @Test
    void the_authority_issues_at_both_bounds_of_its_own_validity() {
      CertificateAuthority own = validFrom(START, START.plus(DAY));
      assertEquals(daily.issueAt(START), own.issueAt(START));
      assertEquals(daily.issueAt(START.plus(DAY)), own.issueAt(START.plus(DAY)));
    }

    @Test
    void the_authority_issues_nothing_one_nanosecond_outside_its_own_validity() {
      CertificateAuthority own = validFrom(START, START.plus(DAY));
      assertEquals(Optional.empty(), own.issueAt(START.minusNanos(1)));
      assertEquals(Optional.empty(), own.issueAt(START.plus(DAY).plusNanos(1)));
    }

    @Test
    void a_certificate_may_outlive_its_authority() {
      CertificateAuthority own = validFrom(START, START.plusSeconds(1));
      assertEquals(Optional.of(START.plus(DAY)), own.issueAt(START).map(Validity::notAfter));
    }

    @Test
    void the_last_certificate_ends_with_the_year_9999() {
      Instant last = Validity.LATEST.minus(DAY);
      assertEquals(Optional.of(new Validity(last, Validity.LATEST)), daily.issueAt(last));
      assertEquals(Optional.empty(), daily.issueAt(last.plusSeconds(1)));
    }

    @Test
    void the_first_certificate_begins_with_the_year_0() {
      Instant first = Validity.EARLIEST;
      assertEquals(Optional.of(new Validity(first, first.plus(DAY))), daily.issueAt(first));
      assertEquals(Optional.empty(), daily.issueAt(first.minusNanos(1)));
    }

    @Test
    void at_instants_that_no_certificate_can_state_nothing_is_issued() {
      assertEquals(Optional.empty(), daily.issueAt(Instant.MAX));
      assertEquals(Optional.empty(), daily.issueAt(Instant.MIN));
    }
  }
}
