package io.github.sceplifecycle.cms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S-32: the outline of BER (X.690, 8.1), walked over at most 3 deep and over at most 6 parts. */
class BerOutlineTest {

  private static OptionalInt length(String hex) {
    return new BerOutline(3, 6).length(HexFormat.of().parseHex(hex.replace(" ", "")));
  }

  @ParameterizedTest
  @CsvSource({
    "05 00, 2",
    "05 00 ff, 2",
    "04 03 01 02 03, 5",
    "04 81 01 07, 4",
    "04 84 00 00 00 01 07, 7",
    "30 00, 2",
    "30 03 02 01 05, 5",
    "30 80 00 00, 4",
    "30 80 02 01 05 00 00, 7",
    "30 80 30 80 00 00 00 00, 8",
    "30 04 30 80 00 00, 6",
    "30 80 30 03 02 01 05 00 00, 9",
    "9f 81 00 01 07, 5",
    "9f 80 01 02 07 07, 6",
    "9f 7f 01 07, 4",
    "30 0a 05 00 05 00 05 00 05 00 05 00, 12",
    "30 04 30 02 30 00, 6"
  })
  void a_whole_value_has_a_length_whatever_follows_it(String hex, int length) {
    assertEquals(OptionalInt.of(length), length(hex));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "30",
        "04 03 01 02",
        "04 80 00 00", // without a length, and no values in it
        "04 85 00 00 00 00 01 07", // a length of five octets
        "04 84 80 00 00 00", // of two thousand million
        "30 03 02 02 05 05", // a part that goes beyond the whole
        "30 02 30 80 00 00", // the end of a part behind the whole
        "30 80 02 01 05", // no end
        "30 80 02 01 05 00", // half an end
        "30 02 00 00", // an end where there is a length
        "00 00", // nothing but an end
        "9f 81 81 81 81 00 00", // a tag of five octets
        "30 06 30 04 30 02 30 00", // four deep
        "30 0c 05 00 05 00 05 00 05 00 05 00 05 00" // seven parts
      })
  void what_is_cut_off_damaged_too_deep_or_too_long_has_none(String hex) {
    assertEquals(OptionalInt.empty(), length(hex));
  }
}
