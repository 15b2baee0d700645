package io.github.sceplifecycle.documents;

import java.io.CharConversionException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Lets characters through up to the first NUL, which stands in no text. */
final class WithoutNul extends FilterReader {

  private long passed;

  WithoutNul(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = in.read(target, offset, length);
    for (int i = 0; i < count; i++) {
      if (target[offset + i] == 0) {
        throw new CharConversionException("the character NUL at character " + (passed + i));
      }
    }
    passed += Math.max(0, count);
    return count;
  }
}
