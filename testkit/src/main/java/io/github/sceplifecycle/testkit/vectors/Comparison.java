package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.documents.Node;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the first difference between two values of JSON. */
final class Comparison {

  /** Lists in which the order says nothing; events carry their instants. */
  private static final Set<String> SETS =
      Set.of("reasons", "assumed", "shadowed", "events", "problems", "findings");

  private static final int LONGEST_NUMBER = 40;

  private Comparison() {}

  /** Where two values differ, and what stands there. */
  record Difference(String path, String expected, String found) {}

  static Optional<Difference> difference(String path, Node expected, Node found) {
    if (expected instanceof Node.Obj object && found instanceof Node.Obj other) {
      return ofObjects(path, object, other);
    }
    if (expected instanceof Node.Arr list && found instanceof Node.Arr other) {
      return ofLists(path, list, other);
    }
    return sameScalar(expected, found) ? Optional.empty() : differ(path, expected, found);
  }

  private static Optional<Difference> ofObjects(String path, Node.Obj expected, Node.Obj found) {
    Set<String> names = new LinkedHashSet<>(expected.members().keySet());
    names.addAll(found.members().keySet());
    return names.stream()
        .flatMap(name -> ofMembers(path + "." + name, name, expected, found).stream())
        .findFirst();
  }

  private static Optional<Difference> ofMembers(
      String path, String name, Node.Obj expected, Node.Obj found) {
    Node right = expected.members().get(name);
    Node other = found.members().get(name);
    if (right == null || other == null) {
      return Optional.of(new Difference(path, shown(right), shown(other)));
    }
    boolean sets = SETS.contains(name) && right instanceof Node.Arr && other instanceof Node.Arr;
    return sets ? ofSets(path, (Node.Arr) right, (Node.Arr) other) : difference(path, right, other);
  }

  private static Optional<Difference> ofLists(String path, Node.Arr expected, Node.Arr found) {
    if (expected.elements().size() != found.elements().size()) {
      return differ(path, expected, found);
    }
    for (int i = 0; i < expected.elements().size(); i++) {
      Optional<Difference> difference =
          difference(path + "[" + i + "]", expected.elements().get(i), found.elements().get(i));
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  private static Optional<Difference> ofSets(String path, Node.Arr expected, Node.Arr found) {
    List<Node> rest = new ArrayList<>(found.elements());
    for (Node element : expected.elements()) {
      Optional<Node> same =
          rest.stream().filter(other -> difference(path, element, other).isEmpty()).findFirst();
      if (same.isEmpty()) {
        return differ(path, expected, found);
      }
      rest.remove(same.get());
    }
    return rest.isEmpty() ? Optional.empty() : differ(path, expected, found);
  }

  private static boolean sameScalar(Node expected, Node found) {
    if (expected instanceof Node.Text text && found instanceof Node.Text other) {
      return sameText(text.text(), other.text());
    }
    if (expected instanceof Node.Num number && found instanceof Node.Num other) {
      return sameNumber(number.literal(), other.literal());
    }
    boolean flags = expected instanceof Node.Bool && found instanceof Node.Bool;
    boolean nulls = expected instanceof Node.Null && found instanceof Node.Null;
    return (flags || nulls) && expected.type().equals(found.type());
  }

  private static boolean sameText(String expected, String found) {
    return expected.equals(found)
        || same(Comparison::instant, expected, found)
        || same(Duration::parse, expected, found);
  }

  private static boolean sameNumber(String expected, String found) {
    return expected.equals(found)
        || (found.length() <= LONGEST_NUMBER
            && new BigDecimal(expected).compareTo(new BigDecimal(found)) == 0);
  }

  private static Instant instant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  private static <T> boolean same(Function<String, T> parse, String expected, String found) {
    try {
      return parse.apply(expected).equals(parse.apply(found));
    } catch (DateTimeException other) {
      return false; // neither instants nor durations; they were compared as texts
    }
  }

  private static Optional<Difference> differ(String path, Node expected, Node found) {
    return Optional.of(
        new Difference(path, JsonText.onOneLine(expected), JsonText.onOneLine(found)));
  }

  private static String shown(@Nullable Node node) {
    return node == null ? "nothing" : JsonText.onOneLine(node);
  }
}
