package io.github.sceplifecycle.scep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.certificate.Fingerprint;
import io.github.sceplifecycle.certificate.HashAlgorithm;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.cms.SignatureCheck;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.scep.Replacement.Manner;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S-41: what a request is. The current certificate is valid for 2026, its window 120 days. */
class RequestJudgementTest {

  private static final String ISSUER = "CN=Authority";
  private static final Instant IN_SUMMER = Instant.parse("2026-06-01T00:00:00Z");
  private static final Instant IN_AUTUMN = Instant.parse("2026-10-01T00:00:00Z");
  private static final Validity YEAR =
      new Validity(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));
  private static final ClientCertificate CURRENT = certificate(ISSUER, 7);
  private static final CertificateAuthority REFUSING =
      CertificateAuthority.okta().withTrust(IssuerTrust.of(new DistinguishedName(ISSUER)));
  private static final CertificateAuthority ACCEPTING =
      CertificateAuthority.generic(Duration.ofDays(365))
          .withTrust(IssuerTrust.of(new DistinguishedName(ISSUER)));

  private static ClientCertificate certificate(String issuer, long serial) {
    return ClientCertificate.of(YEAR)
        .withIdentity(
            new CertificateIdentity(
                Optional.of(new DistinguishedName("CN=device")),
                Optional.of(new DistinguishedName(issuer)),
                Optional.of(new SerialNumber(BigInteger.valueOf(serial))),
                List.of()));
  }

  private static RequestTerms terms(CertificateAuthority authority) {
    return RequestTerms.of(authority, RenewalPolicy.daysBeforeExpiry(120));
  }

  private static MessageSigner selfSigned() {
    return new MessageSigner(
        SignatureCheck.MATCHES, certificate("CN=device", 1), Truth.YES, Optional.empty());
  }

  private static MessageSigner signer(ClientCertificate certificate) {
    return new MessageSigner(SignatureCheck.MATCHES, certificate, Truth.NO, Optional.empty());
  }

  private static PkiMessage message(String type, MessageSigner signer) {
    return new PkiMessage(
        Optional.of(MessageType.parse(type)),
        new Transaction(Optional.empty(), Optional.empty(), Optional.empty()),
        Reply.none(),
        signer);
  }

  private static String judged(PkiMessage message, RequestTerms terms, Instant at) {
    RequestJudgement judgement = RequestJudgement.of(message, terms, at);
    return judgement.kind() + " " + judgement.reasons();
  }

  private static RequestTerms knowing(CertificateAuthority authority) {
    return terms(authority).with(CurrentCertificate.known(CURRENT));
  }

  @Test
  void S41_a_device_without_a_certificate_enrols_for_the_first_time() {
    assertEquals(
        "INITIAL_ENROLMENT [SIGNER_SELF_SIGNED, NO_CURRENT_CERTIFICATE]",
        judged(
            message("19", selfSigned()),
            terms(REFUSING).with(CurrentCertificate.none()),
            IN_SUMMER));
  }

  @Test
  void S41_a_certificate_of_another_issuer_may_sign_the_first_enrolment() {
    assertEquals(
        "INITIAL_ENROLMENT [SIGNER_OF_OTHER_ISSUER, NO_CURRENT_CERTIFICATE]",
        judged(
            message("19", signer(certificate("CN=Factory", 1))),
            terms(REFUSING).with(CurrentCertificate.none()),
            IN_SUMMER));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31T23:59:59.999999999Z, TOO_EARLY, NOT_YET_VALID",
    "2026-01-01T00:00:00Z, TOO_EARLY, WINDOW_NOT_OPEN",
    "2026-09-02T23:59:59.999999999Z, TOO_EARLY, WINDOW_NOT_OPEN",
    "2026-09-03T00:00:00Z, IN_WINDOW, WINDOW_OPEN",
    "2026-09-03T00:00:00.000000001Z, IN_WINDOW, WINDOW_OPEN",
    "2026-12-31T23:59:59.999999999Z, IN_WINDOW, WINDOW_OPEN",
    "2027-01-01T00:00:00Z, IN_WINDOW, WINDOW_OPEN",
    "2027-01-01T00:00:00.000000001Z, AFTER_EXPIRY, EXPIRED"
  })
  void S41_a_redistribution_is_judged_by_its_window(Instant at, String kind, String reason) {
    assertEquals(
        kind + " [SIGNER_SELF_SIGNED, " + reason + "]",
        judged(message("19", selfSigned()), knowing(REFUSING), at));
  }

  @Test
  void S41_a_judgement_says_what_is_replaced_and_when_its_window_opens() {
    RequestJudgement early =
        RequestJudgement.of(message("19", selfSigned()), knowing(REFUSING), IN_SUMMER);
    assertEquals(
        new RequestJudgement.TooEarly(
            new Replacement(Manner.REDISTRIBUTION, CURRENT),
            Optional.of(Instant.parse("2026-09-03T00:00:00Z")),
            List.of(RequestReason.SIGNER_SELF_SIGNED, RequestReason.WINDOW_NOT_OPEN)),
        early);
  }

  @Test
  void S41_a_policy_that_never_opens_a_window_makes_every_replacement_too_early() {
    RequestTerms never =
        RequestTerms.of(REFUSING, RenewalPolicy.none()).with(CurrentCertificate.known(CURRENT));
    assertEquals(
        "TOO_EARLY [SIGNER_SELF_SIGNED, NO_WINDOW]",
        judged(message("19", selfSigned()), never, IN_AUTUMN));
  }

  @Test
  void S41_a_window_that_covers_the_lifetime_is_said_to() {
    RequestTerms always =
        RequestTerms.of(REFUSING, RenewalPolicy.daysBeforeExpiry(365))
            .with(CurrentCertificate.known(CURRENT));
    assertEquals(
        "IN_WINDOW [SIGNER_SELF_SIGNED, WINDOW_OPEN, WINDOW_COVERS_LIFETIME]",
        judged(message("19", selfSigned()), always, IN_SUMMER));
  }

  @ParameterizedTest
  @EnumSource(SignatureCheck.class)
  void S41_an_authority_like_Oktas_refuses_every_RenewalReq(SignatureCheck signature) {
    MessageSigner signer = new MessageSigner(signature, CURRENT, Truth.NO, Optional.empty());
    RequestJudgement judgement =
        RequestJudgement.of(message("17", signer), knowing(REFUSING), IN_AUTUMN);
    assertEquals(
        new RequestJudgement.RenewalRefused(
            FailInfo.BAD_REQUEST, List.of(RequestReason.RENEWAL_REQUESTS_REFUSED)),
        judgement);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-02T23:59:59.999999999Z, TOO_EARLY, WINDOW_NOT_OPEN",
    "2026-09-03T00:00:00Z, IN_WINDOW, WINDOW_OPEN",
    "2027-01-01T00:00:00Z, IN_WINDOW, WINDOW_OPEN",
    "2027-01-01T00:00:00.000000001Z, AFTER_EXPIRY, EXPIRED"
  })
  void S41_where_renewals_are_accepted_the_signers_certificate_is_replaced(
      Instant at, String kind, String reason) {
    assertEquals(
        kind + " [SIGNED_WITH_OTHER, " + reason + "]",
        judged(message("17", signer(CURRENT)), terms(ACCEPTING), at));
    assertEquals(
        kind + " [SIGNED_WITH_CURRENT, " + reason + "]",
        judged(message("17", signer(CURRENT)), knowing(ACCEPTING), at));
  }

  @Test
  void S41_a_renewal_replaces_what_signs_it_even_if_another_is_current() {
    ClientCertificate older = certificate(ISSUER, 6);
    RequestJudgement judgement =
        RequestJudgement.of(message("17", signer(older)), knowing(ACCEPTING), IN_AUTUMN);
    assertEquals(
        new Replacement(Manner.RENEWAL, older),
        ((RequestJudgement.InWindow) judgement).replacement());
    assertEquals(
        List.of(RequestReason.SIGNED_WITH_OTHER, RequestReason.WINDOW_OPEN), judgement.reasons());
  }

  @Test
  void S41_a_renewal_must_be_signed_with_a_certificate_of_the_authority() {
    assertEquals(
        new RequestJudgement.NotAuthentic(
            FailInfo.BAD_REQUEST, List.of(RequestReason.SIGNER_SELF_SIGNED)),
        RequestJudgement.of(message("17", selfSigned()), knowing(ACCEPTING), IN_AUTUMN));
    assertEquals(
        new RequestJudgement.NotAuthentic(
            FailInfo.BAD_REQUEST, List.of(RequestReason.SIGNER_OF_OTHER_ISSUER)),
        RequestJudgement.of(
            message("17", signer(certificate("CN=Other", 7))), knowing(ACCEPTING), IN_AUTUMN));
  }

  @Test
  void S41_whose_certificate_signs_a_renewal_may_be_unknown() {
    CertificateAuthority unstated = CertificateAuthority.generic(Duration.ofDays(365));
    assertEquals(
        "INDETERMINATE [SIGNER_ISSUER_UNKNOWN]",
        judged(message("17", signer(CURRENT)), terms(unstated), IN_AUTUMN));
    assertEquals(
        "IN_WINDOW [SIGNED_WITH_CURRENT, WINDOW_OPEN]",
        judged(message("17", signer(CURRENT)), knowing(unstated), IN_AUTUMN));
  }

  @Test
  void S41_a_PKCSReq_signed_with_an_existing_certificate_replaces_it() {
    RequestJudgement judgement =
        RequestJudgement.of(message("19", signer(CURRENT)), terms(REFUSING), IN_AUTUMN);
    assertEquals(
        new Replacement(Manner.REDISTRIBUTION, CURRENT),
        ((RequestJudgement.InWindow) judgement).replacement());
  }

  @Test
  void S41_what_is_known_of_the_device_goes_before_what_signs() {
    RequestJudgement judgement =
        RequestJudgement.of(
            message("19", signer(certificate(ISSUER, 6))), knowing(REFUSING), IN_AUTUMN);
    assertEquals(
        new Replacement(Manner.REDISTRIBUTION, CURRENT),
        ((RequestJudgement.InWindow) judgement).replacement());
  }

  @Test
  void S41_what_is_not_known_and_needed_is_named() {
    assertEquals(
        "INDETERMINATE [CURRENT_CERTIFICATE_UNKNOWN]",
        judged(message("19", selfSigned()), terms(REFUSING), IN_SUMMER));
    assertEquals(
        "INDETERMINATE [SIGNER_ISSUER_UNKNOWN, CURRENT_CERTIFICATE_UNKNOWN]",
        judged(message("19", signer(CURRENT)), terms(CertificateAuthority.okta()), IN_SUMMER));
    assertEquals(
        "INDETERMINATE [SIGNER_ISSUER_UNKNOWN]",
        judged(
            message("19", signer(CURRENT)),
            terms(CertificateAuthority.okta()).with(CurrentCertificate.none()),
            IN_SUMMER));
    RequestTerms blank =
        new RequestTerms(
            REFUSING,
            Optional.empty(),
            CurrentCertificate.known(CURRENT.withDates(CertificateDates.unknown())));
    assertEquals(
        "INDETERMINATE [DATES_UNKNOWN, POLICY_UNKNOWN]",
        judged(message("19", selfSigned()), blank, IN_SUMMER));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31T23:59:59Z, TOO_EARLY",
    "2026-01-01T00:00:00Z, INDETERMINATE",
    "2027-01-01T00:00:00Z, INDETERMINATE",
    "2027-01-01T00:00:01Z, AFTER_EXPIRY"
  })
  void S41_no_policy_is_needed_outside_the_validity(Instant at, RequestKind kind) {
    RequestTerms terms =
        new RequestTerms(REFUSING, Optional.empty(), CurrentCertificate.known(CURRENT));
    assertEquals(kind, RequestJudgement.of(message("19", selfSigned()), terms, at).kind());
  }

  @Test
  void S41_the_end_alone_tells_that_a_certificate_has_expired() {
    CurrentCertificate ending =
        CurrentCertificate.known(CURRENT.withDates(CertificateDates.endingAt(YEAR.notAfter())));
    RequestTerms terms = terms(REFUSING).with(ending);
    PkiMessage message = message("19", selfSigned());
    assertEquals("INDETERMINATE [DATES_UNKNOWN]", judged(message, terms, YEAR.notAfter()));
    assertEquals(
        "AFTER_EXPIRY [SIGNER_SELF_SIGNED, EXPIRED]",
        judged(message, terms, YEAR.notAfter().plusNanos(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "DOES_NOT_MATCH, NOT_AUTHENTIC, SIGNATURE_MISMATCH",
    "NOT_CHECKABLE, INDETERMINATE, SIGNATURE_NOT_CHECKABLE",
    "NO_CERTIFICATE, INDETERMINATE, SIGNER_CERTIFICATE_MISSING"
  })
  void S41_a_signature_that_does_not_show_its_signer_shows_nothing(
      SignatureCheck signature, String kind, String reason) {
    MessageSigner signer = new MessageSigner(signature, CURRENT, Truth.NO, Optional.empty());
    String expected = kind + " [" + reason + "]";
    assertEquals(expected, judged(message("19", signer), knowing(REFUSING), IN_AUTUMN));
    assertEquals(expected, judged(message("17", signer), knowing(ACCEPTING), IN_AUTUMN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "18", "20", "21", "22"})
  void S41_other_types_ask_for_no_certificate(String type) {
    assertEquals(
        "NO_ENROLMENT [TYPE_ASKS_FOR_NONE]",
        judged(message(type, selfSigned()), knowing(REFUSING), IN_AUTUMN));
  }

  @Test
  void S41_a_type_may_be_unknown_or_missing() {
    assertEquals(
        "NO_ENROLMENT [TYPE_NOT_KNOWN]",
        judged(message("99", selfSigned()), knowing(REFUSING), IN_AUTUMN));
    PkiMessage untyped =
        new PkiMessage(
            Optional.empty(),
            new Transaction(Optional.empty(), Optional.empty(), Optional.empty()),
            Reply.none(),
            selfSigned());
    assertEquals("INDETERMINATE [TYPE_NOT_STATED]", judged(untyped, knowing(REFUSING), IN_AUTUMN));
  }

  private static ClientCertificate printed(ClientCertificate certificate, String digits) {
    CertificateIdentity was = certificate.identity();
    Fingerprint print = new Fingerprint(HashAlgorithm.SHA_256, digits.repeat(32));
    return certificate.withIdentity(
        new CertificateIdentity(was.subject(), was.issuer(), was.serial(), List.of(print)));
  }

  @Test
  void S41_where_both_hashes_are_known_they_tell_whether_it_is_the_current_certificate() {
    RequestTerms knowing = terms(ACCEPTING).with(CurrentCertificate.known(printed(CURRENT, "aa")));
    assertEquals(
        "IN_WINDOW [SIGNED_WITH_CURRENT, WINDOW_OPEN]",
        judged(message("17", signer(printed(certificate("CN=x", 8), "aa"))), knowing, IN_AUTUMN));
    assertEquals(
        "IN_WINDOW [SIGNED_WITH_OTHER, WINDOW_OPEN]",
        judged(message("17", signer(printed(CURRENT, "bb"))), knowing, IN_AUTUMN));
  }
}
