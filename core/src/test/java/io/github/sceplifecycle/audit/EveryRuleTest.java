package io.github.sceplifecycle.audit;

import static io.github.sceplifecycle.audit.Given.AT;
import static io.github.sceplifecycle.audit.Given.YEAR;
import static io.github.sceplifecycle.audit.Given.asking;
import static io.github.sceplifecycle.audit.Given.days;
import static io.github.sceplifecycle.audit.Given.delivered;
import static io.github.sceplifecycle.audit.Given.fine;
import static io.github.sceplifecycle.audit.Given.holding;
import static io.github.sceplifecycle.audit.Given.issued;
import static io.github.sceplifecycle.audit.Given.named;
import static io.github.sceplifecycle.audit.Given.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.ExtendedKeyUsages;
import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.certificate.KeyUsages;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.Challenge;
import io.github.sceplifecycle.policy.ProfileIdentity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.policy.RenewalSetting.Reason;
import io.github.sceplifecycle.policy.RequestedCertificate;
import io.github.sceplifecycle.policy.RequestedKey;
import io.github.sceplifecycle.policy.ScepProfile;
import java.time.Duration;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** S-27: for each code a profile that has it, and a neighbour that has not. */
class EveryRuleTest {

  private static final String SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1";
  private static final String ISSUER = "CN=Organization Intermediate Authority";

  /** A subject that has a finding, and one step away another that is looked at and has not. */
  private record Pair(AuditSubject having, AuditSubject neighbour) {}

  private static final Map<String, Pair> PAIRS = pairs();

  private static Map<String, Pair> pairs() {
    Map<String, Pair> pairs = new LinkedHashMap<>();
    settings(pairs);
    mdm(pairs);
    requests(pairs);
    certificates(pairs);
    return pairs;
  }

  private static void settings(Map<String, Pair> pairs) {
    AuditSubject notExported = Given.setting(new RenewalSetting.Unknown(Reason.NOT_EXPORTED));
    AuditSubject supplied =
        Given.setting(new RenewalSetting.Supplied(RenewalPolicy.daysBeforeExpiry(60)));
    AuditSubject notStated = Given.setting(new RenewalSetting.Unknown(Reason.NOT_STATED));
    pairs.put("SETTING_NOT_EXPORTED", new Pair(notExported, supplied));
    pairs.put("THRESHOLD_INVALID", new Pair(notStated, notExported));
    pairs.put("NO_REDISTRIBUTION", new Pair(Given.policy(RenewalPolicy.none()), days(1)));
    pairs.put("COVERS_LIFETIME", new Pair(days(365), days(364)));
    pairs.put("WINDOW_TOO_SHORT", new Pair(days(30), days(31)));
    pairs.put("EXCEEDS_UNUSED_RULE", new Pair(days(91), days(90)));
  }

  private static void mdm(Map<String, Pair> pairs) {
    pairs.put(
        "STOPS_AFTER_EXPIRY", new Pair(after(AfterExpiry.STOPS), after(AfterExpiry.CONTINUES)));
    pairs.put("RENEWAL_REQUEST_REFUSED", new Pair(sending(Truth.YES), sending(Truth.NO)));
    pairs.put(
        "CHALLENGE_SHORT_LIVED",
        new Pair(challenged(Duration.ofDays(30).minusSeconds(1)), challenged(Duration.ofDays(30))));
    pairs.put("NOT_LINKABLE", new Pair(linkable(Truth.NO), linkable(Truth.YES)));
    ScepProfile one = payload("7", 0);
    pairs.put(
        "SHARED_SETTING",
        new Pair(
            Given.together(Given.of(one), one, payload("7", 1)),
            Given.together(Given.of(one), one, payload("8", 1))));
  }

  private static AuditSubject after(AfterExpiry afterExpiry) {
    ScepProfile fine = fine().profile();
    return Given.of(Given.profile(fine.setting(), afterExpiry, fine.requested()));
  }

  private static AuditSubject sending(Truth renewalRequests) {
    return delivered(fine(), new Delivery(renewalRequests, Truth.UNKNOWN, Optional.empty()));
  }

  private static AuditSubject linkable(Truth linkable) {
    return delivered(fine(), new Delivery(Truth.UNKNOWN, linkable, Optional.empty()));
  }

  private static AuditSubject challenged(Duration life) {
    RequestedCertificate fine = fine().profile().requested();
    RequestedCertificate variable =
        new RequestedCertificate(
            fine.validity(), fine.key(), fine.subject(), fine.store(), Challenge.VARIABLE);
    return delivered(
        Given.of(Given.profile(fine().profile().setting(), AfterExpiry.CONTINUES, variable)),
        new Delivery(Truth.UNKNOWN, Truth.UNKNOWN, Optional.of(life)));
  }

  private static ScepProfile payload(String identifier, int index) {
    ScepProfile fine = fine().profile();
    Place place = Place.whole("a.xml").element(index);
    return new ScepProfile(
        new ProfileIdentity(identifier, "SCEP", Platform.MACOS, place),
        fine.setting(),
        fine.retry(),
        fine.requested());
  }

