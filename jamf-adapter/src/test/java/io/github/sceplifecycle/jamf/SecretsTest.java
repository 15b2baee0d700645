package io.github.sceplifecycle.jamf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.jamf.SignedMessages.Signer;
import io.github.sceplifecycle.testkit.Streamed;
import io.github.sceplifecycle.testkit.Variations;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * S-33: a challenge, password, private key or identity reaches no result, no problem, no log and no
 * {@code toString}, whatever is wrapped around it and however it is damaged.
 */
class SecretsTest {

  /** As long as the word in the documents, so that binary ones stay what they are. */
  private static final String MARK = "Zq7Secret9Xw-Mrk";

  private static final String WORD = "static-word-4711";
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;
  private static final Signer SIGNER = Signer.of("Ada", "EC", 256, "SHA256withECDSA");
  private static final Map<String, byte[]> SHAPES = shapes();

  private static Map<String, byte[]> shapes() {
    String list = new String(planted("profiles/secrets.mobileconfig"), StandardCharsets.UTF_8);
    byte[] plain = list.getBytes(StandardCharsets.UTF_8);
    byte[] binary = planted("profiles/secrets-binary.mobileconfig");
    String escaped = list.replace("&", "&amp;").replace("<", "&lt;");
    Map<String, byte[]> shapes = new TreeMap<>();
    shapes.put("bare", plain);
    shapes.put("bare in UTF-16", ("\ufeff" + list).getBytes(StandardCharsets.UTF_16BE));
    shapes.put("binary", binary);
    shapes.put("escaped", export(escaped));
    shapes.put("escaped twice", export(escaped.replace("&", "&amp;")));
    shapes.put("not escaped", export(list.substring(list.indexOf("<plist"))));
    shapes.put("CDATA", export("<![CDATA[" + list + "]]>"));
    shapes.put("JSON", json(list));
    shapes.put("JSON, escaped", json(escaped));
    shapes.put("JSON in other escapes", json(unicode(list)));
    shapes.put("JSON in a list", ("[" + new String(json(list), BYTES) + "]").getBytes(BYTES));
    shapes.put("packed with gzip", Variations.packed(plain));
    shapes.put("signed", signed(plain));
    shapes.put("signed binary", signed(binary));
    shapes.put("signed export", signed(export(escaped)));
    shapes.put("signed twice", signed(signed(plain)));
    shapes.put("signed, no certificate", new SignedMessages().signedBy(SIGNER).around(plain));
    shapes.put("signed in PEM", pem(signed(plain)));
    return shapes;
  }

  private static byte[] planted(String name) {
    String encodedMark = base64(MARK);
    return new String(Fixtures.bytes(name), BYTES)
        .replace(WORD, MARK)
        .replace(base64(WORD), encodedMark)
        .getBytes(BYTES);
  }

