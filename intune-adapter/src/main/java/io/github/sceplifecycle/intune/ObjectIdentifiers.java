package io.github.sceplifecycle.intune;

import java.util.Arrays;

/** Object identifiers in dotted decimals (X.660). */
final class ObjectIdentifiers {

  private static final int LONGEST = 200;

  private ObjectIdentifiers() {}

  /** Two arcs or more; the first from 0 to 2, the second up to 39 below 0 and 1. */
  static boolean isLegal(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String[] arcs = text.split("\\.", -1);
    if (arcs.length < 2 || !Arrays.stream(arcs).allMatch(ObjectIdentifiers::isArc)) {
      return false;
    }
    return switch (arcs[0]) {
      case "0", "1" -> arcs[1].length() == 1 || (arcs[1].length() == 2 && arcs[1].charAt(0) < '4');
      case "2" -> true;
      default -> false;
    };
  }

  private static boolean isArc(String arc) {
    return !arc.isEmpty()
        && arc.chars().allMatch(c -> c >= '0' && c <= '9')
        && (arc.length() == 1 || arc.charAt(0) != '0');
  }
}
