package io.github.sceplifecycle.jamf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.JsonDocument;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way to a certificate gives what the long one gives, or nothing. */
class UsualCertificateTest {

  private static final Map<String, String> USUAL = new LinkedHashMap<>();

  static {
    USUAL.put("commonName", "\"HERON\"");
    USUAL.put("identity", "true");
    USUAL.put("expirationDate", "\"2027-03-01T08:00:00Z\"");
    USUAL.put("username", "\"\"");
    USUAL.put("lifecycleStatus", "\"ACTIVE\"");
    USUAL.put("certificateStatus", "\"ISSUED\"");
    USUAL.put("subjectName", "\"CN=HERON,O=Pier\"");
    USUAL.put("serialNumber", "\"40f3d9fb\"");
    USUAL.put("sha1Fingerprint", "\"0123456789abcdef0123456789abcdef01234567\"");
    USUAL.put("issuedDate", "\"2026-03-01T08:00:00Z\"");
  }

  private static final List<String> OTHERS =
      List.of(
          "null",
          "\"\"",
          "\" \"",
          "true",
          "false",
          "7",
          "[]",
          "{}",
          "\"mira\"",
          "\" mira \"",
          "\"\u00a0mira\"",
          "\"2026-03-01T08:00:00Z\"",
          "\"2025-01-01T08:00:00Z\"",
          "\"2027-03-01T08:00:00Z\"",
          "\"2027-03-01T08:00:00.5Z\"",
          "\"2027-02-29T08:00:00Z\"",
          "\"REVOKED\"",
          "\"issued\"",
          "\"EXPIRED\"",
          "\"INACTIVE\"",
          "\"40:F3:D9:FB\"",
          "\"0x40F3\"",
          "\"xyz\"",
          "\"0123456789ABCDEF0123456789abcdef01234567\"",
          "\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"");

  /** What was read, and what was noted beside it. */
  private record Read(Optional<HeldCertificate> certificate, List<String> problems) {}

  private interface Way {
    @Nullable HeldCertificate read(Fields certificate);
  }

  private static Read read(Map<String, String> members, Way way) {
    Problems problems = new Problems();
    Intake<Optional<Node>> whole =
        JsonDocument.read(Place.whole("doc"), json(members), Limits.DEFAULT);
    Fields fields = Fields.of(whole.value().orElseThrow(), problems).orElseThrow();
    Optional<HeldCertificate> certificate = Optional.ofNullable(way.read(fields));
    return new Read(
        certificate, problems.with(0).problems().stream().map(Object::toString).toList());
  }

  private static String json(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> '"' + member.getKey() + "\":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static Map<String, String> with(String name, String value) {
    Map<String, String> members = new LinkedHashMap<>(USUAL);
    members.put(name, value);
    return members;
  }

  private static void assertSame(Map<String, String> members) {
    Read usual = read(members, UsualCertificate::read);
    Read whole = read(members, InventoryCertificate::memberByMember);
    assertEquals(List.of(), usual.problems, members::toString);
    if (usual.certificate.isPresent()) {
      assertEquals(whole, usual, members::toString);
    }
    assertEquals(whole, read(members, InventoryCertificate::read), members::toString);
  }

  @Test
  void what_is_usual_is_read_so() {
    assertTrue(read(USUAL, UsualCertificate::read).certificate.isPresent());
    assertTrue(read(with("username", "\"mira\""), UsualCertificate::read).certificate.isPresent());
    assertTrue(read(with("identity", "false"), UsualCertificate::read).certificate.isPresent());
    assertSame(USUAL);
  }

  @Test
  void any_value_in_any_place() {
    for (String name : USUAL.keySet()) {
      OTHERS.forEach(value -> assertSame(with(name, value)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"expirationDate", "subjectName", "serialNumber", "identity"})
  void what_is_absent_is_left_to_the_other(String name) {
    Map<String, String> members = new LinkedHashMap<>(USUAL);
    members.remove(name);
    assertEquals(Optional.empty(), read(members, UsualCertificate::read).certificate);
    assertSame(members);
  }

  @Test
  void several_odd_values_in_any_order() {
    Random random = new Random(20261125);
    for (int round = 0; round < 20_000; round++) {
      Map<String, String> members = new LinkedHashMap<>();
      List<String> names = new ArrayList<>(USUAL.keySet());
      Collections.shuffle(names, random);
      for (String name : names) {
        int chance = random.nextInt(20);
        if (chance > 0) {
          String odd = OTHERS.get(random.nextInt(OTHERS.size()));
          members.put(name, chance < 3 ? odd : USUAL.get(name));
        }
      }
      assertSame(members);
    }
  }

  @Test
  void all_certificates_of_a_device_are_read_as_each_of_them() {
    Random random = new Random(20261129);
    int usual = 0;
    for (int round = 0; round < 5_000; round++) {
      String list =
          random
              .ints(random.nextInt(4), 0, 40)
              .mapToObj(UsualCertificateTest::element)
              .collect(Collectors.joining(",", "[", "]"));
      Problems problems = new Problems();
      Optional<List<HeldCertificate>> together =
          InventoryCertificates.usual(elements(list), noted(problems));
      assertEquals(List.of(), problems.with(0).problems(), list);
      if (together.isPresent()) {
        usual++;
        assertEquals(
            InventoryCertificates.all(elements(list), noted(problems)), together.get(), list);
        assertEquals(List.of(), problems.with(0).problems(), list);
      }
    }
    assertTrue(usual > 500, "usual: " + usual);
  }

  /** Mostly a usual certificate; else one with an odd member, another inside, or none. */
  private static String element(int drawn) {
    Map<String, String> members = new LinkedHashMap<>(USUAL);
    if (drawn < OTHERS.size()) {
      boolean wraps = drawn % 3 > 0;
      members.put(wraps ? "certificate" : "issuedDate", OTHERS.get(drawn));
    } else if (drawn == 38) {
      members.put("certificate", json(with("serialNumber", "\"1\"")));
    }
    return drawn == 39 ? "7" : json(members);
  }

  private static List<Node> elements(String list) {
    Intake<Optional<Node>> whole = JsonDocument.read(Place.whole("doc"), list, Limits.DEFAULT);
    return ((Node.Arr) whole.value().orElseThrow()).elements();
  }

  private static Fields noted(Problems problems) {
    return new Fields(new Node.Obj(Place.whole("doc"), Map.of()), problems);
  }
}
