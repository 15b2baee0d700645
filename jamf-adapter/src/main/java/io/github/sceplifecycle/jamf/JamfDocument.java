package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.documents.DocumentText;
import io.github.sceplifecycle.documents.JsonDocument;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.documents.PropertyListDocument;
import io.github.sceplifecycle.documents.XmlDocument;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.Optional;

/**
 * A document from Jamf, opened: JSON, XML or a property list.
 *
 * @param root what it holds
 * @param isPropertyList whether it is a property list
 * @param limits within which it was read, and whatever stands in its texts is
 */
record JamfDocument(Node root, boolean isPropertyList, Limits limits) {

  static Optional<JamfDocument> open(
      Place place, byte[] content, Limits limits, Problems problems) {
    Optional<Container> container = Container.of(content);
    if (container.isPresent()) {
      container.get().refuse(place, problems);
      return Optional.empty();
    }
    return problems
        .take(DocumentText.decode(place, content, limits))
        .flatMap(text -> open(place, text, limits, problems));
  }

  static Optional<JamfDocument> open(
      Place place, DocumentText text, Limits limits, Problems problems) {
    return switch (text.format()) {
      case JSON ->
          whole(JsonDocument.read(place, text.text(), limits), problems)
              .map(root -> new JamfDocument(root, false, limits));
      case XML -> openXml(place, text.text(), limits, problems);
      case OTHER -> {
        problems.add(
            place, ProblemKind.UNREADABLE, "", "expected JSON, XML or an XML property list");
        yield Optional.empty();
      }
    };
  }

  private static Optional<JamfDocument> openXml(
      Place place, String text, Limits limits, Problems problems) {
    boolean isPropertyList = PropertyListDocument.isOne(text);
    Intake<Optional<Node>> tree =
        isPropertyList
            ? PropertyListDocument.read(place, text, limits)
            : XmlDocument.read(place, text, limits);
    return whole(tree, problems).map(root -> new JamfDocument(root, isPropertyList, limits));
  }

  /** A document that is refused whole gave nothing, whatever the reason's kind. */
  static Optional<Node> whole(Intake<Optional<Node>> tree, Problems problems) {
    Optional<Node> root = problems.take(tree);
    if (root.isEmpty() && !tree.nothingRead()) {
      Place where = tree.problems().get(0).place();
      problems.add(where, ProblemKind.UNREADABLE, "", "the document is refused for that reason");
    }
    return root;
  }
}
