package io.github.sceplifecycle.testkit.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one of Intune's profiles asks for (S-12, S-35).
 *
 * @param entry the profile
 * @param path where it stands
 * @param notes what is noted
 */
record NaiveRequest(Members entry, String path, Notes notes) {

  private static final String VALUE = "certificateValidityPeriodValue";
  private static final String SCALE = "certificateValidityPeriodScale";
  private static final String STORE = "certificateStore";
  private static final Set<String> SIZES = Set.of("size1024", "size2048", "size4096");

  /** How many of a unit the admin center takes at the most. */
  private static final Map<String, Integer> MOST = Map.of("years", 2, "months", 24, "days", 730);

  /** A request keeps its unit (S-12). */
  Optional<String> validity() {
    if (!entry.has(VALUE)) {
      if (entry.has(SCALE)) {
        notes.problem(path + "." + VALUE, "MISSING");
      }
      return Optional.empty();
    }
    String scale = entry.text(SCALE);
    String word = scale.toLowerCase(Locale.ROOT);
    if (!MOST.containsKey(scale)) {
      notes.problem(path + "." + SCALE, "UNKNOWN_VALUE");
    }
    return MOST.containsKey(word) ? validity(word) : Optional.empty();
  }

  private Optional<String> validity(String scale) {
    int value = ((BigDecimal) entry.get(VALUE).orElseThrow()).intValueExact();
    String unit = scale.substring(0, 1).toUpperCase(Locale.ROOT);
    if (value > MOST.getOrDefault(scale, 0) || value < (unit.equals("D") ? 5 : 1)) {
      notes.problem(path + "." + VALUE, "OUT_OF_RANGE");
    }
    if (value < 1) {
      return Optional.empty();
    }
    return notes.makes(Misreading.MONTHS_AS_DAYS) && unit.equals("M")
        ? Optional.of("P" + value * 30 + "D")
        : Optional.of("P" + value + unit);
  }

  String store() {
    String word = entry.text(STORE);
    if (word.isEmpty() || notes.makes(Misreading.STORE_IGNORED)) {
      return "UNKNOWN";
    }
    if (!word.equals("user") && !word.equals("machine")) {
      notes.problem(path + "." + STORE, "UNKNOWN_VALUE");
      return "UNKNOWN";
    }
    return word.toUpperCase(Locale.ROOT);
  }

  /** Words for the key's size, and object identifiers, that are none. */
  void checkKey() {
    if (entry.stated("keySize").filter(size -> !SIZES.contains(size.toString())).isPresent()) {
      notes.problem(path + ".keySize", "UNKNOWN_VALUE");
    }
    List<?> usages = entry.list("extendedKeyUsages").orElse(List.of());
    for (int i = 0; i < usages.size(); i++) {
      if (!((Members) usages.get(i)).text("objectIdentifier").matches("[0-2](\\.(0|[1-9]\\d*))+")) {
        notes.problem(path + ".extendedKeyUsages[" + i + "].objectIdentifier", "WRONG_TYPE");
      }
    }
  }
}
