package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Short forms for tests: a tree and problems as texts that can be compared whole. */
final class Reading {

  static final Place DOCUMENT = Place.whole("document");
  static final Limits SMALL = new Limits(1_000, 5, 20, 12);

  private Reading() {}

  static Intake<Optional<Node>> json(String text) {
    return JsonDocument.read(DOCUMENT, text, Limits.DEFAULT);
  }

  static Fields fields(String json, Problems problems) {
    return Fields.of(json(json).value().orElseThrow(), problems).orElseThrow();
  }

  static Node member(String json, String key) {
    return fields(json, new Problems()).node(key).orElseThrow();
  }

  static Node member(Node.Obj object, String key) {
    return new Fields(object, new Problems()).node(key).orElseThrow();
  }

  static List<String> lines(List<Problem> problems) {
    return problems.stream().map(Problem::toString).toList();
  }

  static List<String> lines(Problems problems) {
    return lines(problems.with("").problems());
  }

  /** A tree on one line, every value with its content and position. */
  static String shown(Node node) {
    String at = node.place().position().map(p -> "@" + p).orElse("");
    if (node instanceof Node.Obj object) {
      return object.members().entrySet().stream()
              .map(member -> member.getKey() + "=" + shown(member.getValue()))
              .collect(Collectors.joining(" ", "{", "}"))
          + at;
    }
    if (node instanceof Node.Arr list) {
      return list.elements().stream().map(Reading::shown).collect(Collectors.joining(" ", "[", "]"))
          + at;
    }
    return Values.quote(node) + at;
  }
}
