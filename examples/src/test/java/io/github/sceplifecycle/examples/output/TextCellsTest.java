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
    "😀😀😀, 3, 😀😀😀",
    "😀😀😀😀, 3, 😀😀…",
    "ab, 1, …",
    "ab, 0, ''"
  })
  void what_is_too_long_is_cut_between_code_points(String text, int width, String cut) {
    assertEquals(cut, TextCells.cut(text, width));
  }

  @Test
  void blanks_fill_a_cell_on_either_side() {
    assertEquals("😀  ", TextCells.left("😀", 3));
    assertEquals("  😀", TextCells.right("😀", 3));
    assertEquals("abc", TextCells.left("abc", 2));
    assertEquals("abc", TextCells.right("abc", 2));
  }

  @Test
  void lines_break_between_words_and_are_indented_after_the_first() {
    assertEquals("aa bb\n  cc\n  dd", TextCells.wrap("aa bb cc dd", 5, "  "));
    assertEquals("aa bb", TextCells.wrap("aa bb", 5, ""));
    assertEquals("aa\nbbb", TextCells.wrap("aa bbb", 5, ""));
    assertEquals("toolongaword\nb", TextCells.wrap("toolongaword b", 5, ""));
    assertEquals("  aa\n   b", TextCells.wrap("  aa b", 5, "   "));
  }
}
