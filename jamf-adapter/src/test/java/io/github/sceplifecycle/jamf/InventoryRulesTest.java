package io.github.sceplifecycle.jamf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.knowledge.Truth;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S-34, S-42: what an inventory says, and what it leaves unknown. */
class InventoryRulesTest {

  private static Intake<List<Device>> read(String document) {
    return JamfInventoryReader.read("d", document.getBytes(StandardCharsets.UTF_8));
  }

  private static Device device(String members) {
    return read("{\"udid\":\"U\"" + members + "}").value().get(0);
  }

  private static HeldCertificate certificate(String members) {
    return device(",\"certificates\":[{" + members + "}]").certificates().orElseThrow().get(0);
  }

  @Test
  void an_absent_or_null_section_is_unknown_and_an_empty_one_is_none() {
    assertEquals(Optional.empty(), device("").certificates());
    assertEquals(Optional.empty(), device(",\"certificates\":null").certificates());
    assertEquals(Optional.of(List.of()), device(",\"certificates\":[]").certificates());
  }

  @ParameterizedTest
  @CsvSource({
    "ACTIVE, ISSUED, UNKNOWN",
    "ACTIVE, EXPIRING, UNKNOWN",
    "ACTIVE, EXPIRED, UNKNOWN",
    "ACTIVE, REVOKED, REVOKED",
    "ACTIVE, PENDING_REVOKE, REVOKED",
    "INACTIVE, ISSUED, REVOKED",
    "INACTIVE, EXPIRED, UNKNOWN",
    "ACTIVE, SOMETHING, UNKNOWN"
  })
  void only_a_word_for_revoked_or_out_of_service_says_anything(
      String lifecycle, String status, Revocation.State expected) {
    HeldCertificate held =
        certificate(
            "\"lifecycleStatus\":\"%s\",\"certificateStatus\":\"%s\"".formatted(lifecycle, status));
    assertEquals(expected, held.standing().revocation().state());
  }

  @Test
  void a_certificate_without_a_key_cannot_be_used_and_one_with_a_key_may_be() {
    assertEquals(Truth.NO, certificate("\"identity\":false").placement().keyUsable());
    assertEquals(Truth.UNKNOWN, certificate("\"identity\":true").placement().keyUsable());
    assertEquals(Truth.UNKNOWN, certificate("\"commonName\":\"x\"").placement().keyUsable());
  }

  @ParameterizedTest
  @CsvSource({"1000, true", "1001, false", "-1000, true", "-1001, false"})
  void two_ends_may_be_a_second_apart(long apart, boolean agree) {
    Instant end = Instant.parse("2027-04-22T13:02:17Z");
    String both =
        "\"expires_utc\":\"2027-04-22T13:02:17.000+0000\",\"expires_epoch\":"
            + (end.toEpochMilli() + apart);
    assertEquals(
        agree ? Optional.of(end) : Optional.empty(),
        certificate(both).certificate().dates().notAfter());
  }

  @Test
  void fewer_results_than_counted_are_incomplete() {
    String page = "{\"totalCount\":%d,\"results\":[{\"udid\":\"U\"}]}";
    assertEquals(List.of(), read(page.formatted(1)).problems());
    assertEquals(ProblemKind.INCOMPLETE, read(page.formatted(2)).problems().get(0).kind());
  }

  @Test
  void an_empty_page_is_no_problem() {
    assertEquals(Intake.of(List.of()), read("{\"totalCount\":0,\"results\":[]}"));
    assertTrue(read("{}").nothingRead());
  }
}
