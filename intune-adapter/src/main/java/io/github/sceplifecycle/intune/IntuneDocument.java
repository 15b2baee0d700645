package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.documents.CsvDocument;
import io.github.sceplifecycle.documents.DocumentFormat;
import io.github.sceplifecycle.documents.DocumentText;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.JsonDocument;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One document on its way from bytes to entries. */
final class IntuneDocument {

  private static final Pattern YAML =
      Pattern.compile("^[ -]{0,20}['\"]?@odata\\.type['\"]?:", Pattern.MULTILINE);

  private final Place place;
  private final Problems problems;
  private Optional<Fields> outermost = Optional.empty();

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
      problems.add(place, ProblemKind.UNREADABLE, "", adviceOn(text.text()) + expected);
      return List.of();
    }
    return problems
        .take(JsonDocument.read(place, text.text(), Limits.DEFAULT))
        .map(root -> entries(root, known, expected))
        .orElse(List.of());
  }

  /** A backup in YAML is told by the member that every one of Graph's entities has. */
  private static String adviceOn(String text) {
    return YAML.matcher(text).find()
        ? "this looks like YAML, which is not read: let the tool that wrote it write JSON; expected "
        : "expected JSON: ";
  }

  /** The rows of a CSV document. */
  List<Node> csv(DocumentText text) {
    return problems
        .take(CsvDocument.read(place, text.text(), Limits.DEFAULT))
        .map(table -> table instanceof Node.Arr rows ? rows.elements() : List.<Node>of())
        .orElse(List.of());
  }

  /** For a page of SCEP profiles; a profile that stands alone is the page as well. */
  void noteVersion() {
    outermost.ifPresent(GraphVersion::noteIfStable);
  }

  private List<Node> entries(Node root, Predicate<Node.Obj> known, String expected) {
    outermost =
        root instanceof Node.Obj object
            ? Optional.of(new Fields(object, problems))
            : Optional.empty();
    Optional<List<Node>> entries = Envelope.entries(root, known, problems);
    if (entries.isEmpty()) {
      problems.add(root.place(), ProblemKind.UNRECOGNISED, root.type(), "expected " + expected);
    }
    return entries.orElse(List.of());
  }
}
