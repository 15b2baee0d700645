package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads XML into objects: an element with child elements is an object, one without is an untyped
 * text, names that repeat in one element are a list.
 *
 * <p>{@code <a><b>1</b><b>2</b></a>} is an object with the one member {@code a}, which holds the
 * list {@code b} of two texts; an empty element is an empty text. Attributes are not read. A
 * document type declaration is refused, and nothing but the five predefined entities and character
 * references is resolved (S-32).
 *
 * <p>An element's position is just behind its start tag. In the text of another document it is the
 * position of that text.
 */
public final class XmlDocument {

  private final XmlPlaces places;

  private XmlDocument(XmlPlaces places) {
    this.places = places;
  }

  /**
   * Reads a document whole.
   *
   * @param place its place: a whole document, or the text within another in which it stands
   * @param text the text
   * @param limits how much is read before it is refused
   * @return an object whose one member is the root element; empty with a problem when the text is
   *     no well-formed XML, has a document type declaration or entities, or exceeds a limit
   */
  public static Intake<Optional<Node>> read(Place place, String text, Limits limits) {
    Problems problems = new Problems();
    XmlProlog prolog = XmlProlog.of(text);
    Optional<XmlElement> root =
        prolog.hasAppleDoctype()
            ? XmlSource.refuse(XmlRefusal.doctype(), place, problems)
            : XmlSource.root(prolog, place, limits, problems);
    XmlPlaces places = new XmlPlaces(place, limits, problems);
    XmlDocument document = new XmlDocument(places);
    Optional<Node> tree = root.map(element -> document.whole(element, place));
    return problems.with(
        places.isOverspent()
            ? XmlSource.refuse(
                XmlRefusal.tooMany(limits.mostNodes(), Optional.empty()), place, problems)
            : tree);
  }

  private Node whole(XmlElement root, Place place) {
    return new Node.Obj(place, Map.of(root.name(), node(root, place.member(root.name()))));
  }

  private Node node(XmlElement element, Place at) {
    Place place = places.of(element, at);
    if (element.children().isEmpty() || places.isOverspent()) {
      return new Node.Untyped(place, element.text());
    }
    if (element.isMixed()) {
      places.note(place, ProblemKind.SKIPPED, "text", "text between elements is not read");
    }
    Map<String, Node> members = new LinkedHashMap<>();
    byName(element).forEach((name, same) -> members.put(name, member(same, place.member(name))));
    return new Node.Obj(place, members);
  }

  private static Map<String, List<XmlElement>> byName(XmlElement element) {
    Map<String, List<XmlElement>> grouped = new LinkedHashMap<>();
    for (XmlElement child : element.children()) {
      grouped.computeIfAbsent(child.name(), name -> new ArrayList<>()).add(child);
    }
    return grouped;
  }

  private Node member(List<XmlElement> same, Place at) {
    if (same.size() == 1) {
      return node(same.get(0), at);
    }
    List<Node> elements = new ArrayList<>();
    for (XmlElement element : same) {
      if (places.isOverspent()) {
        break;
      }
      elements.add(node(element, at.element(elements.size())));
    }
    return new Node.Arr(places.of(same.get(0), at), elements);
  }
}
