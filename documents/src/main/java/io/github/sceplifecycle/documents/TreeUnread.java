package io.github.sceplifecycle.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** A value that is in the memory already, to be gone through like one that is not. */
record TreeUnread(Node node) implements Unread {

  @Override
  public Way way() {
    return node.way();
  }

  @Override
  public boolean isList() {
    return node instanceof Node.Arr;
  }

  @Override
  public boolean isObject() {
    return node instanceof Node.Obj;
  }

  @Override
  public Node read(Problems problems) {
    return node;
  }

  @Override
  public void elements(Consumer<Unread> use) {
    if (!(node instanceof Node.Arr list)) {
      throw new IllegalStateException("expected a list, but it is " + node.type());
    }
    list.elements().forEach(element -> use.accept(new TreeUnread(element)));
  }

  @Override
  public Node.Obj object(Problems problems, BiPredicate<String, Unread> aside) {
    if (!(node instanceof Node.Obj object)) {
      throw new IllegalStateException("expected an object, but it is " + node.type());
    }
    Map<String, Node> kept = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (name, value) -> {
              if (!aside.test(name, new TreeUnread(value))) {
                kept.put(name, value);
              }
            });
    return new Node.Obj(object.way(), kept, object.leftOut());
  }
}
