package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the objects of a binary property list into nodes.
 *
 * <p>The recursion is as deep as the limit allows, and no deeper. An object may be named often, and
 * a list that is named often brings all its elements each time. So every naming is charged: one to
 * the document's bytes, which suffice where no list is named twice, for every reference takes one;
 * and its path to an allowance.
 */
final class BinaryPropertyListValues {

  private static final int PATH_CHARACTERS_PER_NODE = 64;
  private static final int NODES_PER_PROBLEM = 64;
  private static final long ALLOWANCE = 65_536;

  private final BinaryPropertyListTable table;
  private final BinaryPropertyListLeaves leaves;
  private final Limits limits;
  private final Problems problems;
  private final Set<Integer> open = new HashSet<>();
  private long namings;
  private long left;

  BinaryPropertyListValues(BinaryPropertyListTable table, Limits limits, Problems problems) {
    this.table = table;
    this.limits = limits;
    this.problems = problems;
    leaves = new BinaryPropertyListLeaves(table, limits);
    namings = table.size();
    left = Math.min(limits.mostNodes(), ALLOWANCE + table.size());
  }

  /** The topmost value. */
  Optional<Node> root(Place place) {
    return node(table.offset(table.top()), place);
  }

  private Optional<Node> node(int at, Place place) {
    spend(1 + place.path().length() / PATH_CHARACTERS_PER_NODE);
    return switch (table.octet(at) >> 4) {
      case 0xA -> Optional.of(entered(at, place, this::array));
      case 0xD -> Optional.of(entered(at, place, this::dict));
      default -> leaves.node(at, place).or(() -> noValue(place));
    };
  }

  /** Builds a node out of an object's count, the place of its references, and its place. */
  private interface Building {
    Node node(BinaryPropertyListCount count, Place place);
  }

  private Node entered(int at, Place place, Building building) {
    BinaryPropertyListTable.check(open.add(at), "a value within itself");
    if (open.size() > limits.deepest()) {
      throw BinaryPropertyListRefusal.tooLarge(
          "expected at most " + limits.deepest() + " values within each other");
    }
    Node node = building.node(BinaryPropertyListCount.at(at, table), place);
    open.remove(at);
    return node;
  }

  private Node array(BinaryPropertyListCount count, Place place) {
    checkReferences(count, 1);
    List<Node> elements = new ArrayList<>();
    for (int index = 0; index < count.count(); index++) {
      name();
      node(referred(count, index), place.element(index)).ifPresent(elements::add);
    }
    return new Node.Arr(place, elements);
  }

  /** All keys stand before all values. */
  private Node dict(BinaryPropertyListCount count, Place place) {
    checkReferences(count, 2);
    Map<String, Node> members = new LinkedHashMap<>();
    for (int index = 0; index < count.count(); index++) {
      name();
      int value = referred(count, count.count() + index);
      Optional<String> key = leaves.text(referred(count, index));
      if (key.isEmpty()) {
        note(place, ProblemKind.WRONG_TYPE, "a key that is no text", "its value is not read");
      } else if (members.containsKey(key.get())) {
        note(place.member(key.get()), ProblemKind.DUPLICATE, "the key again", "the first is kept");
      } else {
        node(value, place.member(key.get())).ifPresent(node -> members.put(key.get(), node));
      }
    }
    return new Node.Obj(place, members);
  }

  private void checkReferences(BinaryPropertyListCount count, int each) {
    BinaryPropertyListTable.check(count.count() <= table.size(), "more references than bytes");
    table.bytes(count.start(), count.count() * each * table.referenceSize());
  }

  private int referred(BinaryPropertyListCount count, long index) {
    int size = table.referenceSize();
    return table.offset(table.number(count.start() + (int) index * size, size));
  }

  private Optional<Node> noValue(Place place) {
    note(
        place, ProblemKind.WRONG_TYPE, "another sort of value", "expected a property list's value");
    return Optional.empty();
  }

  private void note(Place place, ProblemKind kind, String found, String expected) {
    spend(NODES_PER_PROBLEM);
    problems.add(place, kind, found, expected);
  }

  /** Each may give a value, or a problem. */
  private void name() {
    namings--;
    spend(0);
  }

  private void spend(long nodes) {
    left -= nodes;
    if (left < 0 || namings < 0) {
      throw BinaryPropertyListRefusal.tooLarge("expected fewer values for a document of its size");
    }
  }
}
