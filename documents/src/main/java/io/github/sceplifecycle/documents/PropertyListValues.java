package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Turns the elements of a property list into nodes. What stands in them is never quoted (S-33). */
final class PropertyListValues {

  private final XmlPlaces places;

  PropertyListValues(XmlPlaces places) {
    this.places = places;
  }

  /** The value of an element; empty with a problem when it is none. */
  Optional<Node> node(XmlElement element, Place at) {
    Place place = places.of(element, at);
    return switch (element.name()) {
      case "dict" -> Optional.of(new PropertyListDict(this, places).read(element, place));
      case "array" -> Optional.of(array(element, place));
      case "true" -> Optional.of(new Node.Bool(place, true));
      case "false" -> Optional.of(new Node.Bool(place, false));
      default -> leaf(element, place);
    };
  }

  /** The text of an element that holds no others. */
  Optional<String> text(XmlElement element, Place place) {
    if (element.children().isEmpty()) {
      return Optional.of(element.text());
    }
    places.note(place, ProblemKind.WRONG_TYPE, "elements within " + element, "expected a text");
    return Optional.empty();
  }

  /** Notes text beside elements, where a property list has none. */
  void noteMixed(XmlElement element, Place place) {
    if (!element.text().isBlank()) {
      places.note(
          place, ProblemKind.WRONG_TYPE, "text directly within " + element, "expected elements");
    }
  }

  private Node array(XmlElement element, Place place) {
    noteMixed(element, place);
    List<Node> values = new ArrayList<>();
    int index = 0;
    for (XmlElement child : element.children()) {
      if (places.isOverspent()) {
        break;
      }
      node(child, place.element(index)).ifPresent(values::add);
      index++;
    }
    return new Node.Arr(place, values);
  }

  private Optional<Node> leaf(XmlElement element, Place place) {
    return switch (element.name()) {
      case "string", "date" -> text(element, place).map(text -> new Node.Text(place, text));
      case "integer" -> number(element, place, "+-0123456789", "expected a whole number");
      case "real" -> number(element, place, "+-0123456789.eE", "expected a number");
      case "data" -> data(element, place);
      default -> {
        places.note(
            place, ProblemKind.WRONG_TYPE, element.toString(), "expected a property list's value");
        yield Optional.empty();
      }
    };
  }

  private Optional<Node> number(
      XmlElement element, Place place, String characters, String expected) {
    String literal = element.text().strip();
    boolean plausible =
        literal.chars().allMatch(c -> characters.indexOf(c) >= 0)
            && literal.chars().anyMatch(c -> c >= '0' && c <= '9');
    if (plausible && element.children().isEmpty()) {
      return Optional.of(new Node.Num(place, literal));
    }
    places.note(place, ProblemKind.WRONG_TYPE, element + " without a number", expected);
    return Optional.empty();
  }

  private Optional<Node> data(XmlElement element, Place place) {
    return text(element, place)
        .flatMap(PropertyListValues::decodedSize)
        .<Node>map(size -> new Node.Data(place, size))
        .or(
            () -> {
              places.note(
                  place, ProblemKind.WRONG_TYPE, "<data> that is no base64", "expected base64");
              return Optional.empty();
            });
  }

  private static Optional<Integer> decodedSize(String base64) {
    StringBuilder digits = new StringBuilder(base64.length());
    base64.chars().filter(c -> " \t\r\n".indexOf(c) < 0).forEach(c -> digits.append((char) c));
    try {
      return Optional.of(Base64.getDecoder().decode(digits.toString()).length);
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
