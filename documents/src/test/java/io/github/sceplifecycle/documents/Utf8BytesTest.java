package io.github.sceplifecycle.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8BytesTest {

  @ParameterizedTest
  @CsvSource({
    "1,  1,          0,          1, 1",
    "1,  2147483647, 2147483646, 1, 2147483647",
    "1, -2147483648, 2147483647, 0, 0",
    "1,  704,        4294967999, 0, 0",
    "2,  704,        4294967999, 2, 704",
    "2, -5,          4294967999, 0, 0",
    "1,  0,         -1,          0, 0",
    "0,  5,          4,          0, 0",
    "-1, -1,        -1,          0, 0"
  })
  void a_column_is_told_where_it_can_be_counted(
      int line, int column, long offset, int shownLine, int shownColumn) {
    long position = new Utf8Bytes(InputStream.nullInputStream()).position(line, column, offset);
    assertEquals(Way.position(shownLine, shownColumn), position);
  }
}
