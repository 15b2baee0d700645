package io.github.sceplifecycle.examples.plan;

import static io.github.sceplifecycle.examples.plan.Sample.MAC_PROFILE;
import static io.github.sceplifecycle.examples.plan.Sample.MARKER;
import static io.github.sceplifecycle.examples.plan.Sample.WINDOWS_PROFILE;
import static io.github.sceplifecycle.examples.plan.Sample.broughtBy;
import static io.github.sceplifecycle.examples.plan.Sample.held;
import static io.github.sceplifecycle.examples.plan.Sample.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ScepProfile;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkerTest {

  private static final RenewalPolicy POLICY = RenewalPolicy.daysBeforeExpiry(60);
  private static final ScepProfile MAC = Sample.macProfile(POLICY);
  private static final ScepProfile WINDOWS = Sample.windowsProfile(POLICY);

  private static Link link(List<ScepProfile> profiles, HeldCertificate held, Platform platform) {
    return new Linker(profiles, MARKER).link(held, platform);
  }

  private static HeldCertificate subject(String subject) {
    return held(subject, "2026-01-01", "2027-01-01", 1);
  }

  private static int candidates(Link link) {
    return assertInstanceOf(Link.Ambiguous.class, link).candidates().size();
  }

  @Nested
  class The_inventory_names_the_profile {

    @Test
    void whatever_the_subject_says() {
      HeldCertificate held = broughtBy(WINDOWS_PROFILE, subject("CN=" + MAC_PROFILE));
      assertEquals(new Link.To(WINDOWS), link(List.of(MAC, WINDOWS), held, Platform.MACOS));
    }

    @Test
    void in_either_case_of_letters() {
      String lower = WINDOWS_PROFILE.toLowerCase(Locale.ROOT);
      HeldCertificate held = broughtBy(lower, subject("CN=x"));
      assertEquals(new Link.To(WINDOWS), link(List.of(MAC, WINDOWS), held, Platform.UNKNOWN));
    }

    @Test
    void even_if_the_subject_is_not_known() {
      HeldCertificate held = broughtBy(MAC_PROFILE, subject(""));
      assertEquals(new Link.To(MAC), link(List.of(MAC), held, Platform.UNKNOWN));
    }

    @Test
    void and_it_is_none_that_was_given() {
      HeldCertificate held = broughtBy("another-profile", subject("CN=x " + MARKER));
      assertEquals(0, candidates(link(List.of(MAC), held, Platform.MACOS)));
    }

    @Test
    void but_the_given_one_does_not_say_which_it_is() {
      ScepProfile nameless = profile("", Platform.WINDOWS, POLICY);
      HeldCertificate held = broughtBy("some-profile", subject("CN=x " + MARKER));
      assertEquals(new Link.To(nameless), link(List.of(nameless), held, Platform.UNKNOWN));
    }

    @Test
    void and_two_statements_of_it_disagree() {
      ScepProfile other = Sample.macProfile(RenewalPolicy.daysBeforeExpiry(30));
      HeldCertificate held = broughtBy(MAC_PROFILE, subject("CN=x"));
      assertEquals(2, candidates(link(List.of(MAC, other), held, Platform.MACOS)));
    }

    @Test
    void and_two_statements_of_it_agree() {
      HeldCertificate held = broughtBy(MAC_PROFILE, subject("CN=x"));
      assertEquals(
          new Link.To(MAC), link(List.of(MAC, Sample.macProfile(POLICY)), held, Platform.MACOS));
    }
  }

  @Nested
  class The_subject_holds_the_profiles_identifier {

    @Test
    void in_either_case_of_letters() {
      HeldCertificate held = subject("CN=x " + WINDOWS_PROFILE.toLowerCase(Locale.ROOT));
      assertEquals(new Link.To(WINDOWS), link(List.of(MAC, WINDOWS), held, Platform.MACOS));
    }

    @Test
    void but_a_short_one_may_be_there_by_chance() {
      ScepProfile numbered = profile("42", Platform.MACOS, POLICY);
      assertInstanceOf(
          Link.Foreign.class, link(List.of(numbered), subject("CN=room 42"), Platform.MACOS));
    }
  }

  @Nested
  class The_subject_holds_the_marker {

    @ParameterizedTest(name = "device {0}: {1} candidates of a macOS and a Windows profile")
    @CsvSource({"MACOS,1", "WINDOWS,1", "UNKNOWN,2", "IOS,0"})
    void and_the_platform_decides(Platform platform, int fitting) {
      Link link = link(List.of(MAC, WINDOWS), subject("CN=x MANAGEMENTattestation"), platform);
      assertEquals(
          fitting, link instanceof Link.To ? 1 : candidates(link), "profiles that fit " + platform);
    }

    @Test
    void and_a_profile_for_an_unknown_platform_fits_every_device() {
      ScepProfile any = profile(MAC_PROFILE, Platform.UNKNOWN, POLICY);
      assertEquals(
          new Link.To(any), link(List.of(any), subject("CN=x " + MARKER), Platform.WINDOWS));
    }

    @Test
    void and_there_is_no_profile() {
      assertInstanceOf(
          Link.NoProfile.class, link(List.of(), subject("CN=x " + MARKER), Platform.MACOS));
    }
  }

  @Test
  void a_certificate_that_matches_nothing_is_foreign() {
    assertInstanceOf(Link.Foreign.class, link(List.of(MAC), subject("CN=Wi-Fi"), Platform.MACOS));
    assertInstanceOf(Link.Foreign.class, link(List.of(MAC), subject(""), Platform.MACOS));
    assertInstanceOf(Link.Foreign.class, link(List.of(), subject("CN=Wi-Fi"), Platform.MACOS));
  }
}