  private static void requests(Map<String, Pair> pairs) {
    pairs.put(
        "VALIDITY_NOT_HONOURED", new Pair(asking(Period.ofYears(2)), asking(Period.ofYears(1))));
    pairs.put(
        "KEY_USAGE_UNSUITABLE",
        new Pair(
            usage(KeyUsage.KEY_ENCIPHERMENT),
            usage(KeyUsage.KEY_ENCIPHERMENT, KeyUsage.DIGITAL_SIGNATURE)));
    pairs.put("KEY_TOO_SMALL", new Pair(bits(2047), bits(2048)));
    pairs.put(
        "CLIENT_AUTHENTICATION_MISSING",
        new Pair(
            Given.purposes(SERVER_AUTHENTICATION),
            Given.purposes(SERVER_AUTHENTICATION, ExtendedKeyUsages.CLIENT_AUTHENTICATION)));
    pairs.put("WEAK_HASH", new Pair(hashes("sha1", "sha2"), hashes("sha2")));
    pairs.put(
        "MACHINE_STORE_REQUESTED",
        new Pair(
            Given.storing(Platform.WINDOWS, CertificateStore.MACHINE),
            Given.storing(Platform.WINDOWS, CertificateStore.USER)));
  }

  private static AuditSubject usage(KeyUsage... usages) {
    return asking(
        new RequestedKey(
            OptionalInt.empty(),
            Optional.of(KeyUsages.of(Set.of(usages))),
            Optional.empty(),
            List.of()));
  }

  private static AuditSubject bits(int bits) {
    return asking(
        new RequestedKey(OptionalInt.of(bits), Optional.empty(), Optional.empty(), List.of()));
  }

  private static AuditSubject hashes(String... hashes) {
    return asking(
        new RequestedKey(OptionalInt.empty(), Optional.empty(), Optional.empty(), List.of(hashes)));
  }

  private static void certificates(Map<String, Pair> pairs) {
    pairs.put("OUTLIVES_ISSUER", new Pair(endingWith(YEAR.minusSeconds(1)), endingWith(YEAR)));
    Duration nextGeneration = YEAR.minusDays(60).plus(YEAR);
    pairs.put(
        "ISSUER_ROTATION_DUE",
        new Pair(endingWith(nextGeneration.minusSeconds(1)), endingWith(nextGeneration)));
    pairs.put(
        "LIFETIME_DIFFERS",
        new Pair(living(YEAR.plusDays(1).plusSeconds(1)), living(YEAR.plusDays(1))));
    pairs.put(
        "OVERDUE_UNREPLACED",
        new Pair(
            holding(fine(), on("a", issued(360))),
            holding(fine(), on("a", issued(360)), on("a", issued(1)))));
    ClientCertificate one = named(ISSUER, 17, issued(1));
    ClientCertificate other = named(ISSUER, 18, issued(1));
    pairs.put(
        "SHARED_CERTIFICATE",
        new Pair(
            holding(fine(), on("a", one), on("b", one)),
            holding(fine(), on("a", one), on("b", other))));
    pairs.put("MACHINE_STORE_SHADOWED", new Pair(stores(366), stores(365)));
  }

  /** An issuer that ends so long after now. */
  private static AuditSubject endingWith(Duration fromNow) {
    Validity own = new Validity(AT.minus(YEAR), AT.plus(fromNow));
    CertificateAuthority ending =
        CertificateAuthority.okta().withTrust(new IssuerTrust(Optional.empty(), Optional.of(own)));
    return holding(Given.by(fine(), ending), on("a", issued(1)));
  }

  private static AuditSubject living(Duration lifetime) {
    return holding(fine(), on("a", Validity.startingAt(AT, lifetime)));
  }

  /** The user's certificate is so many days old, the machine's is fresh. */
  private static AuditSubject stores(long days) {
    return holding(
        fine(),
        on("a", named(ISSUER, 1, issued(days)), CertificateStore.USER),
        on("a", named(ISSUER, 2, issued(1)), CertificateStore.MACHINE));
  }

  @Test
  void every_code_of_the_catalogue_has_a_pair() {
    List<String> codes =
        Catalogue.rules().stream().map(rule -> rule.description().code()).sorted().toList();
    assertEquals(codes, PAIRS.keySet().stream().sorted().toList());
  }

  @TestFactory
  Stream<DynamicTest> each_code_has_a_profile_that_has_it_and_a_neighbour_that_has_not() {
    return PAIRS.entrySet().stream()
        .map(
            pair ->
                dynamicTest(
                    pair.getKey(),
                    () -> {
                      Outcome having = Given.outcome(pair.getKey(), pair.getValue().having());
                      assertInstanceOf(Outcome.Found.class, having);
                      having.findings().forEach(EveryRuleTest::saysWhatToChange);
                      assertEquals(
                          new Outcome.Clean(),
                          Given.outcome(pair.getKey(), pair.getValue().neighbour()));
                    }));
  }

  private static void saysWhatToChange(Finding finding) {
    assertTrue(finding.message().endsWith(finding.remedy()), finding::message);
    assertTrue(finding.message().length() > finding.remedy().length(), finding::message);
    assertTrue(!finding.subject().place().document().isEmpty(), finding::message);
  }
}
