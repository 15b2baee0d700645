package io.github.sceplifecycle.audit;

import static io.github.sceplifecycle.audit.Given.asking;
import static io.github.sceplifecycle.audit.Given.codes;
import static io.github.sceplifecycle.audit.Given.delivered;
import static io.github.sceplifecycle.audit.Given.fine;
import static io.github.sceplifecycle.audit.Given.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.certificate.ExtendedKeyUsages;
import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.certificate.KeyUsages;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.Challenge;
import io.github.sceplifecycle.policy.ProfileIdentity;
import io.github.sceplifecycle.policy.RequestedCertificate;
import io.github.sceplifecycle.policy.RequestedKey;
import io.github.sceplifecycle.policy.ScepProfile;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S-27: the rules about what a profile asks for and how its MDM works. */
class RequestRulesTest {

  private static RequestedKey key(int bits, Set<KeyUsage> usages, String... hashes) {
    return new RequestedKey(
        OptionalInt.of(bits), Optional.of(KeyUsages.of(usages)), Optional.empty(), List.of(hashes));
  }

  private static RequestedKey bits(int bits) {
    return key(bits, Set.of(KeyUsage.DIGITAL_SIGNATURE));
  }

  @Nested
  class S_14_after_expiry {

    @ParameterizedTest
    @EnumSource
    void an_mdm_that_stops_is_found(AfterExpiry afterExpiry) {
      ScepProfile profile = fine().profile();
      AuditSubject subject =
          Given.of(Given.profile(profile.setting(), afterExpiry, profile.requested()));
      boolean stops = afterExpiry == AfterExpiry.STOPS;
      assertEquals(stops ? List.of("STOPS_AFTER_EXPIRY") : List.of(), codes(subject));
    }

    @Test
    void a_system_is_called_what_its_maker_calls_it() {
      ScepProfile profile = fine().profile();
      AuditSubject subject =
          Given.of(Given.profile(profile.setting(), AfterExpiry.STOPS, profile.requested()));
      assertTrue(
          Given.only("STOPS_AFTER_EXPIRY", subject).message().startsWith("On macOS the MDM stops"));
    }
  }

  @Nested
  class S_18_the_store {

    @ParameterizedTest
    @EnumSource
    void of_the_machine_is_found_on_windows_only(Platform platform) {
      assertEquals(
          platform == Platform.WINDOWS ? List.of("MACHINE_STORE_REQUESTED") : List.of(),
          codes(Given.storing(platform, CertificateStore.MACHINE)));
    }

    @Test
    void that_is_not_stated_and_another_system_are_not_judged() {
      for (AuditSubject subject :
          List.of(
              Given.storing(Platform.WINDOWS, CertificateStore.UNKNOWN),
              Given.storing(Platform.MACOS, CertificateStore.MACHINE),
              Given.storing(Platform.UNKNOWN, CertificateStore.MACHINE))) {
        assertInstanceOf(Outcome.NotApplicable.class, outcome("MACHINE_STORE_REQUESTED", subject));
      }
    }
  }

  @Nested
  class Purposes {

    private static final String CODE = "CLIENT_AUTHENTICATION_MISSING";

    @ParameterizedTest
    @ValueSource(strings = {ExtendedKeyUsages.CLIENT_AUTHENTICATION, ExtendedKeyUsages.ANY})
    void with_client_authentication_or_any_purpose_are_clean(String purpose) {
      assertEquals(
          new Outcome.Clean(), outcome(CODE, Given.purposes("1.3.6.1.5.5.7.3.1", purpose)));
    }

    @Test
    void without_it_are_told_in_the_order_of_their_text() {
      assertEquals(
          "The extended key usage of the profile's request is 1.3.6.1.4.1.311.20.2.2,"
              + " 1.3.6.1.5.5.7.3.1, without client authentication (1.3.6.1.5.5.7.3.2), which"
              + " Okta's instructions say to choose. Add client authentication to the extended"
              + " key usage.",
          Given.only(CODE, Given.purposes("1.3.6.1.5.5.7.3.1", "1.3.6.1.4.1.311.20.2.2"))
              .message());
    }

