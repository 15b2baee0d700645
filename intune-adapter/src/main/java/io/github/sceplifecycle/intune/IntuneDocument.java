package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.documents.CsvDocument;
import io.github.sceplifecycle.documents.DocumentFormat;
import io.github.sceplifecycle.documents.DocumentText;
import io.github.sceplifecycle.documents.JsonDocument;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One document on its way from bytes to entries. */
final class IntuneDocument {

  private final Place place;
  private final Problems problems;

  IntuneDocument(String name, Problems problems) {
    this.place = Place.whole(name);
    this.problems = problems;
  }

  Optional<DocumentText> text(byte[] content) {
    return problems.take(DocumentText.decode(place, content, Limits.DEFAULT));
  }

  /**
   * The entries of a JSON document; none, and a problem, if it is no JSON or says nothing known.
   */
  List<Node> json(DocumentText text, Predicate<Node.Obj> known, String expected) {
    if (text.format() != DocumentFormat.JSON) {
      problems.add(place, ProblemKind.UNREADABLE, "", "expected JSON: " + expected);
      return List.of();
    }
    return problems
        .take(JsonDocument.read(place, text.text(), Limits.DEFAULT))
        .map(root -> entries(root, known, expected))
        .orElse(List.of());
  }

  /** The rows of a CSV document. */
  List<Node> csv(DocumentText text) {
    return problems
        .take(CsvDocument.read(place, text.text(), Limits.DEFAULT))
        .map(table -> table instanceof Node.Arr rows ? rows.elements() : List.<Node>of())
        .orElse(List.of());
  }

  private List<Node> entries(Node root, Predicate<Node.Obj> known, String expected) {
    Optional<List<Node>> entries = Envelope.entries(root, known, problems);
    if (entries.isEmpty()) {
      problems.add(root.place(), ProblemKind.UNRECOGNISED, root.type(), "expected " + expected);
    }
    return entries.orElse(List.of());
  }
}
