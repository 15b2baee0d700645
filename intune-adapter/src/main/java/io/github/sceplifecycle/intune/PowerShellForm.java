package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What Graph's PowerShell modules write: what every configuration has stands outside, each name
 * with a capital; what only the type has stands in {@code AdditionalProperties}, as Graph names it.
 */
final class PowerShellForm {

  static final String INNER = "AdditionalProperties";

  private PowerShellForm() {}

  static boolean is(Node node) {
    return node instanceof Node.Obj outer
        && outer.members().get(INNER) instanceof Node.Obj inner
        && GraphType.isStated(inner);
  }

  /** The entry as Graph itself writes it; any other node as it stands. */
  static Node unwrap(Node node, Problems problems) {
    if (!is(node)
        || !(node instanceof Node.Obj outer)
        || !(outer.members().get(INNER) instanceof Node.Obj inner)) {
      return node;
    }
    Map<String, Node> members = new LinkedHashMap<>(inner.members());
    outer.members().entrySet().stream()
        .filter(member -> !member.getKey().equals(INNER))
        .forEach(member -> put(members, graphName(member.getKey()), member.getValue(), problems));
    return new Node.Obj(outer.place(), members);
  }

  /** The modules write {@code null} for what the service left out, so it gives way to a value. */
  private static void put(Map<String, Node> members, String name, Node value, Problems problems) {
    Node stated = members.get(name);
    if (stated == null || stated instanceof Node.Null) {
      members.put(name, value);
    } else if (!(value instanceof Node.Null)) {
      problems.add(
          value.place(), ProblemKind.DUPLICATE, name, "already in " + INNER + ", which is kept");
    }
  }

  private static String graphName(String name) {
    boolean capital = !name.isEmpty() && name.charAt(0) >= 'A' && name.charAt(0) <= 'Z';
    return capital ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
  }
}
