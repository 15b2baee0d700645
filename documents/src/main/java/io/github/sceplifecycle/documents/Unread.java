package io.github.sceplifecycle.documents;

import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * A value that has not been read yet. It is either read whole or gone through piece by piece, once,
 * and only while the code that it was given to runs: what lies behind it in the document comes
 * next. What is not read is passed over.
 */
public sealed interface Unread permits JsonUnread, TreeUnread {

  /**
   * A value that is in the memory already, as after XML, to be gone through in the same way.
   *
   * @param node the value
   * @return the same, not yet gone through
   */
  static Unread of(Node node) {
    return new TreeUnread(node);
  }

  /**
   * Where it stands.
   *
   * @return the way to it
   */
  Way way();

  /**
   * Whether it is a list.
   *
   * @return whether it is
   */
  boolean isList();

  /**
   * Whether it is an object.
   *
   * @return whether it is
   */
  boolean isObject();

  /**
   * Reads it whole.
   *
   * @param problems where problems are noted
   * @return the tree
   */
  Node read(Problems problems);

  /**
   * Goes through a list; each element is let go before the next is read.
   *
   * @param use is given each element in turn
   * @throws IllegalStateException if it is no list
   */
  void elements(Consumer<Unread> use);

  /**
   * Reads an object, letting some of its members be gone through when they come.
   *
   * @param problems where problems are noted
   * @param aside is given every member that is asked for, with its name; it answers {@code true}
   *     for one that it takes, and has gone through it by then
   * @return the object without the members taken
   * @throws IllegalStateException if it is no object
   */
  Node.Obj object(Problems problems, BiPredicate<String, Unread> aside);
}