    @Test
    void that_nobody_states_are_not_judged() {
      assertInstanceOf(Outcome.NotApplicable.class, outcome(CODE, fine()));
    }
  }

  @Nested
  class S_11_renewal_requests {

    private AuditSubject sending(Truth sends) {
      return delivered(fine(), new Delivery(sends, Truth.UNKNOWN, Optional.empty()));
    }

    @Test
    void that_the_authority_refuses_are_an_error() {
      assertEquals(List.of("RENEWAL_REQUEST_REFUSED"), codes(sending(Truth.YES)));
    }

    @Test
    void that_are_not_sent_or_accepted_are_clean() {
      CertificateAuthority accepting = CertificateAuthority.generic(Given.YEAR);
      assertEquals(new Outcome.Clean(), outcome("RENEWAL_REQUEST_REFUSED", sending(Truth.NO)));
      assertEquals(List.of(), codes(Given.by(sending(Truth.YES), accepting)));
    }

    @Test
    void of_which_nobody_knows_are_not_judged() {
      assertInstanceOf(
          Outcome.NotApplicable.class, outcome("RENEWAL_REQUEST_REFUSED", sending(Truth.UNKNOWN)));
    }
  }

  @Nested
  class A_challenge {

    private AuditSubject challenge(Challenge challenge, Optional<Duration> life) {
      RequestedCertificate requested =
          new RequestedCertificate(
              Optional.empty(),
              RequestedKey.unstated(),
              Optional.empty(),
              CertificateStore.USER,
              challenge);
      AuditSubject subject =
          Given.of(Given.profile(fine().profile().setting(), AfterExpiry.CONTINUES, requested));
      return delivered(subject, new Delivery(Truth.UNKNOWN, Truth.UNKNOWN, life));
    }

    @ParameterizedTest
    @CsvSource({"PT1H, true", "P29DT23H59M59S, true", "P30D, false"})
    void that_lives_shorter_than_an_absence_is_found(Duration life, boolean found) {
      assertEquals(
          found ? List.of("CHALLENGE_SHORT_LIVED") : List.of(),
          codes(challenge(Challenge.VARIABLE, Optional.of(life))));
    }

    @Test
    void that_is_static_or_of_unknown_life_is_not_judged() {
      Optional<Duration> hour = Optional.of(Duration.ofHours(1));
      for (AuditSubject subject :
          List.of(
              challenge(Challenge.STATIC, hour),
              challenge(Challenge.ABSENT, hour),
              challenge(Challenge.VARIABLE, Optional.empty()))) {
        assertInstanceOf(Outcome.NotApplicable.class, outcome("CHALLENGE_SHORT_LIVED", subject));
      }
    }
  }

  @Nested
  class S_12_a_requested_validity {

