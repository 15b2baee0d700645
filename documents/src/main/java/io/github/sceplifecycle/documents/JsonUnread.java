package io.github.sceplifecycle.documents;

import java.util.function.BiPredicate;
import java.util.function.Consumer;
import tools.jackson.core.JsonToken;

/** The value whose first token is the current one, until it is read. */
final class JsonUnread implements Unread {

  private final JsonTree tree;
  private final Way way;
  private final Trail trail;
  private final JsonToken first;
  private boolean read;

  /** The objects in it begin where the trail says. */
  JsonUnread(JsonTree tree, Way way, Trail trail) {
    this.tree = tree;
    this.way = way;
    this.trail = trail;
    this.first = tree.tokens().current();
  }

  @Override
  public Way way() {
    return way;
  }

  @Override
  public boolean isList() {
    return first == JsonToken.START_ARRAY;
  }

  @Override
  public boolean isObject() {
    return first == JsonToken.START_OBJECT;
  }

  @Override
  public Node read(Problems problems) {
    begin(true);
    return tree.value(way, trail, problems);
  }

  @Override
  public void elements(Consumer<Unread> use) {
    begin(isList());
    tree.each(way, trail, use);
  }

  @Override
  public Node.Obj object(Problems problems, BiPredicate<String, Unread> aside) {
    begin(isObject());
    return tree.object(way, trail, problems, aside);
  }

  /** Passes over it if nobody read it. */
  void finish() {
    if (!read) {
      begin(true);
      tree.tokens().skip();
    }
  }

  private void begin(boolean fits) {
    if (read || !fits) {
      throw new IllegalStateException("read already, or of another type");
    }
    read = true;
  }
}
