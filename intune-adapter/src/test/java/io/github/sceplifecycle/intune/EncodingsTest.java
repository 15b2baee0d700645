package io.github.sceplifecycle.intune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.intake.ProblemKind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Backup tools write what their shell writes: UTF-16 with a mark, or UTF-8 with one or without. */
class EncodingsTest {

  private static String text(String fixture) {
    String text = new String(Fixtures.bytes(Fixtures.document(fixture)), StandardCharsets.UTF_8);
    return text.replace("\uFEFF", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void profiles_with_a_byte_order_mark_are_read_alike(String charset) {
    String text = text("profiles/all-ten-types.json");
    assertEquals(
        IntuneProfileReader.read("d", text.getBytes(StandardCharsets.UTF_8)),
        IntuneProfileReader.read("d", ("\uFEFF" + text).getBytes(Charset.forName(charset))));
  }

  @ParameterizedTest
  @CsvSource({"certificates/report.csv,UTF-16LE", "certificates/report-list.json,UTF-16LE"})
  void reports_with_a_byte_order_mark_are_read_alike(String fixture, String charset) {
    String text = text(fixture);
    assertEquals(
        IntuneCertificateReader.read("d", text.getBytes(StandardCharsets.UTF_8)),
        IntuneCertificateReader.read("d", ("\uFEFF" + text).getBytes(Charset.forName(charset))));
  }

  @Test
  void a_code_page_is_not_guessed() {
    String text = text("profiles/bare.json").replace("Okta FastPass", "Geräte");
    byte[] ansi = text.getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        ProblemKind.UNREADABLE, IntuneProfileReader.read("d", ansi).problems().get(0).kind());
    assertTrue(IntuneProfileReader.read("d", ansi).nothingRead());
  }
}
