package io.github.sceplifecycle.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.knowledge.Truth;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-17: whose certificates are trusted")
class IssuerTrustTest {

  private static final DistinguishedName FIRST = new DistinguishedName("CN=First,O=Example");
  private static final DistinguishedName SECOND = new DistinguishedName("CN=Second,O=Example");

  @Test
  void a_stated_issuer_is_trusted() {
    assertEquals(Truth.YES, IssuerTrust.of(FIRST, SECOND).trusts(Optional.of(SECOND)));
  }

  @Test
  void another_issuer_is_not() {
    assertEquals(Truth.NO, IssuerTrust.of(FIRST).trusts(Optional.of(SECOND)));
  }

  @Test
  void names_are_compared_whatever_the_case_of_letters_and_repeated_blanks() {
    DistinguishedName shouted = new DistinguishedName("cn=FIRST,o=EXAMPLE");
    assertEquals(Truth.YES, IssuerTrust.of(FIRST).trusts(Optional.of(shouted)));
  }

  @Test
  void of_an_unknown_issuer_it_is_not_known() {
    assertEquals(Truth.UNKNOWN, IssuerTrust.of(FIRST).trusts(Optional.empty()));
  }

  @Test
  void if_nobody_stated_the_trusted_issuers_it_is_not_known_of_any() {
    assertEquals(Truth.UNKNOWN, IssuerTrust.unstated().trusts(Optional.of(FIRST)));
    assertEquals(Truth.UNKNOWN, IssuerTrust.unstated().trusts(Optional.empty()));
  }

  @Test
  void trusting_nobody_is_not_the_same_as_stating_nothing() {
    assertEquals(Truth.NO, IssuerTrust.of().trusts(Optional.of(FIRST)));
  }

  @Test
  void the_list_of_issuers_is_copied() {
    List<DistinguishedName> names = new ArrayList<>(List.of(FIRST));
    IssuerTrust trust = new IssuerTrust(Optional.of(names), Optional.empty());
    names.add(SECOND);
    assertEquals(Truth.NO, trust.trusts(Optional.of(SECOND)));
    assertThrows(
        UnsupportedOperationException.class, () -> trust.issuers().orElseThrow().add(SECOND));
  }

  private static ClientCertificate own(DistinguishedName subject, int days) {
    Validity validity =
        Validity.startingAt(Instant.parse("2026-01-01T00:00:00Z"), Duration.ofDays(days));
    return new ClientCertificate(
        CertificateDates.of(validity),
        CertificateIdentity.ofSubject(subject.text()),
        CertificateUse.unknown());
  }

  @Test
  void an_authority_is_known_by_its_certificates_in_either_order_of_its_name() {
    IssuerTrust trust = IssuerTrust.ofCertificates(List.of(own(FIRST, 9), own(SECOND, 8)));
    DistinguishedName fromItsEnd = new DistinguishedName("O=Example,CN=First");
    assertEquals(Truth.YES, trust.trusts(Optional.of(FIRST)));
    assertEquals(Truth.YES, trust.trusts(Optional.of(fromItsEnd)));
    assertEquals(Truth.YES, trust.trusts(Optional.of(SECOND)));
    assertEquals(Truth.NO, trust.trusts(Optional.of(new DistinguishedName("CN=First"))));
  }

  @Test
  void it_is_valid_as_long_as_the_certificate_that_ends_last() {
    Instant end = Instant.parse("2026-01-10T00:00:00Z");
    for (List<ClientCertificate> own :
        List.of(List.of(own(FIRST, 9), own(FIRST, 8)), List.of(own(FIRST, 8), own(FIRST, 9)))) {
      assertEquals(
          Optional.of(end), IssuerTrust.ofCertificates(own).ownValidity().map(Validity::notAfter));
    }
  }

  @Test
  void without_a_certificate_nobody_is_trusted() {
    IssuerTrust none = IssuerTrust.ofCertificates(List.of());
    assertEquals(Truth.NO, none.trusts(Optional.of(FIRST)));
    assertEquals(Optional.empty(), none.ownValidity());
  }
}
