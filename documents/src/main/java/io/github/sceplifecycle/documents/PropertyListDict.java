package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one dict: keys and values in turn.
 *
 * <p>Where they are not in turn, a key is not named in the problem: in a dict that is out of step a
 * key may be a value, and a value a secret (S-33).
 */
final class PropertyListDict {

  private final PropertyListValues values;
  private final XmlPlaces places;
  private final Map<String, Node> members = new LinkedHashMap<>();
  private Optional<String> key = Optional.empty();

  PropertyListDict(PropertyListValues values, XmlPlaces places) {
    this.values = values;
    this.places = places;
  }

  Node.Obj read(XmlElement dict, Place place) {
    values.noteMixed(dict, place);
    for (XmlElement child : dict.children()) {
      if (places.isOverspent()) {
        break;
      }
      if (child.name().equals("key")) {
        takeKey(child, place);
      } else {
        takeValue(child, place);
      }
    }
    noteKeyWithoutValue(place);
    return new Node.Obj(place, members);
  }

  private void takeKey(XmlElement child, Place place) {
    Place at = places.of(child, place);
    noteKeyWithoutValue(at);
    key = values.text(child, at);
  }

  private void takeValue(XmlElement child, Place place) {
    if (key.isEmpty()) {
      places.note(
          places.of(child, place), ProblemKind.WRONG_TYPE, "a value without a key", "not read");
      return;
    }
    String name = key.get();
    key = Optional.empty();
    Place at = place.member(name);
    if (members.containsKey(name)) {
      places.note(
          places.of(child, at), ProblemKind.DUPLICATE, "the key again", "the first is kept");
    } else {
      values.node(child, at).ifPresent(node -> members.put(name, node));
    }
  }

  private void noteKeyWithoutValue(Place place) {
    if (key.isPresent()) {
      places.note(place, ProblemKind.MISSING, "a key without a value", "expected its value");
      key = Optional.empty();
    }
  }
}
