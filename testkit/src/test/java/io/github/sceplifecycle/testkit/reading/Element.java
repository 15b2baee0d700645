package io.github.sceplifecycle.testkit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An element of XML: the vectors have neither attributes nor anything mixed.
 *
 * @param name its name
 * @param text its text, unescaped once; empty where it has elements
 * @param children its elements
 */
record Element(String name, String text, List<Element> children) {

  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z_]+)>");

  static Element read(String xml) {
    Matcher tags = TAG.matcher(xml);
    if (!tags.find() || !xml.substring(0, tags.start()).isBlank()) {
      throw new IllegalArgumentException("no element");
    }
    return read(xml, tags);
  }

  private static Element read(String xml, Matcher tags) {
    String name = tags.group(2);
    int start = tags.end();
    List<Element> children = new ArrayList<>();
    while (tags.find()) {
      if (!tags.group(1).isEmpty()) {
        String text = children.isEmpty() ? xml.substring(start, tags.start()) : "";
        return new Element(name, unescaped(text), children);
      }
      children.add(read(xml, tags));
    }
    throw new IllegalArgumentException("not closed: " + name);
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

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
}
