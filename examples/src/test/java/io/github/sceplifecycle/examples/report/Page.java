package io.github.sceplifecycle.examples.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page, read by a parser that takes nothing but well-formed XML. */
public record Page(String html, Document document) {

  /** Reads a page. */
  public static Page of(String html) {
    try {
      return new Page(
          html,
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(html))));
    } catch (Exception broken) {
      throw new AssertionError("not well-formed: " + broken.getMessage(), broken);
    }
  }

  /** All elements that a path selects. */
  public List<Element> all(String path) {
    try {
      XPath paths = XPathFactory.newInstance().newXPath();
      NodeList found = (NodeList) paths.evaluate(path, document, XPathConstants.NODESET);
      List<Element> elements = new ArrayList<>();
      for (int at = 0; at < found.getLength(); at++) {
        elements.add((Element) found.item(at));
      }
      return elements;
    } catch (Exception broken) {
      throw new AssertionError(path, broken);
    }
  }

  /** The values of an attribute, wherever it stands. */
  public List<String> attributes(String name) {
    return all("//*[@" + name + "]").stream().map(element -> element.getAttribute(name)).toList();
  }

  /**
   * What a reader of a wide page sees of a part, line by line, without the rules' numbers; all
   * blanks are alike.
   */
  public String text(String id) {
    StringBuilder text = new StringBuilder();
    all("//*[@id='" + id + "']").forEach(element -> collect(element, text));
    return text.toString().replaceAll("[\u00a0\u202f]", " ").replaceAll(" *\n[ \n]*", "\n").strip()
        + "\n";
  }

  private static void collect(Node node, StringBuilder text) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      text.append(node.getNodeValue());
    }
    boolean small =
        node instanceof Element element
            && List.of("rule", "picture narrow").contains(element.getAttribute("class"));
    for (Node child = node.getFirstChild();
        child != null && !small;
        child = child.getNextSibling()) {
      collect(child, text);
    }
    boolean line = List.of("text", "title", "desc", "td", "th").contains(node.getNodeName());
    text.append(line ? "\n" : "");
  }
}
