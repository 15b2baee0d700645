package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.certificate.KeyUsage;
import io.github.sceplifecycle.certificate.KeyUsages;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sets of words: one text with commas, in any order (S-35). Numbers are not read, because they mean
 * different things on different platforms.
 */
final class Flags {

  private static final Words<KeyUsage> KEY_USAGES =
      new Words<>(
          Map.of(
              "keyEncipherment", KeyUsage.KEY_ENCIPHERMENT,
              "digitalSignature", KeyUsage.DIGITAL_SIGNATURE));

  private Flags() {}

  /** The words of a member; a list is read, too, and noted where it is not the shape. */
  static List<String> read(Fields fields, String key, boolean listed) {
    Optional<Node> node = fields.node(key);
    if (node.isPresent() && node.get() instanceof Node.Arr list) {
      if (!listed) {
        fields
            .problems()
            .add(
                list.place(),
                ProblemKind.WRONG_TYPE,
                list.type(),
                "expected one text with commas; its words are read");
      }
      return elements(list, fields);
    }
    return fields.text(key).map(Flags::split).orElse(List.of());
  }

  /**
   * The key usages of a member; empty when there is none, or one that is not known: what the others
   * leave out would be taken for denied.
   */
  static Optional<KeyUsages> keyUsages(Fields fields, String key, boolean listed) {
    List<String> words = read(fields, key, listed);
    Set<KeyUsage> usages = EnumSet.noneOf(KeyUsage.class);
    for (String word : words) {
      KEY_USAGES.meaning(word, fields, key).ifPresent(usages::add);
    }
    boolean whole = areWords(fields, key) && words.stream().allMatch(KEY_USAGES::know);
    return whole && !usages.isEmpty() ? Optional.of(KeyUsages.of(usages)) : Optional.empty();
  }

  private static boolean areWords(Fields fields, String key) {
    return fields.node(key).stream()
        .noneMatch(
            node ->
                node instanceof Node.Arr list
                    && !list.elements().stream().allMatch(Node.Text.class::isInstance));
  }

  /** Whether every word of a text is a key usage: what a column without a documented form needs. */
  static boolean areKeyUsages(String text) {
    return split(text).stream().allMatch(KEY_USAGES::know);
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private static List<String> elements(Node.Arr list, Fields fields) {
    List<String> words = new ArrayList<>();
    for (Node element : list.elements()) {
      if (element instanceof Node.Text text) {
        words.addAll(split(text.text()));
      } else {
        fields
            .problems()
            .add(element.place(), ProblemKind.WRONG_TYPE, element.type(), "expected a word");
      }
    }
    return words.stream().distinct().toList();
  }
}