  private static byte[] export(String payloads) {
    return ("<configuration_profile><general><id>1</id><payloads>"
            + payloads
            + "</payloads></general></configuration_profile>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] json(String payloads) {
    String text = payloads.replace("\"", "\\\"").replace("\n", "\\n");
    return ("{\"configuration_profile\":{\"general\":{\"id\":1,\"payloads\":\"" + text + "\"}}}")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Every letter as JSON may write it, too. */
  private static String unicode(String text) {
    return text.chars()
        .mapToObj(c -> Character.isLetter(c) ? String.format(Locale.ROOT, "\\u%04X", c) : text(c))
        .collect(Collectors.joining());
  }

  private static String text(int character) {
    return Character.toString(character);
  }

  private static byte[] signed(byte[] content) {
    return new SignedMessages().signedBy(SIGNER).with(SIGNER).around(content);
  }

  private static byte[] pem(byte[] message) {
    String lines = Base64.getMimeEncoder().encodeToString(message);
    return ("-----BEGIN CMS-----\n" + lines + "\n-----END CMS-----\n").getBytes(BYTES);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(BYTES));
  }

  static Stream<String> shapeNames() {
    return SHAPES.keySet().stream();
  }

  private static byte[] shape(String name) {
    return SHAPES.getOrDefault(name, new byte[0]);
  }

  @Test
  void the_mark_is_planted_in_every_shape_and_most_shapes_are_read() {
    List<String> unread = shapeNames().filter(name -> payloads(shape(name)) == 0).toList();
    assertEquals(List.of("JSON, escaped", "escaped twice", "not escaped", "signed twice"), unread);
    shapeNames()
        .filter(name -> !name.matches(".*(PEM|UTF-16|escapes|gzip)"))
        .forEach(name -> assertTrue(new String(shape(name), BYTES).contains(MARK), name));
  }

  private static long payloads(byte[] content) {
    return JamfProfileReader.read("doc", content).value().stream()
        .mapToLong(profile -> profile.payloads().size())
        .sum();
  }

  @ParameterizedTest
  @MethodSource("shapeNames")
  void no_secret_of_any_shape_reaches_an_answer(String name) {
    assertNoSecret(everythingSaid(shape(name)), name);
  }

  @ParameterizedTest
  @MethodSource("shapeNames")
  void no_secret_of_a_damaged_shape_reaches_an_answer(String name) {
    byte[] whole = shape(name);
    SplittableRandom random = new SplittableRandom(whole.length);
    for (int i = 0; i < 120; i++) {
      int at = random.nextInt(whole.length - 8);
      assertNoSecret(everythingSaid(without(whole, at, 1 + random.nextInt(7))), "cut at " + at);
      byte[] changed = whole.clone();
      changed[at] = (byte) random.nextInt(256);
      assertNoSecret(everythingSaid(changed), "changed at " + at);
      assertNoSecret(everythingSaid(Arrays.copyOf(whole, at)), "cut off at " + at);
    }
  }

  private static byte[] without(byte[] whole, int at, int length) {
    byte[] shorter = Arrays.copyOf(whole, whole.length - length);
    System.arraycopy(whole, at + length, shorter, at, shorter.length - at);
    return shorter;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<string>%s</string>",
        "<integer>%s</integer>",
        "<real>%s</real>",
        "<data>%s</data>",
        "<array><string>%s</string></array>",
        "<dict><key>%s</key></dict>",
        "<key>%s</key>",
        "<key>%s</key><string/>",
        "<string>a</string><string>%s</string>",
        "%s",
        "<string>%s&undeclared;</string>"
      })
  void whatever_stands_for_a_challenge_is_not_quoted(String value) {
    String list =
        "<plist><dict><key>PayloadType</key><string>Configuration</string>"
            + "<key>PayloadContent</key><array><dict>"
            + "<key>PayloadType</key><string>com.apple.security.scep</string>"
            + "<key>PayloadContent</key><dict><key>Challenge</key>"
            + value.formatted(MARK)
            + "</dict></dict></array></dict></plist>";
    assertNoSecret(everythingSaid(list), value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PayloadContent", "EncryptedPayloadContent"})
  void a_text_in_place_of_payloads_is_not_quoted(String key) {
    String list =
        "<plist><dict><key>PayloadType</key><string>Configuration</string><key>"
            + key
            + "</key><string>"
            + MARK
            + "</string></dict></plist>";
    assertNoSecret(everythingSaid(list), key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "%s-", "bplist00%s", "-----BEGIN PRIVATE KEY-----%s"})
  void a_text_in_place_of_a_property_list_is_not_quoted(String text) {
    assertNoSecret(everythingSaid(export(text.formatted(MARK))), text);
  }

  @Test
  void a_key_in_place_of_a_document_is_not_quoted() {
    for (String label : List.of("PRIVATE KEY", "CMS", "PKCS7")) {
      String key = "-----BEGIN " + label + "-----\n" + MARK + "\n-----END " + label + "-----";
      assertNoSecret(everythingSaid(key), label);
    }
  }

  @Test
  void a_key_in_place_of_certificates_is_not_quoted() {
    String inventory =
        "{\"udid\":\"U\",\"certificates\":\"-----BEGIN PRIVATE KEY-----" + MARK + "\"}";
    assertNoSecret(everythingSaid(inventory), "certificates");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"managementPassword\":\"%s\"",
        "\"diskEncryption\":{\"personalRecoveryKey\":\"%s\"}",
        "\"extensionAttributes\":[{\"name\":\"challenge\",\"values\":[\"%s\"]}]",
        "\"certificates\":[{\"privateKey\":\"%s\",\"expirationDate\":7}]",
        "\"certificates\":[{\"password\":\"%s"
      })
  void no_secret_beside_what_an_inventory_is_read_for_reaches_an_answer(String member) {
    String device = "{\"udid\":\"U\",\"general\":{\"name\":\"Crane\"},";
    String secret = member.formatted(MARK);
    assertNoSecret(everythingSaid(device + secret + "}"), member);
    assertNoSecret(everythingSaid("{\"results\":[" + device + secret + "}]}"), member);
  }

  @Test
  void what_is_logged_is_counted_and_not_quoted() throws IOException {
    shapeNames().forEach(name -> everythingSaid(shape(name)));
    String log = Files.readString(Path.of("target", "readers.log"));
    assertTrue(log.contains("1 profiles, "), "the readers do log");
    assertNoSecret(log, "log");
  }

  @Test
  void challenges_are_told_apart_without_being_kept() {
    assertEquals(List.of("VARIABLE", "ABSENT", "VARIABLE"), challenges("several.mobileconfig"));
    assertEquals(List.of("STATIC", "STATIC", "ABSENT"), challenges("secrets.mobileconfig"));
  }

  private static List<String> challenges(String name) {
    return JamfProfileReader.read("d", Fixtures.bytes("profiles/" + name)).value().stream()
        .flatMap(profile -> profile.scepProfiles().stream())
        .map(profile -> profile.requested().challenge().name())
        .toList();
  }

  /** The mark in clear, in base64 or in hexadecimal; letters' case aside. */
  private static void assertNoSecret(String said, String what) {
    String lower = said.toLowerCase(Locale.ROOT);
    Stream.of(MARK, base64(MARK).replace("=", ""), HexFormat.of().formatHex(MARK.getBytes(BYTES)))
        .map(form -> form.toLowerCase(Locale.ROOT))
        .forEach(form -> assertFalse(lower.contains(form), () -> what + ": " + said));
  }

  private static String everythingSaid(String document) {
    return everythingSaid(document.getBytes(StandardCharsets.UTF_8));
  }

  private static String everythingSaid(byte[] content) {
    Intake<List<JamfProfile>> profiles = JamfProfileReader.read("doc", content);
    Intake<List<Device>> devices = JamfInventoryReader.read("doc", content);
    Streamed<Device> streamed = Streams.of(content);
    List<Object> said =
        List.of(
            profiles,
            devices,
            streamed,
            streamed.problems().stream().map(Problem::message).toList(),
            profiles.value().stream().map(JamfProfile::scepProfiles).toList(),
            profiles.value().stream().map(profile -> profile.notes().signature().words()).toList(),
            profiles.problems().stream().map(Problem::message).toList());
    return said.toString();
  }
}
