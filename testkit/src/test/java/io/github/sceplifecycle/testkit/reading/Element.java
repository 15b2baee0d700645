package io.github.sceplifecycle.testkit.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of XML: the vectors have nothing mixed, and no attribute that matters.
 *
 * @param name its name
 * @param text its text, unescaped once; empty where it has elements
 * @param children its elements
 */
record Element(String name, String text, List<Element> children) {

  Optional<Element> child(String wanted) {
    return children.stream().filter(child -> child.name().equals(wanted)).findFirst();
  }

  /** The element after the key of a property list's dict. */
  Optional<Element> value(String key) {
    for (int i = 0; i + 1 < children.size(); i++) {
      if (children.get(i).name().equals("key") && children.get(i).text().equals(key)) {
        return Optional.of(children.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /** The text after a key. */
  Optional<String> textOf(String key) {
    return value(key).map(Element::text);
  }

  /** It and all that is in it. */
  Stream<Element> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
  }
}