    @ParameterizedTest
    @ValueSource(strings = {"P1Y", "P12M", "P365D"})
    void that_may_mean_the_lifetime_is_clean(Period period) {
      assertEquals(new Outcome.Clean(), outcome("VALIDITY_NOT_HONOURED", asking(period)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P2Y", "P11M", "P364D", "P366D", "P0D", "P-1Y", "P2147483647Y"})
    void that_cannot_is_found(Period period) {
      assertEquals(List.of("VALIDITY_NOT_HONOURED"), codes(asking(period)));
    }

    @ParameterizedTest
    @CsvSource({"27, true", "28, false", "31, false", "32, true"})
    void of_a_month_may_mean_28_to_31_days(long days, boolean found) {
      CertificateAuthority authority = CertificateAuthority.generic(Duration.ofDays(days));
      AuditSubject subject = Given.by(asking(Period.ofMonths(1)), authority);
      assertEquals(found, codes(subject).contains("VALIDITY_NOT_HONOURED"));
    }

    @Test
    void that_is_not_stated_is_not_judged() {
      assertInstanceOf(Outcome.NotApplicable.class, outcome("VALIDITY_NOT_HONOURED", fine()));
    }
  }

  @Nested
  class S_19_a_key {

    @Test
    void that_may_not_sign_is_an_error() {
      assertEquals(
          List.of("KEY_USAGE_UNSUITABLE"),
          codes(asking(key(2048, Set.of(KeyUsage.KEY_ENCIPHERMENT)))));
      assertEquals(List.of("KEY_USAGE_UNSUITABLE"), codes(asking(key(2048, Set.of()))));
    }

    @Test
    void that_may_do_more_than_sign_is_clean() {
      assertEquals(
          List.of(),
          codes(asking(key(2048, Set.of(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.KEY_ENCIPHERMENT)))));
    }

    @ParameterizedTest
    @CsvSource({"1024, true", "2047, true", "2048, false", "4096, false"})
    void of_less_than_2048_bits_is_found(int bits, boolean found) {
      assertEquals(found ? List.of("KEY_TOO_SMALL") : List.of(), codes(asking(bits(bits))));
    }

    @ParameterizedTest
    @CsvSource({"sha1, true", "SHA-1, true", "sha2, false", "SHA-256, false", "sha128, false"})
    void with_sha1_is_found(String hash, boolean found) {
      RequestedKey key = key(2048, Set.of(KeyUsage.DIGITAL_SIGNATURE), "sha2", hash);
      assertEquals(found ? List.of("WEAK_HASH") : List.of(), codes(asking(key)));
    }

    @Test
    void of_which_nothing_is_stated_is_not_judged() {
      for (String code : List.of("KEY_USAGE_UNSUITABLE", "KEY_TOO_SMALL", "WEAK_HASH")) {
        assertInstanceOf(Outcome.NotApplicable.class, outcome(code, fine()), code);
      }
    }
  }

  @Nested
  class Several_payloads {

    private ScepProfile payload(String identifier, String document, int index) {
      ScepProfile one = fine().profile();
      Place place = Place.whole(document).element(index);
      return new ScepProfile(
          new ProfileIdentity(identifier, "SCEP", Platform.MACOS, place),
          one.setting(),
          one.retry(),
          one.requested());
    }

    @Test
    void of_one_profile_are_found_once() {
      ScepProfile first = payload("7", "a.xml", 0);
      ScepProfile second = payload("7", "a.xml", 1);
      assertEquals(
          List.of("SHARED_SETTING"), codes(Given.together(Given.of(first), first, second)));
      assertEquals(List.of(), codes(Given.together(Given.of(second), first, second)));
    }

    @Test
    void of_two_profiles_are_clean() {
      ScepProfile first = payload("7", "a.xml", 0);
      for (ScepProfile other : List.of(payload("8", "a.xml", 1), payload("7", "b.xml", 0))) {
        assertEquals(
            new Outcome.Clean(),
            outcome("SHARED_SETTING", Given.together(Given.of(first), first, other)));
      }
    }

    @Test
    void without_an_identifier_are_not_judged() {
      ScepProfile first = payload("", "a.xml", 0);
      AuditSubject subject = Given.together(Given.of(first), first, payload("", "a.xml", 1));
      assertInstanceOf(Outcome.NotApplicable.class, outcome("SHARED_SETTING", subject));
    }
  }

  @Nested
  class A_link {

    @ParameterizedTest
    @CsvSource({"NO, Found", "YES, Clean", "UNKNOWN, NotApplicable"})
    void that_is_not_there_is_found(Truth linkable, String kind) {
      Delivery delivery = new Delivery(Truth.UNKNOWN, linkable, Optional.empty());
      Outcome outcome = outcome("NOT_LINKABLE", delivered(fine(), delivery));
      assertEquals(kind, outcome.getClass().getSimpleName());
    }
  }
}
