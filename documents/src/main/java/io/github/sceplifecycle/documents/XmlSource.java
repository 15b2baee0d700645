package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Place;
import java.util.Optional;

/** The root element of a text, or the note why there is none. */
final class XmlSource {

  private XmlSource() {}

  static Optional<XmlElement> root(
      XmlProlog prolog, Place place, Limits limits, Problems problems) {
    Optional<String> text = prolog.withoutDeclarations();
    if (text.isEmpty()) {
      return refuse(XmlRefusal.doctype(), place, problems);
    }
    XmlElements elements = XmlElements.of(text.get(), limits);
    elements.refusal().ifPresent(why -> why.note(place, problems));
    return elements.root();
  }

  static <T> Optional<T> refuse(XmlRefusal why, Place place, Problems problems) {
    why.note(place, problems);
    return Optional.empty();
  }
}
