package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Position;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the elements of one text with the JDK's pull parser, within {@link Limits} and without
 * recursion (S-32). The parser is the JDK's own whatever else is on the class path, and it is given
 * nothing to fetch: no document type declaration reaches it, and none is supported.
 */
final class XmlElements {

  /** Newer JDKs bound the depth by themselves; here {@link Limits} does, on every JDK alike. */
  private static final String DEPTH = "jdk.xml.maxElementDepth";

  private static final String NO_BOUND = "0";

  private static final XMLInputFactory FACTORY = factory();

  private final Limits limits;
  private final Deque<Open> open = new ArrayDeque<>();
  private Optional<XmlElement> root = Optional.empty();
  private Optional<XmlRefusal> refusal = Optional.empty();
  private int count;

  private XmlElements(Limits limits) {
    this.limits = limits;
  }

  /** An element whose end tag has not come yet. */
  private record Open(
      String name, Position position, List<XmlElement> children, StringBuilder text) {}

  /** Reads a text that has no document type declaration. */
  static XmlElements of(String text, Limits limits) {
    XmlElements elements = new XmlElements(limits);
    elements.read(text);
    return elements;
  }

  /** The root element; empty when the text is refused. */
  Optional<XmlElement> root() {
    return refusal.isPresent() ? Optional.empty() : root;
  }

  /** Why it is refused; empty when it is not. */
  Optional<XmlRefusal> refusal() {
    return refusal;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    if (factory.isPropertySupported(DEPTH)) {
      factory.setProperty(DEPTH, NO_BOUND);
    }
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  private void read(String text) {
    Optional<XMLStreamReader> parser = Optional.empty();
    try {
      XMLStreamReader reader = newReader(text);
      parser = Optional.of(reader);
      while (refusal.isEmpty() && reader.hasNext()) {
        take(reader, reader.next());
      }
    } catch (XMLStreamException malformed) {
      // Its message quotes the document and is not used (S-33).
      refuse(XmlRefusal.malformed(position(malformed.getLocation())));
    } catch (RuntimeException parserFault) {
      // The JDK's parser answers some malformed texts so; to a caller they are malformed texts.
      refuse(XmlRefusal.malformed(parser.flatMap(reader -> position(reader.getLocation()))));
    }
  }

  private static XMLStreamReader newReader(String text) throws XMLStreamException {
    synchronized (FACTORY) {
      return FACTORY.createXMLStreamReader(new StringReader(text));
    }
  }

  private void take(XMLStreamReader reader, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          append(reader);
      case XMLStreamConstants.ENTITY_REFERENCE ->
          refuse(XmlRefusal.entity(position(reader.getLocation())));
      case XMLStreamConstants.DTD -> refuse(XmlRefusal.doctype());
      default -> {
        // Comments, processing instructions and the document's ends say nothing here.
      }
    }
  }

  private void start(XMLStreamReader reader) {
    Optional<Position> at = position(reader.getLocation());
    count++;
    if (count > limits.mostNodes()) {
      refuse(XmlRefusal.tooMany(limits.mostNodes(), at));
    }
    if (open.size() >= limits.deepest()) {
      refuse(XmlRefusal.tooDeep(limits.deepest(), at));
    }
    open.push(
        new Open(
            reader.getLocalName(),
            at.orElse(new Position(1, 1)),
            new ArrayList<>(),
            new StringBuilder(0)));
  }

  private void end() {
    Open closed = open.pop();
    XmlElement element =
        new XmlElement(closed.name, closed.position, closed.children, closed.text.toString());
    if (open.isEmpty()) {
      root = Optional.of(element);
    } else {
      open.peek().children.add(element);
    }
  }

  private void append(XMLStreamReader reader) {
    if (open.isEmpty()) {
      return;
    }
    StringBuilder text = open.peek().text;
    if (text.length() + (long) reader.getTextLength() > limits.longestText()) {
      refuse(XmlRefusal.tooLong(limits.longestText(), position(reader.getLocation())));
    } else {
      text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }
  }

  private void refuse(XmlRefusal why) {
    refusal = refusal.or(() -> Optional.of(why));
  }

  private static Optional<Position> position(Location at) {
    boolean known = at != null && at.getLineNumber() > 0 && at.getColumnNumber() > 0;
    return known
        ? Optional.of(new Position(at.getLineNumber(), at.getColumnNumber()))
        : Optional.empty();
  }
}
