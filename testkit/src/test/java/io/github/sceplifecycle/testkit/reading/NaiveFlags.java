package io.github.sceplifecycle.testkit.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Intune's key usages (S-35): one text with commas, in any order, or a list; one word that is not
 * known leaves the set unknown.
 */
final class NaiveFlags {

  private static final Map<String, String> WORDS =
      Map.of("digitalSignature", "DIGITAL_SIGNATURE", "keyEncipherment", "KEY_ENCIPHERMENT");

  private NaiveFlags() {}

  /** Of a member that need not be there. */
  static Optional<String> read(Optional<Object> stated, String path, Notes notes) {
    return stated.flatMap(value -> read(value, path, notes));
  }

  private static Optional<String> read(Object value, String path, Notes notes) {
    if (value instanceof List<?> list) {
      List<String> flags = list.stream().map(Object::toString).toList();
      return read(String.join(",", flags), path, notes);
    }
    if (value instanceof String text) {
      return read(text, path, notes);
    }
    notes.problem(path, "WRONG_TYPE");
    return Optional.empty();
  }

  private static Optional<String> read(String text, String path, Notes notes) {
    if (notes.makes(Misreading.FLAGS_AS_ONE_TEXT)) {
      boolean both = text.equals("digitalSignature,keyEncipherment");
      return both ? Optional.of("DIGITAL_SIGNATURE KEY_ENCIPHERMENT") : Optional.empty();
    }
    List<String> flags = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    if (!WORDS.keySet().containsAll(flags) && !notes.makes(Misreading.UNKNOWN_FLAGS_DROPPED)) {
      notes.problem(path, "UNKNOWN_VALUE");
      return Optional.empty();
    }
    return Optional.of(
        flags.stream()
            .filter(WORDS::containsKey)
            .map(WORDS::get)
            .sorted()
            .collect(Collectors.joining(" ")));
  }
}
