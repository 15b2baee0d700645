package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.Optional;

/**
 * Where the elements of one document stand, and what their paths cost.
 *
 * <p>In the text of another document an element has the position of that text: a line of the inner
 * text would mislead in the outer one. Paths count against the number of nodes, because long names
 * deep within each other would else fill the memory with paths, and so do problems (S-32).
 */
final class XmlPlaces {

  private static final int PATH_CHARACTERS_PER_NODE = 64;

  private static final int NODES_PER_PROBLEM = 64;

  private final Problems problems;
  private final boolean nested;
  private final long budget;
  private long spent;

  XmlPlaces(Place outer, Limits limits, Problems problems) {
    this.problems = problems;
    nested = !outer.path().equals(Place.WHOLE);
    budget = limits.mostNodes();
  }

  Place of(XmlElement element, Place place) {
    spent += 1 + place.path().length() / PATH_CHARACTERS_PER_NODE;
    return nested
        ? place
        : new Place(place.document(), place.path(), Optional.of(element.position()));
  }

  void note(Place place, ProblemKind kind, String found, String expected) {
    spent += NODES_PER_PROBLEM;
    problems.add(place, kind, found, expected);
  }

  boolean isOverspent() {
    return spent > budget;
  }
}
