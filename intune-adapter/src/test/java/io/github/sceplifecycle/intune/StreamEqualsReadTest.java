package io.github.sceplifecycle.intune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.policy.ScepProfile;
import io.github.sceplifecycle.testkit.Streamed;
import io.github.sceplifecycle.testkit.Variations;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** S-31: streamed or read whole, a document gives the same values and the same problems. */
class StreamEqualsReadTest {

  private static final int CHANGES = 150;

  static Stream<Path> documents() {
    return Fixtures.documents("profiles", "certificates", "bad");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_document_gives_the_same(Path document) {
    assertSame(Fixtures.bytes(document));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void so_does_every_document_packed_with_gzip(Path document) {
    assertSame(Variations.packed(Fixtures.bytes(document)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void so_does_every_document_with_a_byte_changed(Path document) {
    Variations.withOneByteChanged(
        Fixtures.bytes(document), CHANGES, StreamEqualsReadTest::assertSame);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void so_does_every_document_in_utf_16(Path document) {
    String text = "\uFEFF" + new String(Fixtures.bytes(document), StandardCharsets.UTF_8);
    assertSame(text.getBytes(StandardCharsets.UTF_16LE));
    assertSame(text.getBytes(StandardCharsets.UTF_16BE));
  }

  @Test
  void NUL_is_no_character_of_a_table_in_any_encoding() {
    String table = "\uFEFFDeviceId,ValidTo,DeviceName\nA,2027-01-01T00:00:00Z,x\nB,,\0\n";
    for (byte[] content :
        List.of(
            table.getBytes(StandardCharsets.UTF_16LE), table.getBytes(StandardCharsets.UTF_8))) {
      Problem last = Streams.devices(content).beside().get(0);
      assertEquals(ProblemKind.INCOMPLETE, last.kind());
      assertEquals("the character NUL", last.found().substring(0, 17));
    }
  }

  @Test
  void rows_that_stand_apart_are_handed_out_apart_and_said_to_be() {
    String start = "DeviceId,DeviceName,ValidFrom,ValidTo,Thumbprint\n";
    String a =
        "3e5a1004-51ca-4c0e-9f00-8d2b6f1a0001,A,2026-01-01T00:00:00Z,2027-01-01T00:00:00Z,\n";
    String b = a.replace("0001,A", "0002,B");
    assertEquals(2, devices(start + a + a + b).count());
    assertEquals(List.of(), devices(start + a + a + b).problems());
    Streamed<Device> scattered = devices(start + a + b + a + b + b);
    assertEquals(4, scattered.count());
    Problem told = scattered.beside().get(0);
    assertEquals(ProblemKind.INCOMPLETE, told.kind());
    assertEquals('2', told.found().charAt(0));
  }

  @Test
  void a_list_that_breaks_off_gives_the_entries_before_and_says_how_many() {
    String state = "{\"certificateThumbprint\":null,\"id\":\"x%d\"},";
    String text = "{\"value\":[" + state.formatted(1) + state.formatted(2) + "oops";
    Streamed<Device> streamed = devices(text);
    assertEquals(2, streamed.count());
    Problem told = streamed.beside().get(0);
    assertEquals(ProblemKind.INCOMPLETE, told.kind());
    assertEquals("doc", told.document());
    assertFalse(told.message().contains("oops"));
  }

  @Test
  void problems_of_no_entry_are_kept_up_to_a_thousand() {
    String text = "[{\"certificateThumbprint\":null}" + ",7".repeat(5_000) + "]";
    assertEquals(1, devices(text).count());
    // The thousand, the number of the others, and that a state is tied to nothing.
    assertEquals(1_002, devices(text).beside().size());
  }

  private static Streamed<Device> devices(String text) {
    return Streams.devices(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertSame(byte[] content) {
    Intake<List<ScepProfile>> profiles = IntuneProfileReader.read("doc", content);
    Streamed<ScepProfile> streamedProfiles = Streams.profiles(content);
    assertEquals(streamedProfiles.values().size(), streamedProfiles.count());
    if (profiles.nothingRead()) {
      assertFalse(streamedProfiles.problems().isEmpty());
    } else {
      assertEquals(profiles.value(), streamedProfiles.values());
      assertEquals(sorted(profiles.problems()), sorted(streamedProfiles.problems()));
    }
    Intake<List<Device>> devices = IntuneCertificateReader.read("doc", content);
    Streamed<Device> streamed = Streams.devices(content);
    if (devices.nothingRead()) {
      assertFalse(streamed.problems().isEmpty());
      return;
    }
    assertEquals(devices.value(), joined(streamed.values()));
    if (devices.value().size() == streamed.count()) {
      assertEquals(sorted(devices.problems()), sorted(streamed.problems()));
    }
  }

  private static List<Device> joined(List<Device> parts) {
    Map<String, Device> devices = new LinkedHashMap<>();
    for (Device part : parts) {
      devices.merge(part.identity().identifier(), part, StreamEqualsReadTest::both);
    }
    return List.copyOf(devices.values());
  }

  private static Device both(Device one, Device other) {
    List<HeldCertificate> all = new ArrayList<>(one.certificates().orElseThrow());
    all.addAll(other.certificates().orElseThrow());
    return one.withCertificates(all);
  }

  private static List<Problem> sorted(List<Problem> problems) {
    return problems.stream().sorted(Comparator.comparing(Problem::toString)).toList();
  }
}
