package io.github.sceplifecycle.intake;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

  private static final String ROCKET = new String(Character.toChars(0x1F680));

  @Nested
  class What_cannot_be_seen_is_written_out {

    @ParameterizedTest
    @ValueSource(
        ints = {
          0x00,
          0x07,
          0x08,
          0x09,
          0x0A,
          0x0D,
          0x1B,
          0x1F,
          0x7F,
          0x80,
          0x85,
          0x9B,
          0x9F, // controls
          0x00AD,
          0x200B,
          0x200C,
          0x200D,
          0x2060,
          0xFEFF, // zero width
          0x061C,
          0x200E,
          0x200F,
          0x202A,
          0x202B,
          0x202C,
          0x202D,
          0x202E, // bidirectional
          0x2066,
          0x2067,
          0x2068,
          0x2069, // bidirectional isolates
          0x2028,
          0x2029, // separators
          0xE000,
          0xF8FF,
          0xF0000,
          0x10FFFD, // private use
          0xE0001,
          0xE0041, // tags
          0xFFFF,
          0x10FFFF // no characters at all
        })
    void by_its_code_point(int codePoint) {
      String raw = "a" + Character.toString(codePoint) + "b";
      assertEquals("a\\u{" + Integer.toHexString(codePoint) + "}b", VisibleText.of(raw));
    }

    @Test
    void lone_surrogates_too() {
      assertEquals("\\u{d83d}", VisibleText.of("\ud83d"));
      assertEquals("\\u{de80}", VisibleText.of("\ude80"));
      assertEquals("\\u{de80}\\u{d83d}", VisibleText.of("\ude80\ud83d"));
      assertEquals("\\u{d83d}x", VisibleText.of("\ud83dx"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Anna's MacBook Pro (2)",
        "Bürorechner №7",
        "Καλημέρα",
        "שלום",
        "日本語",
        "a\u0301",
        "\u00a0",
        "\\u{a}"
      })
  void letters_of_every_script_stay(String text) {
    assertEquals(text, VisibleText.of(text));
  }

  @Test
  void an_emoji_stays_whole() {
    assertEquals(ROCKET + ROCKET, VisibleText.of(ROCKET + ROCKET));
  }

  @Nested
  class The_length {

    @Test
    void is_counted_in_code_points() {
      assertEquals(ROCKET + ROCKET, VisibleText.of(ROCKET + ROCKET, 2));
      assertEquals(ROCKET + "…", VisibleText.of(ROCKET + ROCKET, 1));
    }

    @Test
    void is_counted_before_anything_is_written_out() {
      assertEquals("\\u{a}\\u{d}", VisibleText.of("\n\r", 2));
      assertEquals("\\u{a}…", VisibleText.of("\n\r", 1));
    }

    @Test
    void one_below_at_and_above_the_bound() {
      assertEquals("ab", VisibleText.of("ab", 3));
      assertEquals("abc", VisibleText.of("abc", 3));
      assertEquals("abc…", VisibleText.of("abcd", 3));
    }

    @Test
    void is_120_when_nothing_else_is_said() {
      assertEquals("x".repeat(120), VisibleText.of("x".repeat(120)));
      assertEquals("x".repeat(120) + "…", VisibleText.of("x".repeat(121)));
    }

    @Test
    void may_be_as_large_as_an_int() {
      assertEquals("abc", VisibleText.of("abc", Integer.MAX_VALUE));
    }

    @Test
    void is_at_least_one() {
      assertRefused(() -> VisibleText.of("abc", 0), "maxLength", "at least 1", "0");
    }
  }
}
