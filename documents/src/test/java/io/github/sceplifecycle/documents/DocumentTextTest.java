package io.github.sceplifecycle.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.intake.Intake;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTextTest {

  private static Intake<Optional<DocumentText>> decode(byte[] content) {
    return DocumentText.decode(Reading.DOCUMENT, content, Limits.DEFAULT);
  }

  private static byte[] bytes(int... octets) {
    byte[] bytes = new byte[octets.length];
    for (int i = 0; i < octets.length; i++) {
      bytes[i] = (byte) octets[i];
    }
    return bytes;
  }

  private static void assertUnreadable(String message, byte[] content) {
    Intake<Optional<DocumentText>> intake = decode(content);
    assertEquals(Optional.empty(), intake.value());
    assertEquals(
        List.of("document $ UNREADABLE: found " + message), Reading.lines(intake.problems()));
    assertTrue(intake.nothingRead());
  }

  @Nested
  class Encodings {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_tells_the_encoding_and_is_taken_off(String name) {
      byte[] content = "\uFEFF{\"größe\":\"𝄞\"}".getBytes(Charset.forName(name));
      assertEquals(
          Intake.of(Optional.of(new DocumentText("{\"größe\":\"𝄞\"}", DocumentFormat.JSON))),
          decode(content));
    }

    @Test
    void without_a_mark_a_document_is_utf_8() {
      assertEquals("ä", decode("ä".getBytes(StandardCharsets.UTF_8)).value().orElseThrow().text());
    }

    @Test
    void a_mark_within_the_text_stays() {
      byte[] content = "a\uFEFF".getBytes(StandardCharsets.UTF_8);
      assertEquals("a\uFEFF", decode(content).value().orElseThrow().text());
    }

    @Test
    void an_empty_document_is_an_empty_text() {
      assertEquals(
          Intake.of(Optional.of(new DocumentText("", DocumentFormat.OTHER))), decode(bytes()));
    }
  }

  @Nested
  class Refused {

    @Test
    void an_ansi_code_page_is_not_guessed_and_the_first_wrong_byte_is_named() {
      assertUnreadable(
          "bytes that are no UTF-8 at byte 2; expected UTF-8, or UTF-16 with a byte order mark",
          "Größe".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void the_offset_counts_the_byte_order_mark() {
      assertUnreadable(
          "bytes that are no UTF-8 at byte 4; expected UTF-8, or UTF-16 with a byte order mark",
          bytes(0xEF, 0xBB, 0xBF, 'a', 0xFF));
    }

    @Test
    void half_of_a_surrogate_pair_in_utf_8_is_malformed() {
      assertUnreadable(
          "bytes that are no UTF-8 at byte 1; expected UTF-8, or UTF-16 with a byte order mark",
          bytes('"', 0xED, 0xA0, 0x80, '"'));
    }

    @Test
    void an_odd_number_of_bytes_in_utf_16_is_malformed() {
      assertUnreadable(
          "bytes that are no UTF-16LE at byte 4; expected UTF-8, or UTF-16 with a byte order mark",
          bytes(0xFF, 0xFE, '{', 0, '}'));
    }

    @Test
    void utf_16_without_a_mark_shows_by_its_nuls() {
      assertUnreadable(
          "the character NUL at character 1; expected text in UTF-8, or in UTF-16 with a byte order"
              + " mark",
          "{}".getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void a_zip_archive_is_named() {
      assertUnreadable(
          "a zip archive; expected the document that is in it", bytes('P', 'K', 3, 4, 20, 0));
    }

    @Test
    void a_document_over_the_limit_is_unreadable_because_nothing_of_it_is_read() {
      byte[] most = new byte[1_000];
      java.util.Arrays.fill(most, (byte) ' ');
      assertTrue(DocumentText.decode(Reading.DOCUMENT, most, Reading.SMALL).problems().isEmpty());
      Intake<Optional<DocumentText>> over =
          DocumentText.decode(Reading.DOCUMENT, new byte[1_001], Reading.SMALL);
      assertEquals(
          List.of("document $ UNREADABLE: found 1001 bytes; expected at most 1000 bytes"),
          Reading.lines(over.problems()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "{,JSON",
        "` \r\n\t[`,JSON",
        "<plist/>,XML",
        "`\"DeviceId\",\"a\"`,OTHER",
        "` `,OTHER",
        "``,OTHER"
      })
  void the_first_character_that_is_not_blank_tells_the_format(String text, DocumentFormat format) {
    assertEquals(format, DocumentFormat.of(text));
  }

  @Test
  void S33_the_text_is_not_shown() {
    assertFalse(new DocumentText("secret", DocumentFormat.OTHER).toString().contains("secret"));
  }
}
