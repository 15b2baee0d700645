package io.github.sceplifecycle.examples.vectors;

import io.github.sceplifecycle.documents.DocumentText;
import io.github.sceplifecycle.documents.JsonDocument;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.examples.input.InputDocument;
import io.github.sceplifecycle.examples.input.UnusableInputException;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers by the ids of their vectors.
 *
 * @param byId the answers, in the order of the file
 */
public record Answers(Map<String, Node> byId) {

  /** Copies the answers. */
  public Answers {
    byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
  }

  /**
   * Reads answers: an object of answers by id, or a list of objects with {@code id} and {@code
   * answer}.
   *
   * @param document the file
   * @return the answers
   * @throws UnusableInputException if it holds neither, or answers one vector twice
   */
  public static Answers read(InputDocument document) throws UnusableInputException {
    Node root = parse(document);
    if (root instanceof Node.Obj object) {
      return new Answers(object.members());
    }
    if (root instanceof Node.Arr list) {
      return listed(document, list);
    }
    throw new UnusableInputException(document.name(), "expected an object or a list of answers");
  }

  private static Answers listed(InputDocument document, Node.Arr list)
      throws UnusableInputException {
    Map<String, Node> byId = new LinkedHashMap<>();
    for (Node entry : list.elements()) {
      Map<String, Node> members = entry instanceof Node.Obj object ? object.members() : Map.of();
      Node answer = members.get("answer");
      if (!(members.get("id") instanceof Node.Text id) || answer == null) {
        throw new UnusableInputException(
            document.name(), entry.place().path() + " is no object with id and answer");
      }
      if (byId.put(id.text(), answer) != null) {
        throw new UnusableInputException(document.name(), id.text() + " is answered twice");
      }
    }
    return new Answers(byId);
  }

  private static Node parse(InputDocument document) throws UnusableInputException {
    Place place = Place.whole(document.name());
    Intake<Optional<DocumentText>> text =
        DocumentText.decode(place, document.bytes(), Limits.DEFAULT);
    if (text.value().isEmpty()) {
      throw unusable(document, text);
    }
    Intake<Optional<Node>> json =
        JsonDocument.read(place, text.value().get().text(), Limits.DEFAULT);
    // A key that stands twice is a problem beside the value, and an answer that nobody can trust.
    if (json.value().isEmpty() || !json.problems().isEmpty()) {
      throw unusable(document, json);
    }
    return json.value().get();
  }

  private static UnusableInputException unusable(InputDocument document, Intake<?> intake) {
    Problem first = intake.problems().get(0);
    String where = first.position().map(at -> " at " + at).orElse("");
    return new UnusableInputException(document.name(), first.message() + where);
  }
}
