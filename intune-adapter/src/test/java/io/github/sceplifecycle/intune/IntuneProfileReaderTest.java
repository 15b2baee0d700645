package io.github.sceplifecycle.intune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.certificate.KeyUsages;
import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.policy.AfterExpiry;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.Challenge;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.RenewalSetting;
import io.github.sceplifecycle.policy.Retry;
import io.github.sceplifecycle.policy.ScepProfile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntuneProfileReaderTest {

  private static final String IOS = "#microsoft.graph.iosScepCertificateProfile";

  private static Intake<List<ScepProfile>> read(String json) {
    return IntuneProfileReader.read("d", json.getBytes(StandardCharsets.UTF_8));
  }

  private static String entry(String type, String members) {
    return "{\"@odata.type\":\""
        + type
        + "\",\"id\":\"a\",\"renewalThresholdPercentage\":20"
        + members
        + "}";
  }

  private static ScepProfile only(String json) {
    List<ScepProfile> profiles = read(json).value();
    assertEquals(1, profiles.size());
    return profiles.get(0);
  }

  private static List<ProblemKind> kinds(Intake<?> intake) {
    return intake.problems().stream().map(Problem::kind).toList();
  }

  @Nested
  class S35_the_type_tells_and_nothing_else {

    @ParameterizedTest
    @EnumSource(IntuneProfileType.class)
    void each_of_the_ten_is_read_with_and_without_its_hash_sign(IntuneProfileType type) {
      for (String name : List.of("#" + type.odataType(), type.odataType())) {
        Intake<List<ScepProfile>> intake = read(entry(name, ""));
        assertEquals(List.of(), intake.problems());
        assertEquals(type.platform(), intake.value().get(0).identity().platform());
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "#microsoft.graph.windows81PkcsCertificateProfile",
          "#microsoft.graph.iosEduCertificateSettings",
          "#microsoft.graph.deviceManagementDerivedCredentialSettings",
          "#microsoft.graph.macOSScepCertificateProfileAssignment"
        })
    void another_type_with_the_same_member_is_no_scep_profile(String type) {
      Intake<List<ScepProfile>> intake = read(entry(type, ""));
      assertEquals(List.of(), intake.value());
      assertEquals(List.of(ProblemKind.SKIPPED), kinds(intake));
      assertTrue(intake.problems().get(0).found().endsWith(type.substring(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"visionOSScepCertificateProfile", "linuxSCEPCERTIFICATEPROFILE"})
    void a_scep_type_that_is_not_known_is_not_passed_over_in_silence(String name) {
      Intake<List<ScepProfile>> intake = read(entry("#microsoft.graph." + name, ""));
      assertEquals(List.of(), intake.value());
      assertEquals(List.of(ProblemKind.UNSUPPORTED), kinds(intake));
    }

    @Test
    void an_entry_without_a_type_is_never_guessed_by_its_members() {
      Intake<List<ScepProfile>> intake =
          read("[" + entry(IOS, "") + ",{\"renewalThresholdPercentage\":30}]");
      assertEquals(1, intake.value().size());
      assertEquals(List.of(ProblemKind.MISSING), kinds(intake));
    }
  }

  @Nested
  class S35_the_threshold {

    private static String profile(String threshold) {
      return "{\"@odata.type\":\"" + IOS + "\",\"id\":\"a\"" + threshold + "}";
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 50, 99})
    void is_the_share_that_remains_in_percent(int percent) {
      assertEquals(
          new RenewalSetting.Stated(RenewalPolicy.percentRemaining(percent)),
          only(profile(",\"renewalThresholdPercentage\":" + percent)).setting());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "-1", "20.0", "\"20\"", "2e1", "[20]", "{}", "true"})
    void is_invalid_when_it_is_no_whole_number_from_1_to_99(String literal) {
      Intake<List<ScepProfile>> intake =
          read(profile(",\"renewalThresholdPercentage\":" + literal));
      assertEquals(1, intake.problems().size());
      assertEquals(
          new RenewalSetting.Unknown(RenewalSetting.Reason.INVALID),
          intake.value().get(0).setting());
    }

    @ParameterizedTest
    @CsvSource({"20,30", "20,20", "20,null", "null,20"})
    void is_neither_of_two_that_are_stated(String first, String second) {
      String key = ",\"renewalThresholdPercentage\":";
      Intake<List<ScepProfile>> intake = read(profile(key + first + key + second));
      assertEquals(ProblemKind.DUPLICATE, kinds(intake).get(0));
      assertInstanceOf(RenewalSetting.Unknown.class, intake.value().get(0).setting());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"renewalThresholdPercentage\":null"})
    void has_no_default(String absent) {
      Intake<List<ScepProfile>> intake = read(profile(absent));
      assertEquals(List.of(ProblemKind.MISSING), kinds(intake));
      assertEquals(
          new RenewalSetting.Unknown(RenewalSetting.Reason.NOT_STATED),
          intake.value().get(0).setting());
    }
  }

  @Nested
  class S12_the_requested_validity {

    private static Optional<Period> validity(String scale, String value) {
      return only(entry(
              IOS,
              ",\"certificateValidityPeriodScale\":\""
                  + scale
                  + "\",\"certificateValidityPeriodValue\":"
                  + value))
          .requested()
          .validity();
    }

    @ParameterizedTest
    @CsvSource({
      "years,1,P1Y",
      "months,14,P14M",
      "days,30,P30D",
      "days,365,P365D",
      "months,12,P12M",
      "years,9999,P9999Y",
      "months,119988,P119988M",
      "days,3652059,P3652059D"
    })
    void stays_in_its_unit(String scale, String value, Period expected) {
      assertEquals(Optional.of(expected), validity(scale, value));
    }

    @ParameterizedTest
    @CsvSource({"years,0", "years,10000", "months,119989", "days,3652060", "weeks,2", "years,1.0"})
    void is_unknown_when_it_is_not_legal(String scale, String value) {
      assertEquals(Optional.empty(), validity(scale, value));
    }

    @Test
    void the_longest_one_is_anchored_where_X509_can_state_its_end() {
      ScepProfile profile =
          only(
              entry(
                  IOS,
                  ",\"certificateValidityPeriodScale\":\"years\","
                      + "\"certificateValidityPeriodValue\":9999"));
      Instant first = Instant.parse("0000-01-01T00:00:00Z");
      Duration lifetime = Duration.between(first, Instant.parse("9999-01-01T00:00:00Z"));
      assertEquals(Optional.of(lifetime), profile.requested().lifetimeFrom(first));
      Instant second = Instant.parse("0001-01-01T00:00:00Z");
      assertEquals(Optional.empty(), profile.requested().lifetimeFrom(second));
    }
  }

  @Nested
  class S13_S14_attempts {

    @Test
    void are_made_every_eight_hours_and_stop_after_expiry_on_apples_systems() {
      assertEquals(
          new Retry(Cadence.everyHours(8), AfterExpiry.STOPS), only(entry(IOS, "")).retry());
    }

    @Test
    void go_on_after_expiry_elsewhere() {
      assertEquals(
          new Retry(Cadence.everyHours(8), AfterExpiry.CONTINUES),
          only(entry("#microsoft.graph.windows81SCEPCertificateProfile", "")).retry());
    }
  }

  @Nested
  class The_request {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "keyEncipherment,digitalSignature",
          "digitalSignature,keyEncipherment",
          " digitalSignature , keyEncipherment ,",
          "keyEncipherment,digitalSignature,keyEncipherment"
        })
    void key_usages_are_a_set_in_any_order(String text) {
      assertEquals(
          Optional.of(KeyUsages.of(Set.of(KeyUsage.DIGITAL_SIGNATURE, KeyUsage.KEY_ENCIPHERMENT))),
          only(entry(IOS, ",\"keyUsage\":\"" + text + "\"")).requested().key().usages());
    }

    @Test
    void a_list_of_flags_is_the_shape_of_one_type_only() {
      String flags = ",\"hashAlgorithm\":[\"sha2\"]";
      Intake<List<ScepProfile>> own =
          read(entry("#microsoft.graph.windows10XSCEPCertificateProfile", flags));
      Intake<List<ScepProfile>> other =
          read(entry("#microsoft.graph.windows81SCEPCertificateProfile", flags));
      assertEquals(List.of(), kinds(own));
      assertEquals(List.of(ProblemKind.WRONG_TYPE), kinds(other));
      assertEquals(List.of("sha2"), own.value().get(0).requested().key().hashAlgorithms());
      assertEquals(List.of("sha2"), other.value().get(0).requested().key().hashAlgorithms());
    }

    @Test
    void the_text_of_the_subject_goes_before_the_word_for_it() {
      String word = ",\"subjectNameFormat\":\"commonNameAsEmail\"";
      String text = ",\"subjectNameFormatString\":\"CN={{UserName}}\"";
      assertEquals(
          Optional.of("CN={{UserName}}"), only(entry(IOS, word + text)).requested().subject());
      assertEquals(Optional.of("commonNameAsEmail"), only(entry(IOS, word)).requested().subject());
    }

    @Test
    void a_profile_says_nothing_of_what_it_does_not_state() {
      ScepProfile profile = only(entry(IOS, ""));
      assertEquals(Optional.empty(), profile.requested().validity());
      assertEquals(Optional.empty(), profile.requested().key().usages());
      assertEquals(Optional.empty(), profile.requested().key().purposes());
      assertEquals(Optional.empty(), profile.requested().subject());
      assertEquals(CertificateStore.UNKNOWN, profile.requested().store());
    }

    @Test
    void S33_the_challenge_is_made_for_each_request_and_never_in_a_profile() {
      assertEquals(Challenge.VARIABLE, only(entry(IOS, "")).requested().challenge());
    }
  }

  @Nested
  class S31_one_bad_profile_does_not_lose_the_document {

    @Test
    void the_others_are_read() {
      Intake<List<ScepProfile>> intake =
          read("{\"value\":[null,7,\"x\",[],{}," + entry(IOS, "") + "]}");
      assertEquals(1, intake.value().size());
      assertEquals(5, intake.problems().size());
      assertFalse(intake.nothingRead());
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{\"value\":[]}|0",
          "[]|0",
          "{\"value\":[],\"@odata.count\":0}|0",
          "{\"value\":[],\"@odata.count\":3}|1",
          "{\"value\":[],\"@odata.nextLink\":\"x\"}|1",
          "{\"value\":[],\"@odata.nextLink\":null}|0"
        })
    void an_empty_page_is_complete_unless_it_says_otherwise(String page, int problems) {
      Intake<List<ScepProfile>> intake = read(page);
      assertEquals(problems, intake.problems().size());
      assertFalse(intake.nothingRead());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1]", "{\"value\":\"x\"}", "{\"value\":[{\"id\":\"a\"}]}"})
    void json_that_says_nothing_of_graph_is_not_recognised(String json) {
      assertEquals(List.of(ProblemKind.UNRECOGNISED), kinds(read(json)));
    }
  }
}
