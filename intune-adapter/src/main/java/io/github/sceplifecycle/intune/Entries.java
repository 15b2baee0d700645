package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.documents.Unread;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Finds the entries of a JSON document, whatever stands around them: nothing, a list, a page of
 * Graph's ({@code {"value":[…]}}), the form of its documentation ({@code {"value":{…}}}), or that
 * of an export ({@code {"values":[…]}}). Each is handed out as soon as it has been read.
 *
 * <p>A list under one of these names is a page, unless the object's type or its members outside
 * Graph's form stood before it: then the object is an entry.
 */
final class Entries {

  private static final Set<String> LISTS = Set.of("value", "values");
  private static final String COUNT = "@odata.count";
  private static final String NEXT_LINK = "@odata.nextLink";

  private final Predicate<Node.Obj> known;
  private final BiConsumer<Node, Problems> use;
  private final Problems page = new Problems();
  private Optional<Fields> outermost = Optional.empty();
  private boolean recognised;
  private long count;

  /** Each entry is given to {@code use}, with a place for the problems in it. */
  Entries(Predicate<Node.Obj> known, BiConsumer<Node, Problems> use) {
    this.known = known.or(PowerShellForm::is);
    this.use = use;
  }

  /** Whether something in the document speaks of Graph, or is of a known shape. */
  boolean recognised() {
    return recognised;
  }

  /** The object that is the whole document, if it is one. */
  Optional<Fields> outermost() {
    return outermost;
  }

  /** What the page itself says to be lacking, and problems of its own. */
  Problems page() {
    return page;
  }

  void in(Unread root, String expected) {
    String type = inAny(root);
    if (!recognised) {
      page.add(root.way().place(), ProblemKind.UNRECOGNISED, type, "expected " + expected);
    }
  }

  private String inAny(Unread root) {
    if (root.isList()) {
      elements(root);
      recognised |= count == 0;
      return "a list";
    }
    if (!root.isObject()) {
      return root.read(page).type();
    }
    object(root);
    return "an object";
  }

  private void object(Unread root) {
    Lists lists = new Lists();
    Problems own = new Problems();
    Node.Obj object = root.object(own, lists::take);
    Fields fields = new Fields(object, page);
    outermost = Optional.of(fields);
    if (!lists.taken && known.test(object)) {
      entry(object, own);
      return;
    }
    page.take(own.with(fields));
    Optional<Node> single = fields.node("value").filter(Node.Obj.class::isInstance);
    if (!lists.taken && single.isPresent()) {
      entry(single.get(), new Problems());
    }
    if (lists.taken || single.isPresent()) {
      recognised |= count == 0 || isAnnotated(object);
      noteIncomplete(fields);
    }
  }

  private void elements(Unread list) {
    list.elements(
        element -> {
          Problems own = new Problems();
          entry(element.read(own), own);
        });
  }

  private void entry(Node node, Problems own) {
    count++;
    recognised |= node instanceof Node.Obj object && known.test(object);
    use.accept(PowerShellForm.unwrap(node, own), own);
  }

  private static boolean isAnnotated(Node.Obj page) {
    return page.members().keySet().stream().anyMatch(key -> key.startsWith("@odata."));
  }

  private void noteIncomplete(Fields fields) {
    if (fields.node(NEXT_LINK).isPresent()) {
      // The link itself may carry a token and is not quoted (S-33).
      page.add(
          fields.placeOf(NEXT_LINK),
          ProblemKind.INCOMPLETE,
          NEXT_LINK,
          "this is one page of several; the others are not read");
    }
    fields
        .wholeNumber(COUNT, 0, Long.MAX_VALUE)
        .filter(stated -> stated > count)
        .ifPresent(stated -> noteFewer(fields.placeOf(COUNT), stated));
  }

  private void noteFewer(Place place, long stated) {
    page.add(
        place,
        ProblemKind.INCOMPLETE,
        count + " entries",
        "expected " + stated + ", as the document says");
  }

  /** The lists of entries in one object. */
  private final class Lists {

    private boolean marked;
    private boolean taken;

    private boolean take(String name, Unread value) {
      marked |= name.equals(GraphType.KEY) || name.equals(PowerShellForm.INNER);
      if (marked || !value.isList() || !LISTS.contains(name)) {
        return false;
      }
      taken = true;
      elements(value);
      return true;
    }
  }
}
