package io.github.sceplifecycle.audit;

import static io.github.sceplifecycle.audit.Given.AT;
import static io.github.sceplifecycle.audit.Given.codes;
import static io.github.sceplifecycle.audit.Given.fine;
import static io.github.sceplifecycle.audit.Given.holding;
import static io.github.sceplifecycle.audit.Given.issued;
import static io.github.sceplifecycle.audit.Given.named;
import static io.github.sceplifecycle.audit.Given.on;
import static io.github.sceplifecycle.audit.Given.only;
import static io.github.sceplifecycle.audit.Given.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.certificate.CertificateDates;
import io.github.sceplifecycle.certificate.CertificateUse;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.ExtendedKeyUsages;
import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.certificate.KeyUsages;
import io.github.sceplifecycle.certificate.PublicKeySize;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S-27: the rules about the certificates that a profile brought. */
class InventoryRulesTest {

  @Test
  void a_healthy_inventory_is_clean() {
    assertEquals(List.of(), codes(holding(fine(), on("a", issued(10)), on("b", issued(300)))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OUTLIVES_ISSUER",
        "ISSUER_ROTATION_DUE",
        "LIFETIME_DIFFERS",
        "OVERDUE_UNREPLACED",
        "SHARED_CERTIFICATE",
        "MACHINE_STORE_SHADOWED"
      })
  void without_an_inventory_nothing_is_said_of_certificates(String code) {
    assertInstanceOf(Outcome.NotApplicable.class, outcome(code, fine()));
  }

  @Nested
  class The_issuer {

    private AuditSubject issuedBy(Instant issuerEnds) {
      Validity own = new Validity(AT.minus(Duration.ofDays(1_000)), issuerEnds);
      IssuerTrust trust = new IssuerTrust(Optional.empty(), Optional.of(own));
      return Given.by(fine(), CertificateAuthority.okta().withTrust(trust));
    }

    /** A certificate issued now ends 365 days later, on 2028-01-01. */
    @ParameterizedTest
    @CsvSource({"2028-01-01T00:00:00Z, false", "2027-12-31T23:59:59Z, true"})
    void may_end_with_the_certificate_and_not_before(Instant issuerEnds, boolean found) {
      assertEquals(found, codes(holding(issuedBy(issuerEnds))).contains("OUTLIVES_ISSUER"));
    }

    /**
     * 60 days before expiry, what is issued now is replaced after 305 days, on 2027-11-02, by a
     * certificate that ends on 2028-11-01.
     */
    @ParameterizedTest
    @CsvSource({
      "2028-11-01T00:00:00Z, ''",
      "2028-10-31T23:59:59Z, ISSUER_ROTATION_DUE",
      "2028-01-01T00:00:00Z, ISSUER_ROTATION_DUE",
      "2027-12-31T23:59:59Z, OUTLIVES_ISSUER"
    })
    void is_to_be_replaced_before_the_next_certificates_outlive_it(
        Instant issuerEnds, String code) {
      assertEquals(
          code.isEmpty() ? List.of() : List.of(code), codes(holding(issuedBy(issuerEnds))));
    }

    @Test
    void can_issue_for_the_whole_lifetime_until_its_end_less_that_lifetime() {
      assertEquals(
          Facts.none()
              .moment("issuerEnds", Instant.parse("2028-06-01T00:00:00Z"))
              .length("lifetime", Given.YEAR)
              .moment("lastFullIssue", Instant.parse("2027-06-02T00:00:00Z"))
              .moment("nextReplacement", Instant.parse("2027-11-02T00:00:00Z")),
          only("ISSUER_ROTATION_DUE", holding(issuedBy(Instant.parse("2028-06-01T00:00:00Z"))))
              .facts());
    }

    @Test
    void of_certificates_that_are_never_replaced_is_not_judged() {
      AuditSubject never = Given.policy(RenewalPolicy.none());
      CertificateAuthority ending =
          issuedBy(Instant.parse("2028-06-01T00:00:00Z")).circumstances().authority();
      assertInstanceOf(
          Outcome.NotApplicable.class,
          outcome("ISSUER_ROTATION_DUE", holding(Given.by(never, ending))));
    }

    @Test
    void may_have_ended_already() {
      AuditSubject subject = holding(issuedBy(AT.minusSeconds(1)), on("a", issued(10)));
      Facts facts = only("OUTLIVES_ISSUER", subject).facts();
      assertEquals(
          Facts.none()
              .moment("certificateEnds", Instant.parse("2027-12-22T00:00:00Z"))
              .moment("issuerEnds", Instant.parse("2026-12-31T23:59:59Z")),
          facts);
    }
  }

  @Nested
  class S_12_the_lifetime {

    private AuditSubject living(Duration lifetime) {
      return holding(fine(), on("a", Validity.startingAt(AT, lifetime)), on("b", issued(1)));
    }

    @ParameterizedTest
    @CsvSource({"P364D, false", "P366D, false", "P366DT1S, true", "P363DT23H59M59S, true"})
    void may_differ_by_a_day(Duration lifetime, boolean found) {
      assertEquals(found ? List.of("LIFETIME_DIFFERS") : List.of(), codes(living(lifetime)));
    }

    @Test
    void that_differs_is_counted() {
      assertEquals(
          "Of 2 certificates with both dates, 1 live from 180 days to 180 days, where 365 days is"
              + " taken for granted. State the lifetime that the authority really gives, and look"
              + " at the findings again.",
          only("LIFETIME_DIFFERS", living(Duration.ofDays(180))).message());
    }
  }

  @Nested
  class S_13_a_certificate_due_for_long {

    /** Due 60 days before its end; 30 days and twice 8 hours are waited for. */
    private BroughtCertificate dueSince(Duration ago) {
      Instant notAfter = AT.minus(ago).plus(Duration.ofDays(60));
      return on("a", Validity.endingAt(notAfter, Given.YEAR));
    }

    @ParameterizedTest
    @CsvSource({"P30DT16H, false", "P30DT16H1S, true"})
    void is_one_due_for_longer_than_an_absence_and_two_evaluations(Duration ago, boolean found) {
      assertEquals(
          found ? List.of("OVERDUE_UNREPLACED") : List.of(), codes(holding(fine(), dueSince(ago))));
    }

    @Test
    void is_of_no_matter_once_it_is_replaced() {
      BroughtCertificate old = dueSince(Duration.ofDays(50));
      assertEquals(List.of(), codes(holding(fine(), old, on("a", issued(10)))));
      assertEquals(List.of(), codes(holding(fine(), on("a", issued(10)), old)));
      assertEquals(List.of("OVERDUE_UNREPLACED"), codes(holding(fine(), old, on("b", issued(10)))));
    }

    @Test
    void is_told_by_the_newest_of_several_that_are_overdue() {
      BroughtCertificate older = on("a", Validity.endingAt(AT, Given.YEAR));
      BroughtCertificate newer = on("a", Validity.endingAt(AT.plusSeconds(9), Given.YEAR));
      Instant dueSince = AT.plusSeconds(9).minus(Duration.ofDays(60));
      for (AuditSubject subject :
          List.of(holding(fine(), older, newer), holding(fine(), newer, older))) {
        assertEquals(
            Optional.of(new FactValue.Moment(dueSince)),
            only("OVERDUE_UNREPLACED", subject).facts().value("dueSince"));
      }
    }

    @Test
    void is_told_with_the_device_that_waits_longest() {
      AuditSubject subject =
          holding(
              fine(),
              dueSince(Duration.ofDays(40)),
              on("b", Validity.endingAt(AT, Given.YEAR)),
              on("c", issued(1)));
      Facts facts = only("OVERDUE_UNREPLACED", subject).facts();
      assertEquals(Optional.of(new FactValue.Count(2)), facts.value("overdue"));
      assertEquals(Optional.of(new FactValue.Count(3)), facts.value("devices"));
      assertEquals(Optional.of(new FactValue.Text("b")), facts.value("device"));
      assertEquals(
          Optional.of(new FactValue.Moment(AT.minus(Duration.ofDays(60)))),
          facts.value("dueSince"));
    }

    @Test
    void is_found_by_its_end_alone_unless_the_setting_is_a_share() {
      ClientCertificate ended =
          ClientCertificate.of(issued(1)).withDates(CertificateDates.endingAt(AT));
      assertEquals(List.of("OVERDUE_UNREPLACED"), codes(holding(fine(), on("a", ended))));
      AuditSubject share = Given.policy(RenewalPolicy.percentRemaining(20));
      assertEquals(List.of(), codes(holding(share, on("a", ended))));
    }
  }

  @Nested
  class S_19_one_certificate {

    private static final String ISSUER = "CN=Organization Intermediate Authority";

    @Test
    void on_two_devices_is_an_error() {
      ClientCertificate one = named(ISSUER, 17, issued(1));
      AuditSubject subject = holding(fine(), on("a", one), on("b", one));
      assertEquals(List.of("SHARED_CERTIFICATE"), codes(subject));
    }

    @Test
    void of_an_issuer_written_in_other_letters_is_the_same() {
      AuditSubject subject =
          holding(
              fine(),
              on("a", named(ISSUER, 17, issued(1))),
              on("b", named("cn=ORGANIZATION Intermediate Authority", 17, issued(1))));
      assertEquals(List.of("SHARED_CERTIFICATE"), codes(subject));
    }

    @Test
    void twice_on_one_device_is_clean() {
      ClientCertificate one = named(ISSUER, 17, issued(1));
      assertEquals(List.of(), codes(holding(fine(), on("a", one), on("a", one))));
    }

    @Test
    void is_told_from_others_by_issuer_and_serial() {
      AuditSubject subject =
          holding(
              fine(),
              on("a", named(ISSUER, 17, issued(1))),
              on("b", named(ISSUER, 18, issued(1))),
              on("c", named("CN=Other", 17, issued(1))));
      assertEquals(List.of(), codes(subject));
    }

    @Test
    void without_its_serial_is_not_recognised() {
      assertEquals(List.of(), codes(holding(fine(), on("a", issued(1)), on("b", issued(1)))));
    }
  }

  @Nested
  class S_22_a_store {

    private static final String ISSUER = "CN=Organization Intermediate Authority";

    private BroughtCertificate user(long daysAgo) {
      return on("a", named(ISSUER, daysAgo, issued(daysAgo)), CertificateStore.USER);
    }

    private BroughtCertificate machine(String device, String issuer, long daysAgo) {
      return on(device, named(issuer, daysAgo + 5_000, issued(daysAgo)), CertificateStore.MACHINE);
    }

    private boolean found(BroughtCertificate... certificates) {
      return codes(holding(fine(), certificates)).contains("MACHINE_STORE_SHADOWED");
    }

    @Test
    void of_the_user_with_expired_certificates_only_hides_the_machines() {
      assertEquals(true, found(user(400), machine("a", ISSUER, 10)));
      assertEquals(true, found(user(366), user(500), machine("a", ISSUER, 10)));
    }

    @Test
    void of_the_user_with_a_valid_one_hides_nothing() {
      assertEquals(false, found(user(365), machine("a", ISSUER, 10)));
      assertEquals(false, found(user(500), user(10), machine("a", ISSUER, 10)));
    }

    @Test
    void of_the_user_with_one_whose_dates_are_unknown_is_not_said_to_hide_anything() {
      ClientCertificate undated =
          named(ISSUER, 1, issued(400)).withDates(CertificateDates.unknown());
      BroughtCertificate unknown = on("a", undated, CertificateStore.USER);
      assertEquals(false, found(unknown, machine("a", ISSUER, 10)));
      assertEquals(false, found(unknown, user(400), machine("a", ISSUER, 10)));
    }

    @Test
    void of_the_machine_must_hold_a_valid_one_of_that_issuer_on_that_device() {
      assertEquals(false, found(user(400), machine("a", ISSUER, 400)));
      assertEquals(false, found(user(400), machine("a", "CN=Other", 10)));
      assertEquals(false, found(user(400), machine("b", ISSUER, 10)));
      assertEquals(false, found(machine("a", ISSUER, 10)));
    }
  }

  @Nested
  class S_19_issued_keys {

    private BroughtCertificate with(KeyUsage usage, String algorithm, int bits) {
      CertificateUse use =
          new CertificateUse(
              Optional.of(KeyUsages.of(Set.of(usage))),
              Optional.empty(),
              Optional.of(new PublicKeySize(algorithm, bits)),
              Truth.UNKNOWN);
      return on("a", ClientCertificate.of(issued(1)).withUse(use));
    }

    @Test
    void that_sign_and_are_large_enough_are_clean() {
      assertEquals(
          List.of(), codes(holding(fine(), with(KeyUsage.DIGITAL_SIGNATURE, "RSA", 2048))));
    }

    @Test
    void on_a_curve_may_have_fewer_bits() {
      assertEquals(List.of(), codes(holding(fine(), with(KeyUsage.DIGITAL_SIGNATURE, "EC", 256))));
    }

    @Test
    void that_are_wrong_are_counted_by_what_is_wrong_with_them() {
      BroughtCertificate wrong = with(KeyUsage.KEY_ENCIPHERMENT, "RSA", 1024);
      AuditSubject subject = holding(fine(), wrong, with(KeyUsage.CRL_SIGN, "DSA", 512), wrong);
      assertEquals(
          List.of(
              Facts.none().text("of", "1 certificate").count("bits", 512),
              Facts.none().text("of", "2 certificates").count("bits", 1024)),
          facts("KEY_TOO_SMALL", subject));
      assertEquals(
          List.of(
              Facts.none().text("of", "1 certificate").text("usages", "cRLSign"),
              Facts.none().text("of", "2 certificates").text("usages", "keyEncipherment")),
          facts("KEY_USAGE_UNSUITABLE", subject));
    }

    @Test
    void that_name_other_purposes_are_counted_by_them_in_any_order() {
      String server = "1.3.6.1.5.5.7.3.1";
      String mail = "1.3.6.1.5.5.7.3.4";
      AuditSubject subject =
          holding(
              fine(),
              purposes(mail, server),
              purposes(server, mail),
              purposes(server),
              purposes(server, ExtendedKeyUsages.CLIENT_AUTHENTICATION),
              on("d", issued(1)));
      assertEquals(
          List.of(
              Facts.none().text("of", "1 certificate").text("purposes", server),
              Facts.none().text("of", "2 certificates").text("purposes", server + ", " + mail)),
          facts("CLIENT_AUTHENTICATION_MISSING", subject));
    }

    private BroughtCertificate purposes(String... purposes) {
      CertificateUse use =
          new CertificateUse(
              Optional.empty(),
              Optional.of(ExtendedKeyUsages.of(List.of(purposes))),
              Optional.empty(),
              Truth.UNKNOWN);
      return on("a", ClientCertificate.of(issued(1)).withUse(use));
    }

    private List<Facts> facts(String code, AuditSubject subject) {
      return Given.outcome(code, subject).findings().stream().map(Finding::facts).toList();
    }
  }

  @Nested
  class An_inventory_in_another_order {

    private static final String ISSUER = "CN=Organization Intermediate Authority";

    /** Everything is wrong here, and on two devices alike. */
    private static BroughtCertificate[] inventory() {
      ClientCertificate shared = named(ISSUER, 17, Validity.endingAt(AT, Given.YEAR));
      return new BroughtCertificate[] {
        on("b", shared, CertificateStore.USER),
        on("a", shared, CertificateStore.USER),
        on("b", named(ISSUER, 3, issued(400)), CertificateStore.USER),
        on("c", named(ISSUER, 3, issued(400)), CertificateStore.USER),
        on("c", named(ISSUER, 18, issued(10)), CertificateStore.MACHINE),
        on("a", named(ISSUER, 19, issued(10)), CertificateStore.MACHINE)
      };
    }

    @Test
    void gives_the_same_findings_of_the_same_devices() {
      List<BroughtCertificate> turned = new ArrayList<>(List.of(inventory()));
      Set<List<Facts>> told = new HashSet<>();
      for (int turn = 0; turn < turned.size(); turn++) {
        Collections.rotate(turned, 1);
        AuditSubject subject = holding(fine(), turned.toArray(BroughtCertificate[]::new));
        told.add(Audit.of(List.of(subject)).findings().stream().map(Finding::facts).toList());
      }
      assertEquals(1, told.size(), told::toString);
    }

    @Test
    void names_the_device_whose_identifier_comes_first() {
      Finding shared =
          Given.outcome("SHARED_CERTIFICATE", holding(fine(), inventory())).findings().get(1);
      assertEquals(Optional.of(new FactValue.Text("a")), shared.facts().value("device"));
      assertEquals(Optional.of(new FactValue.Text("b")), shared.facts().value("other"));
    }
  }
}
