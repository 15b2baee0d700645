package io.github.sceplifecycle.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.knowledge.Truth;
import io.github.sceplifecycle.policy.RequestedCertificate;
import io.github.sceplifecycle.policy.ScepProfile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectLinkTest {

  private static final List<String> VARIABLES = List.of("$PROFILE_IDENTIFIER", "{{ProfileId}}");

  private static SubjectLink link(String identifier, Optional<String> subject) {
    ScepProfile profile = Given.profile(identifier, Platform.MACOS, 60);
    RequestedCertificate asked = profile.requested();
    return SubjectLink.of(
        new ScepProfile(
            profile.identity(),
            profile.setting(),
            profile.retry(),
            new RequestedCertificate(
                asked.validity(), asked.key(), subject, asked.store(), asked.challenge())),
        VARIABLES);
  }

  @ParameterizedTest
  @CsvSource({
    "CN=$PROFILE_IDENTIFIER, BY_VARIABLE",
    "CN=x-$profile_identifier-y, BY_VARIABLE",
    "CN={{profileid}}, BY_VARIABLE",
    "CN=abcdefgh, BY_IDENTIFIER",
    "CN=x ABCDEFGH y, BY_IDENTIFIER",
    "CN=abcdefg, NONE",
    "CN=PROFILE_IDENTIFIER, NONE"
  })
  void S43_a_subject_names_the_profile_by_a_variable_or_in_letters_of_either_case(
      String subject, SubjectLink expected) {
    assertEquals(expected, link("AbcdEfgh", Optional.of(subject)));
  }

  @ParameterizedTest
  @CsvSource({"1234567, NONE", "12345678, BY_IDENTIFIER", "'', NONE"})
  void S43_an_identifier_of_fewer_than_eight_characters_ties_nothing(
      String identifier, SubjectLink expected) {
    assertEquals(expected, link(identifier, Optional.of("CN=0123456789")));
  }

  @Test
  void S31_without_a_subject_nobody_knows() {
    assertEquals(SubjectLink.UNKNOWN, link("AbcdEfgh", Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"BY_VARIABLE,YES", "BY_IDENTIFIER,YES", "NONE,NO", "UNKNOWN,UNKNOWN"})
  void each_says_whether_certificates_can_be_found(SubjectLink link, Truth expected) {
    assertEquals(expected, link.linkable());
  }
}
