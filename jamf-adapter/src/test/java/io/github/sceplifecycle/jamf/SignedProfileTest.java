package io.github.sceplifecycle.jamf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.certificate.DistinguishedName;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.jamf.ProfileSignature.State;
import io.github.sceplifecycle.jamf.SignedMessages.Signer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S-32, S-34: a profile within a CMS signature, and what the signature is worth. */
class SignedProfileTest {

  private static final Signer RSA = Signer.of("Ada", "RSA", 2048, "SHA256withRSA");
  private static final Signer EC = Signer.of("Ben", "EC", 256, "SHA384withECDSA");
  private static final Signer DSA = Signer.of("Cyd", "DSA", 1024, "SHA1withDSA");

  private static final byte[] PROFILE =
      ("<plist><dict><key>PayloadType</key><string>Configuration</string>"
              + "<key>PayloadUUID</key><string>U-1</string>"
              + "<key>PayloadContent</key><array/></dict></plist>")
          .getBytes(StandardCharsets.UTF_8);

  private static Intake<List<JamfProfile>> read(byte[] message) {
    return JamfProfileReader.read("d", message);
  }

  private static ProfileSignature signature(byte[] message) {
    return read(message).value().get(0).notes().signature();
  }

  private static List<ProblemKind> kinds(byte[] message) {
    return read(message).problems().stream().map(Problem::kind).toList();
  }

  private static DistinguishedName named(String name) {
    return new DistinguishedName("CN=" + name);
  }

  @Nested
  class A_signature_that_matches {

    @Test
    void is_no_problem_and_names_the_signer() {
      byte[] message = new SignedMessages().signedBy(RSA).with(RSA).around(PROFILE);
      assertEquals(List.of(), kinds(message));
      assertEquals(new ProfileSignature(State.MATCHES, List.of(named("Ada"))), signature(message));
      assertEquals(
          "signed by CN=Ada, signature matches; nobody here trusts the signer",
          signature(message).words());
    }

    @Test
    void may_be_one_of_several() {
      byte[] message =
          new SignedMessages().signedBy(RSA).signedBy(EC).with(EC).with(RSA).around(PROFILE);
      assertEquals(State.MATCHES, signature(message).state());
      assertEquals(2, signature(message).signers().size());
    }

    @Test
    void is_found_among_other_certificates() {
      byte[] message = new SignedMessages().signedBy(EC).with(RSA).with(EC).around(PROFILE);
      assertEquals(new ProfileSignature(State.MATCHES, List.of(named("Ben"))), signature(message));
    }

    @Test
    void changes_nothing_of_what_is_read() {
      byte[] message = new SignedMessages().signedBy(RSA).with(RSA).around(PROFILE);
      assertEquals(
          read(PROFILE).value().get(0).identity(), read(message).value().get(0).identity());
      assertEquals(ProfileSignature.none(), signature(PROFILE));
      assertEquals("not signed", signature(PROFILE).words());
    }
  }

  @Nested
  class A_signature_that_does_not_match {

    @Test
    void because_the_content_was_changed() {
      byte[] message = new SignedMessages().signedBy(RSA).with(RSA).around(PROFILE);
      assertMismatch(replaced(message, "U-1", "U-2"), "U-2");
    }

    @Test
    void because_another_key_signed() {
      Signer other = Signer.of("Eve", "RSA", 2048, "SHA256withRSA");
      assertMismatch(new SignedMessages().signedBy(RSA, other).with(RSA).around(PROFILE), "U-1");
    }

    @Test
    void although_another_one_does() {
      Signer other = Signer.of("Eve", "EC", 256, "SHA384withECDSA");
      byte[] message =
          new SignedMessages().signedBy(RSA).signedBy(EC, other).with(RSA).with(EC).around(PROFILE);
      assertMismatch(message, "U-1");
    }

    private void assertMismatch(byte[] message, String uuid) {
      assertEquals(State.DOES_NOT_MATCH, signature(message).state());
      assertEquals(List.of(ProblemKind.SIGNATURE_MISMATCH), kinds(message));
      assertEquals(Optional.of(uuid), read(message).value().get(0).identity().uuid());
      assertTrue(signature(message).words().contains("signature does not match"));
    }
  }

  @Nested
  class A_signature_that_cannot_be_checked {

    @Test
    void without_the_signers_certificate() {
      assertUnchecked(ProblemKind.MISSING, new SignedMessages().signedBy(RSA).with(EC));
    }

    @Test
    void without_a_signer() {
      assertUnchecked(ProblemKind.MISSING, new SignedMessages().with(RSA));
    }

    @Test
    void by_a_key_whose_check_may_cost_anything() {
      assertUnchecked(ProblemKind.UNSUPPORTED, new SignedMessages().signedBy(DSA).with(DSA));
    }

