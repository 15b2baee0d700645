package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The words of one of Graph's enumerations and what they mean here. Graph itself writes them in one
 * case; a word in another comes from a tool and is read with a problem.
 *
 * @param <T> what the words mean
 */
final class Words<T> {

  private final Map<String, T> exact;
  private final TreeMap<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  Words(Map<String, T> exact) {
    this.exact = Map.copyOf(exact);
    exact.keySet().forEach(word -> anyCase.put(word, word));
  }

  /** Words that mean themselves. */
  static Words<String> of(String... words) {
    return new Words<>(Arrays.stream(words).collect(Collectors.toMap(word -> word, word -> word)));
  }

  /** Whether the word is one of them, in any case. */
  boolean know(String word) {
    return anyCase.containsKey(word);
  }

  /** What the member's word means; empty when absent, null or unknown, which is noted. */
  Optional<T> read(Fields fields, String key) {
    return fields.nonBlank(key).flatMap(word -> meaning(word, fields, key));
  }

  /** What one of the member's words means. No place is put into words for one that is right. */
  Optional<T> meaning(String word, Fields fields, String key) {
    T meaning = exact.get(word);
    return meaning == null
        ? other(word, fields.placeOf(key), fields.problems())
        : Optional.of(meaning);
  }

  private Optional<T> other(String word, Place place, Problems problems) {
    String canonical = anyCase.get(word);
    if (canonical == null) {
      problems.add(
          place, ProblemKind.UNKNOWN_VALUE, word, "expected one of " + anyCase.navigableKeySet());
      return Optional.empty();
    }
    problems.add(
        place, ProblemKind.UNKNOWN_VALUE, word, "expected " + canonical + "; read as that");
    return Optional.ofNullable(exact.get(canonical));
  }
}
