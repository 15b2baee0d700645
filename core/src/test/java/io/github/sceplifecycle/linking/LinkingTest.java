package io.github.sceplifecycle.linking;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static io.github.sceplifecycle.linking.Given.MAC;
import static io.github.sceplifecycle.linking.Given.MAC_ID;
import static io.github.sceplifecycle.linking.Given.MARKER;
import static io.github.sceplifecycle.linking.Given.WINDOWS;
import static io.github.sceplifecycle.linking.Given.WINDOWS_ID;
import static io.github.sceplifecycle.linking.Given.named;
import static io.github.sceplifecycle.linking.Given.profile;
import static io.github.sceplifecycle.linking.Given.subject;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.policy.ScepProfile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkingTest {

  private static final Link FOREIGN = new Link.Foreign();

  private static Link link(List<ScepProfile> profiles, HeldCertificate held, Platform platform) {
    return Linking.of(profiles, LinkTerms.standard()).link(held, platform);
  }

  private static Link to(ScepProfile profile, Evidence evidence) {
    return new Link.To(profile, evidence);
  }

  @Nested
  class S43_the_inventory_names_the_profile {

    @Test
    void whatever_the_subject_says() {
      HeldCertificate held = named(WINDOWS_ID, subject("CN=" + MAC_ID));
      assertEquals(
          to(WINDOWS, Evidence.NAMED_BY_INVENTORY),
          link(List.of(MAC, WINDOWS), held, Platform.MACOS));
    }

    @Test
    void in_either_case_of_letters_and_without_a_subject() {
      HeldCertificate held = named(WINDOWS_ID.toLowerCase(Locale.ROOT), subject(""));
      assertEquals(
          to(WINDOWS, Evidence.NAMED_BY_INVENTORY),
          link(List.of(MAC, WINDOWS), held, Platform.UNKNOWN));
    }

    @Test
    void however_short_its_identifier_is() {
      ScepProfile numbered = profile("42", Platform.MACOS, 60);
      assertEquals(
          to(numbered, Evidence.NAMED_BY_INVENTORY),
          link(List.of(MAC, numbered), named("42", subject("CN=x")), Platform.MACOS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN=x " + MARKER, "CN=" + MAC_ID})
    void and_it_is_none_that_was_given_so_no_hint_outweighs_that(String subject) {
      HeldCertificate held = named("another-profile", subject(subject));
      assertEquals(
          new Link.NoneFits(Optional.of("another-profile")),
          link(List.of(MAC), held, Platform.MACOS));
    }

    @Test
    void and_it_is_none_that_was_given_and_nothing_else_hints_at_one() {
      assertEquals(
          FOREIGN,
          link(List.of(MAC), named("another-profile", subject("CN=Wi-Fi")), Platform.MACOS));
    }

    @Test
    void but_the_given_one_does_not_say_which_it_is() {
      ScepProfile nameless = profile("", Platform.WINDOWS, 60);
      HeldCertificate held = named("some-profile", subject("CN=x " + MARKER));
      assertEquals(
          to(nameless, Evidence.MARKER), link(List.of(MAC, nameless), held, Platform.UNKNOWN));
    }

    @Test
    void and_a_blank_name_is_none() {
      assertEquals(
          to(MAC, Evidence.MARKER),
          link(List.of(MAC), named(" ", subject("CN=x " + MARKER)), Platform.MACOS));
    }

    @Test
    void and_two_statements_of_it_disagree() {
      ScepProfile other = profile(MAC_ID, Platform.MACOS, 30);
      assertEquals(
          new Link.Ambiguous(List.of(MAC, other), Evidence.NAMED_BY_INVENTORY),
          link(List.of(MAC, other), named(MAC_ID, subject("CN=x")), Platform.MACOS));
    }

    @Test
    void and_two_statements_of_it_agree() {
      ScepProfile again = profile(MAC_ID.toLowerCase(Locale.ROOT), Platform.MACOS, 60);
      assertEquals(
          to(MAC, Evidence.NAMED_BY_INVENTORY),
          link(List.of(MAC, again), named(MAC_ID, subject("CN=x")), Platform.MACOS));
    }
  }

  @Nested
  class S43_the_subject_holds_the_identifier {

    @Test
    void in_either_case_of_letters_and_on_any_platform() {
      HeldCertificate held = subject("CN=x " + WINDOWS_ID.toLowerCase(Locale.ROOT) + " " + MARKER);
      assertEquals(
          to(WINDOWS, Evidence.IDENTIFIER_IN_SUBJECT),
          link(List.of(MAC, WINDOWS), held, Platform.MACOS));
    }

    @ParameterizedTest
    @CsvSource({"1234567,false", "12345678,true"})
    void and_it_has_at_least_eight_characters(String identifier, boolean tells) {
      ScepProfile numbered = profile(identifier, Platform.MACOS, 60);
      Link expected = tells ? to(numbered, Evidence.IDENTIFIER_IN_SUBJECT) : FOREIGN;
      assertEquals(expected, link(List.of(numbered), subject("CN=" + identifier), Platform.MACOS));
    }

    @Test
    void and_that_of_another_so_both_are_named_in_the_order_given() {
      HeldCertificate held = subject("CN=" + WINDOWS_ID + ",OU=" + MAC_ID);
      assertEquals(
          new Link.Ambiguous(List.of(MAC, WINDOWS), Evidence.IDENTIFIER_IN_SUBJECT),
          link(List.of(MAC, WINDOWS), held, Platform.MACOS));
      ScepProfile third = profile("com.example.scep", Platform.MACOS, 60);
      assertEquals(
          new Link.Ambiguous(List.of(MAC, WINDOWS), Evidence.IDENTIFIER_IN_SUBJECT),
          link(List.of(MAC, third, WINDOWS), held, Platform.MACOS));
    }

    @Test
    void unless_only_as_part_of_a_longer_one() {
      ScepProfile one = profile("com.example.scep", Platform.MACOS, 60);
      ScepProfile longer = profile("com.example.scep.wifi", Platform.MACOS, 60);
      List<ScepProfile> both = List.of(one, longer);
      assertEquals(
          to(longer, Evidence.IDENTIFIER_IN_SUBJECT),
          link(both, subject("CN=com.example.scep.wifi"), Platform.MACOS));
      assertEquals(
          to(one, Evidence.IDENTIFIER_IN_SUBJECT),
          link(both, subject("CN=com.example.scep"), Platform.MACOS));
    }
  }

  @Nested
  class S43_the_callers_matcher {

    private Link matching(ProfileMatcher matcher, HeldCertificate held) {
      LinkTerms terms = LinkTerms.standard().withMatcher(matcher);
      return Linking.of(List.of(MAC, WINDOWS), terms).link(held, Platform.MACOS);
    }

    @Test
    void outweighs_the_marker() {
      assertEquals(
          to(WINDOWS, Evidence.MATCHER),
          matching((held, profile) -> profile.equals(WINDOWS), subject("CN=" + MARKER)));
    }

    @Test
    void does_not_outweigh_an_identifier_in_the_subject() {
      assertEquals(
          to(MAC, Evidence.IDENTIFIER_IN_SUBJECT),
          matching((held, profile) -> profile.equals(WINDOWS), subject("CN=" + MAC_ID)));
    }

    @Test
    void that_matches_nothing_leaves_it_to_the_marker() {
      assertEquals(
          to(MAC, Evidence.MARKER), matching((held, profile) -> false, subject("CN=" + MARKER)));
    }

    @Test
    void that_matches_several_is_ambiguous() {
      assertEquals(
          new Link.Ambiguous(List.of(MAC, WINDOWS), Evidence.MATCHER),
          matching((held, profile) -> true, subject("")));
    }
  }

  @Nested
  class S43_the_marker {

    @Test
    void links_to_the_only_profile_for_the_platform() {
      HeldCertificate held = subject("CN=x MANAGEMENTattestation");
      List<ScepProfile> both = List.of(MAC, WINDOWS);
      assertEquals(to(MAC, Evidence.MARKER), link(both, held, Platform.MACOS));
      assertEquals(to(WINDOWS, Evidence.MARKER), link(both, held, Platform.WINDOWS));
      assertEquals(new Link.Ambiguous(both, Evidence.MARKER), link(both, held, Platform.UNKNOWN));
      assertEquals(new Link.NoneFits(Optional.empty()), link(both, held, Platform.IOS));
    }

    @Test
    void and_a_profile_for_an_unknown_platform_fits_every_device() {
      ScepProfile any = profile(MAC_ID, Platform.UNKNOWN, 60);
      assertEquals(
          to(any, Evidence.MARKER), link(List.of(any), subject("CN=" + MARKER), Platform.WINDOWS));
    }

    @Test
    void without_any_profile_is_told_as_such() {
      assertEquals(
          new Link.NoProfile(Optional.empty()),
          link(List.of(), subject("CN=" + MARKER), Platform.MACOS));
    }

    @Test
    void can_be_another_or_none() {
      List<ScepProfile> one = List.of(MAC);
      HeldCertificate held = subject("CN=ours");
      assertEquals(
          to(MAC, Evidence.MARKER),
          Linking.of(one, LinkTerms.marked("Ours")).link(held, Platform.MACOS));
      assertEquals(
          FOREIGN,
          Linking.of(one, LinkTerms.identifiersOnly())
              .link(subject("CN=" + MARKER), Platform.MACOS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void must_not_be_blank(String marker) {
      assertRefused(() -> LinkTerms.marked(marker), "marker", "blank");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CN=Wi-Fi", "CN=Attestation", ""})
  void S43_a_display_name_never_links(String subject) {
    assertEquals(FOREIGN, link(List.of(MAC), subject(subject), Platform.MACOS));
  }

  @Test
  void S43_one_candidate_is_not_ambiguous() {
    assertRefused(() -> new Link.Ambiguous(List.of(MAC), Evidence.MARKER), "2", "1");
  }

  @Nested
  class S43_a_device {

    private DeviceLinks links(Platform platform, HeldCertificate... held) {
      Device device =
          Device.inventoried(new DeviceIdentity("1", "ada", platform), Optional.of(List.of(held)));
      return Linking.of(List.of(MAC, WINDOWS), LinkTerms.standard()).links(device);
    }

    @Test
    void keeps_what_profiles_brought_apart_from_the_rest() {
      HeldCertificate ours = subject("CN=" + MAC_ID);
      DeviceLinks links = links(Platform.MACOS, subject("CN=Wi-Fi"), ours);
      assertEquals(Optional.of(List.of(ours)), links.ours());
      assertEquals(2, links.certificates().orElseThrow().size());
    }

    @Test
    void whose_platform_nobody_names_has_that_of_its_profiles() {
      assertEquals(Platform.MACOS, links(Platform.UNKNOWN, subject("CN=" + MAC_ID)).platform());
      assertEquals(Platform.IOS, links(Platform.IOS, subject("CN=" + MAC_ID)).platform());
      assertEquals(Platform.UNKNOWN, links(Platform.UNKNOWN).platform());
      assertEquals(
          Platform.UNKNOWN,
          links(Platform.UNKNOWN, subject("CN=" + MAC_ID), subject("CN=" + WINDOWS_ID)).platform());
    }

    @Test
    void of_which_nobody_knows_what_it_holds_stays_unknown() {
      Device unknown =
          Device.inventoried(new DeviceIdentity("1", "x", Platform.MACOS), Optional.empty());
      DeviceLinks links = Linking.of(List.of(MAC), LinkTerms.standard()).links(unknown);
      assertEquals(Optional.empty(), links.ours());
      assertEquals(new Supersession(List.of(), List.of(), List.of()), links.supersession());
    }
  }
}
