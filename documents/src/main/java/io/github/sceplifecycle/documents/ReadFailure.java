package io.github.sceplifecycle.documents;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;

/** Why bytes could not be read on, in words that quote none of them (S-33). */
record ReadFailure(String found, String expected) {

  static ReadFailure of(IOException failure) {
    if (failure instanceof CharConversionException encoding) {
      return new ReadFailure("" + encoding.getMessage(), Utf8Bytes.EXPECTED);
    }
    return failure instanceof CharacterCodingException
        ? new ReadFailure("bytes that are no UTF-16", Utf8Bytes.EXPECTED)
        : new ReadFailure("a gzip archive that is damaged or ends here", "expected a whole one");
  }
}
