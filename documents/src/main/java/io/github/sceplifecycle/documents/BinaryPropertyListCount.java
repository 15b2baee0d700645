package io.github.sceplifecycle.documents;

/**
 * How many elements, characters or bytes an object has, and where they start.
 *
 * @param count how many; not negative
 * @param start where the first stands
 */
record BinaryPropertyListCount(long count, int start) {

  private static final int SEE_NEXT = 0xF;
  private static final int INTEGER = 0x1;
  private static final int MOST_EXPONENT = 3;

  /** The count of the object there: in its marker, or in an integer right behind it. */
  static BinaryPropertyListCount at(int at, BinaryPropertyListTable table) {
    int inMarker = table.octet(at) & 0xF;
    if (inMarker != SEE_NEXT) {
      return new BinaryPropertyListCount(inMarker, at + 1);
    }
    int marker = table.octet(at + 1);
    int exponent = marker & 0xF;
    BinaryPropertyListTable.check(
        marker >> 4 == INTEGER && exponent <= MOST_EXPONENT, "a count that is no number");
    int length = 1 << exponent;
    return new BinaryPropertyListCount(table.number(at + 2, length), at + 2 + length);
  }
}
