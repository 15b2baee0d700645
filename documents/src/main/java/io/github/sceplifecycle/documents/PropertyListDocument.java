package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.List;
import java.util.Optional;

/**
 * Reads Apple XML property lists: {@code dict} is an object, {@code array} a list, {@code string}
 * and {@code date} a text, {@code integer} and {@code real} a number, {@code true} and {@code
 * false} themselves, {@code data} its size.
 *
 * <p>Apple's document type declaration is accepted and nothing is loaded for it; any other, an
 * internal subset and every entity that is not predefined is refused (S-32). A value that does not
 * fit costs itself only (S-31). An element's position is just behind its start tag; in the text of
 * another document it is the position of that text.
 */
public final class PropertyListDocument {

  private static final String ROOT = "plist";

  private PropertyListDocument() {}

  /**
   * Whether a text is a property list by its root element. Only what stands before that is looked
   * at, so a property list may still turn out to be unreadable.
   *
   * @param text the text
   * @return whether its root element is {@code plist}
   */
  public static boolean isOne(String text) {
    return XmlProlog.of(text).announces(ROOT);
  }

  /**
   * Reads a document whole.
   *
   * @param place its place: a whole document, or the text within another in which it stands
   * @param text the text
   * @param limits how much is read before it is refused
   * @return the list's value; empty with a problem when the text is no property list, has another
   *     document type declaration or entities, or exceeds a limit
   */
  public static Intake<Optional<Node>> read(Place place, String text, Limits limits) {
    Problems problems = new Problems();
    Optional<XmlElement> root = XmlSource.root(XmlProlog.of(text), place, limits, problems);
    Optional<XmlElement> value = root.flatMap(element -> value(element, place, problems));
    XmlPlaces places = new XmlPlaces(place, limits, problems);
    Optional<Node> tree =
        value.flatMap(element -> new PropertyListValues(places).node(element, place));
    return problems.with(
        places.isOverspent()
            ? XmlSource.refuse(
                XmlRefusal.tooMany(limits.mostNodes(), Optional.empty()), place, problems)
            : tree);
  }

  private static Optional<XmlElement> value(XmlElement root, Place place, Problems problems) {
    List<XmlElement> values = root.children();
    if (!root.name().equals(ROOT)) {
      problems.add(place, ProblemKind.UNRECOGNISED, root.toString(), "expected <plist>");
      return Optional.empty();
    }
    if (values.isEmpty()) {
      problems.add(place, ProblemKind.UNRECOGNISED, "", "expected a value within <plist>");
      return Optional.empty();
    }
    if (values.size() > 1) {
      problems.add(
          place, ProblemKind.DUPLICATE, "several values", "the first within <plist> is read");
    }
    return Optional.of(values.get(0));
  }
}
