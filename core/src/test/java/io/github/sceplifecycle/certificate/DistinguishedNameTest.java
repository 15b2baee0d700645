package io.github.sceplifecycle.certificate;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistinguishedNameTest {

  private static boolean match(String one, String other) {
    boolean matches = new DistinguishedName(one).matches(new DistinguishedName(other));
    assertEquals(
        matches, new DistinguishedName(other).matches(new DistinguishedName(one)), "symmetric");
    return matches;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CN=Anna,O=Example | CN=Anna,O=Example",
        "CN=Anna,O=Example | cn=ANNA,o=example",
        "CN=Anna,O=Example | CN=Anna, O=Example",
        "CN=Anna Lee,O=Example | CN=Anna   Lee,O=Example",
        "CN=Anna\\, Lee | CN=\"Anna, Lee\"",
        "CN=Anna | 2.5.4.3=Anna",
        "OU=a+CN=b,O=c | CN=b+OU=a,O=c",
        "free text | FREE TEXT"
      })
  void names_match_whatever_case_and_blanks(String one, String other) {
    assertTrue(match(one, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CN=Anna,O=Example | CN=Anna,O=Example2",
        "CN=Anna,O=Example | CN=Anna",
        "CN=Anna,O=Example | O=Example,CN=Anna",
        "CN=a,OU=x,OU=y | CN=a,OU=y,OU=x",
        "CN=a,OU=b | CN=a+OU=b",
        "CN=Anna | OU=Anna",
        "CN=Anna | Anna",
        "free text | free  text"
      })
  void other_names_do_not(String one, String other) {
    assertFalse(match(one, other));
  }

  @Test
  void the_empty_name_matches_itself_alone() {
    assertTrue(match("", ""));
    assertFalse(match("", "CN=a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "CN",
        "CN=",
        "=",
        "+",
        ",",
        "CN=#",
        "CN=#0",
        "CN=#zz",
        "CN=\\",
        "CN=\"",
        "CN=\\4",
        "1.2=",
        "$USERNAME",
        "CN=%HardwareUUID%",
        "CN={{AAD_Device_ID}}",
        "\u0000"
      })
  void a_text_that_is_no_name_is_compared_as_text(String text) {
    assertTrue(match(text, text));
    assertFalse(match(text, "CN=Anna"));
    assertFalse(match(text, text + "x"));
  }

  @Test
  void a_very_long_text_is_compared_as_text() {
    String tooLong = "CN=" + "a".repeat(4_094);
    assertTrue(match("2.5.4.3=" + "a".repeat(4_088), "CN=" + "a".repeat(4_088)));
    assertFalse(match("2.5.4.3=" + "a".repeat(4_094), tooLong));
    assertTrue(match(tooLong, tooLong.toUpperCase(Locale.ROOT)));
  }

  @Test
  void drawn_texts_never_throw() {
    Random random = new Random(7);
    String alphabet = "CNOU=,+;\\\"#<> 0aF.12\u0000\u00e9";
    for (int draw = 0; draw < 20_000; draw++) {
      StringBuilder text = new StringBuilder();
      for (int at = random.nextInt(14); at > 0; at--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertTrue(match(text.toString(), text.toString()));
      match(text.toString(), "CN=a");
    }
  }

  @Test
  void a_marker_is_found_whatever_its_case() {
    DistinguishedName name = new DistinguishedName("CN=Anna managementAttestation 123");
    assertTrue(name.contains("MANAGEMENTattestation"));
    assertFalse(name.contains("deviceAccess"));
    assertRefused(() -> name.contains(""), "empty marker");
  }

  @Test
  void the_text_is_kept_as_it_was_read() {
    assertEquals("cn=ANNA,  o=x", new DistinguishedName("cn=ANNA,  o=x").toString());
  }

  @Test
  void a_name_from_its_end_is_another_and_twice_reversed_the_same() {
    DistinguishedName name = new DistinguishedName("C=SE,O=Example\\, Inc+OU=One,CN=Device CA");
    DistinguishedName reversed = name.reversed();
    assertTrue(
        reversed.matches(new DistinguishedName("CN=Device CA,O=Example\\, Inc+OU=One,C=SE")),
        reversed::text);
    assertFalse(reversed.matches(name));
    assertTrue(reversed.reversed().matches(name));
  }

  @Test
  void what_is_no_name_is_not_reversed() {
    DistinguishedName text = new DistinguishedName("no name");
    assertEquals(text, text.reversed());
    DistinguishedName huge = new DistinguishedName("CN=" + "a".repeat(5_000) + ",O=b");
    assertEquals(huge, huge.reversed());
  }
}
