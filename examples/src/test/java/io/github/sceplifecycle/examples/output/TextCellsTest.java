package io.github.sceplifecycle.examples.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCellsTest {

  @ParameterizedTest(name = "{0} in {1} cells: {2}")
  @CsvSource({
    "abcd, 4, abcd",
    "abcde, 4, abc…",
    "😀😀, 4, 😀😀",
    "😀😀😀, 4, 😀…",
    "😀😀😀, 5, 😀😀…",
    "田中のMac, 9, 田中のMac",
    "田中のMac, 8, 田中のM…",
    "田中のMac, 6, 田中…",
    "e\u0301te\u0301, 3, e\u0301te\u0301",
    "e\u0301te\u0301s, 3, e\u0301t…",
    "ab, 1, …",
    "ab, 0, ''"
  })
  void what_is_too_long_is_cut_between_code_points(String text, int width, String cut) {
    assertEquals(cut, TextCells.cut(text, width));
  }

  @Test
  void blanks_fill_a_cell_on_either_side() {
    assertEquals("😀 ", TextCells.left("😀", 3));
    assertEquals(" 田", TextCells.right("田", 3));
    assertEquals("abc", TextCells.left("abc", 2));
    assertEquals("abc", TextCells.right("abc", 2));
  }

  @Test
  void lines_break_between_words_and_are_indented_after_the_first() {
    assertEquals("aa bb\n  cc\n  dd", TextCells.wrap("aa bb cc dd", 5, "  "));
    assertEquals("aa bb", TextCells.wrap("aa bb", 5, ""));
    assertEquals("aa\n9 %", TextCells.wrap("aa 9 %", 5, ""));
    assertEquals("aa\nbbb", TextCells.wrap("aa bbb", 5, ""));
    assertEquals("toolongaword\nb", TextCells.wrap("toolongaword b", 5, ""));
    assertEquals("  aa\n   b", TextCells.wrap("  aa b", 5, "   "));
  }
}
