package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Position;
import java.util.List;

/**
 * An element as it stands, before anything is made of it. Attributes are not kept: nothing that is
 * read here stands in one.
 *
 * @param name its name without a prefix
 * @param position just behind its start tag
 * @param children the elements in it, in order
 * @param text all text and CDATA directly in it, joined
 */
record XmlElement(String name, Position position, List<XmlElement> children, String text) {

  XmlElement {
    children = List.copyOf(children);
  }

  /** Whether text stands between its child elements. */
  boolean isMixed() {
    return !children.isEmpty() && !text.isBlank();
  }

  @Override
  public String toString() {
    return "<" + name + ">";
  }
}
