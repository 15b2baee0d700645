package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads Apple binary property lists ({@code bplist00}) into the same tree as {@link
 * PropertyListDocument}: a dict is an object, an array a list, a string or a date a text, an
 * integer or a real a number, data its size.
 *
 * <p>The format is a table of objects that name each other by number. A hostile one names itself,
 * names one object a million times, or states more than it holds. So every number is checked
 * against the bytes that are there, a list that holds itself is refused, and a document may become
 * little more values than it has bytes, however often it names one (S-32). What is damaged is
 * refused whole, because nothing tells which of its references still hold; a value that a profile
 * cannot have costs itself only (S-31). Values have a path and no line.
 */
public final class BinaryPropertyList {

  private static final byte[] MARK = {'b', 'p', 'l', 'i', 's', 't'};

  private BinaryPropertyList() {}

  /**
   * Whether bytes are a binary property list by their first six, of whatever version.
   *
   * @param content the bytes
   * @return whether they begin with {@code bplist}
   */
  public static boolean isOne(byte[] content) {
    return content.length >= MARK.length
        && Arrays.equals(content, 0, MARK.length, MARK, 0, MARK.length);
  }

  /**
   * Reads a document whole.
   *
   * @param place its place
   * @param content its bytes; any bytes, nothing is thrown for them
   * @param limits how much is read before it is refused
   * @return the list's value; empty with a problem when the bytes are damaged, are no binary
   *     property list of version 00, or exceed a limit
   */
  public static Intake<Optional<Node>> read(Place place, byte[] content, Limits limits) {
    Problems problems = new Problems();
    try {
      BinaryPropertyListTable table = BinaryPropertyListTable.of(content, limits);
      return problems.with(new BinaryPropertyListValues(table, limits, problems).root(place));
    } catch (BinaryPropertyListRefusal refusal) {
      // What was noted before concerns values that are not read after all.
      return Intake.of(
          Optional.empty(),
          new Problem(place, refusal.kind(), refusal.found(), refusal.expected()));
    }
  }
}
