package io.github.sceplifecycle.testkit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** XML as {@link Element}s. Apple's document type is passed over, any other refused (S-32). */
final class PlainXml {

  private static final int DEEPEST = 64;
  private static final String APPLE = "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\"";
  private static final Pattern HEAD =
      Pattern.compile("(?:<\\?xml [^?]*\\?>)?(<!DOCTYPE [^\\[>]*(?:\\[[^]]*])?>)?");
  private static final Pattern PART =
      Pattern.compile("<!\\[CDATA\\[(.*?)]]>|<(/?)([A-Za-z_]+)(?: [^>/]*)?(/?)>", Pattern.DOTALL);

  private final Notes notes;
  private final String body;
  private final Matcher parts;

  private PlainXml(String body, Notes notes) {
    this.notes = notes;
    this.body = body;
    this.parts = PART.matcher(body);
  }

  /**
   * The element of a whole text.
   *
   * @throws Refused if it is no XML, too deep, or of another document type
   */
  static Element read(String xml, Notes notes) {
    String text = xml.strip();
    Matcher head = HEAD.matcher(text);
    String type = head.lookingAt() && head.group(1) != null ? head.group(1) : "";
    boolean apple = type.startsWith(APPLE);
    boolean refused =
        apple
            ? notes.makes(Misreading.DOCTYPES_REFUSED)
            : !type.isEmpty() && !notes.makes(Misreading.ENTITIES_EXPANDED);
    if (refused) {
      throw new Refused("UNSUPPORTED");
    }
    String body = text.substring(head.end());
    PlainXml plain = new PlainXml(type.isEmpty() ? body : body.replace("&e;", "14"), notes);
    plain.require(body.chars().noneMatch(c -> c < ' ' && c != '\n'));
    plain.require(plain.parts.lookingAt() && plain.parts.group(3) != null);
    return plain.element(1);
  }

  private Element element(int depth) {
    if (depth > DEEPEST && !notes.makes(Misreading.DEPTH_UNBOUNDED)) {
      throw new Refused("TOO_LARGE");
    }
    String name = parts.group(3);
    StringBuilder text = new StringBuilder();
    List<Element> children = new ArrayList<>();
    boolean open = parts.group(4).isEmpty();
    while (open) {
      int from = parts.end();
      require(parts.find());
      text.append(unescaped(body.substring(from, parts.start())));
      if (parts.group(3) == null) {
        text.append(notes.makes(Misreading.CDATA_UNREAD) ? "" : parts.group(1));
      } else if (parts.group(2).isEmpty()) {
        children.add(element(depth + 1));
      } else {
        require(parts.group(3).equals(name));
        open = false;
      }
    }
    return new Element(name, children.isEmpty() ? text.toString() : "", children);
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private void require(boolean wellFormed) {
    if (!wellFormed) {
      throw new Refused("UNREADABLE");
    }
  }
}