    @Test
    void by_more_signers_than_are_checked() {
      SignedMessages message = new SignedMessages().with(RSA);
      for (int signer = 0; signer < 4; signer++) {
        message.signedBy(RSA);
      }
      assertEquals(State.MATCHES, signature(message.around(PROFILE)).state());
      assertUnchecked(ProblemKind.TOO_LARGE, message.signedBy(RSA));
    }

    private void assertUnchecked(ProblemKind kind, SignedMessages signed) {
      byte[] message = signed.around(PROFILE);
      assertEquals(new ProfileSignature(State.NOT_CHECKED, List.of()), signature(message));
      assertEquals(List.of(kind), kinds(message));
      assertEquals("signature could not be checked", signature(message).words());
    }
  }

  @Nested
  class In_pem {

    @ParameterizedTest
    @ValueSource(strings = {"CMS", "PKCS7", "PKCS #7 SIGNED DATA"})
    void under_every_usual_label(String label) {
      assertEquals(State.MATCHES, signature(pem(label)).state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CERTIFICATE", "PRIVATE KEY", "CMS "})
    void under_another_label_it_is_no_profile(String label) {
      assertEquals(List.of(ProblemKind.UNREADABLE), kinds(pem(label)));
    }

    private byte[] pem(String label) {
      byte[] message = new SignedMessages().signedBy(RSA).with(RSA).around(PROFILE);
      return ("\n-----BEGIN "
              + label
              + "-----\n"
              + Base64.getMimeEncoder().encodeToString(message)
              + "\n-----END "
              + label
              + "-----\n")
          .getBytes(StandardCharsets.US_ASCII);
    }
  }

  @Nested
  class Within {

    @Test
    void another_signature_nothing_is_read() {
      byte[] once = new SignedMessages().signedBy(RSA).with(RSA).around(PROFILE);
      byte[] twice = new SignedMessages().signedBy(RSA).with(RSA).around(once);
      assertTrue(read(twice).nothingRead());
    }

    @Test
    void a_signature_an_export_of_jamf_is_read_too() {
      byte[] export = Fixtures.bytes("profiles/mobile-escaped.xml");
      byte[] message = new SignedMessages().signedBy(EC).with(EC).around(export);
      assertEquals(read(export).value().get(0).setting(), read(message).value().get(0).setting());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0\u0084", "-----BEGIN CMS-----\n"})
  void a_message_over_the_limit_is_refused_unread(String start) {
    byte[] large = Arrays.copyOf(start.getBytes(StandardCharsets.ISO_8859_1), (64 << 20) + 1);
    assertEquals(List.of(ProblemKind.UNREADABLE), kinds(large));
    assertEquals("67108865 bytes", read(large).problems().get(0).found());
  }

  @Test
  void a_deep_message_is_refused_without_recursion() {
    byte[] deep = new byte[2_000_000];
    for (int at = 0; at < deep.length; at += 2) {
      deep[at] = 0x30;
      deep[at + 1] = (byte) 0x80;
    }
    assertTrue(read(deep).nothingRead());
  }

  @Test
  void a_message_of_a_million_parts_is_refused_at_once() {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    parts.writeBytes(new byte[] {0x30, (byte) 0x80});
    for (int part = 0; part < 1_000_000; part++) {
      parts.writeBytes(new byte[] {0x05, 0x00});
    }
    parts.writeBytes(new byte[] {0, 0});
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertTrue(read(parts.toByteArray()).nothingRead()));
  }

  @Test
  void a_state_has_signers_exactly_where_a_signature_was_checked() {
    List<DistinguishedName> one = List.of(named("Ada"));
    assertThrows(IllegalArgumentException.class, () -> new ProfileSignature(State.NONE, one));
    assertThrows(
        IllegalArgumentException.class, () -> new ProfileSignature(State.NOT_CHECKED, one));
    for (State checked : List.of(State.MATCHES, State.DOES_NOT_MATCH)) {
      assertThrows(IllegalArgumentException.class, () -> new ProfileSignature(checked, List.of()));
    }
  }

  @Test
  void a_signers_name_is_made_visible() {
    DistinguishedName forged = new DistinguishedName("CN=a\u001b[2Jb");
    assertEquals(
        "signed by CN=a\\u{1b}[2Jb, signature matches; nobody here trusts the signer",
        new ProfileSignature(State.MATCHES, List.of(forged)).words());
  }

  private static byte[] replaced(byte[] message, String from, String to) {
    String bytes = new String(message, StandardCharsets.ISO_8859_1);
    byte[] changed = bytes.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(message.length, changed.length);
    return changed;
  }
}
