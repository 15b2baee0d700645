package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Position;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands, as steps from the whole. Most values are never the subject of a problem, so
 * that a path is put into words only when one asks for the place.
 */
public final class Way {

  private static final int STEP_CHARACTERS = 8;
  private static final int LONGEST_STEP = 80;

  private final @Nullable Way from;
  private final Object step;
  private final int line;
  private final int column;
  private final int length;

  /** A step is a place for the first, a name for a member and a number for an element. */
  private Way(@Nullable Way from, Object step, long position, int length) {
    this.from = from;
    this.step = step;
    this.line = (int) (position >>> Integer.SIZE);
    this.column = (int) position;
    this.length = length;
  }

  /**
   * A way that begins and ends at a place.
   *
   * @param place the place
   * @return the way
   */
  public static Way to(Place place) {
    return new Way(null, place, 0, place.path().length());
  }

  /** The way to a member, at a position of its own or, for 0, at the position of its object. */
  Way member(String key, long position) {
    return new Way(this, key, position, lengthTo(key));
  }

  /** How long the way to a member would be. */
  int lengthTo(String key) {
    return length + STEP_CHARACTERS + Math.min(key.length(), LONGEST_STEP);
  }

  /** What names add to the lengths of the ways to members, together. */
  static long characters(List<String> keys) {
    return keys.stream().mapToLong(key -> Math.min(key.length(), LONGEST_STEP)).sum();
  }

  /** The way to an element, at a position of its own or, for 0, at the position of its list. */
  Way element(int index, long position) {
    return new Way(this, index, position, length + STEP_CHARACTERS);
  }

  /** The first step again, at a position. */
  Way at(long position) {
    return new Way(from, step, position, length);
  }

  /** A line and a column as one number; 0 is no position. */
  static long position(int line, int column) {
    return ((long) line << Integer.SIZE) | column;
  }

  /** About how long the path is, in characters. */
  int length() {
    return length;
  }

  /**
   * The way in words.
   *
   * @return document, path and, where the format has them, line and column
   */
  public Place place() {
    Place way = path();
    return line == 0
        ? way
        : new Place(way.document(), way.path(), Optional.of(new Position(line, column)));
  }

  private Place path() {
    if (from == null) {
      return (Place) step;
    }
    Place outer = from.place();
    return step instanceof String key ? outer.member(key) : outer.element((Integer) step);
  }

  /** Ways to one place are equal, however they came there. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Way way && place().equals(way.place());
  }

  @Override
  public int hashCode() {
    return place().hashCode();
  }

  @Override
  public String toString() {
    return place().toString();
  }
}
