package io.github.sceplifecycle.examples.docs;

import java.util.Optional;

/**
 * A fenced block of a page.
 *
 * @param page the page's path in the repository
 * @param line the line of its opening fence, from 1
 * @param language the word behind the fence; empty if there is none
 * @param text what stands in it, every line ended
 * @param note what the invisible comment right before it says
 */
record Block(String page, int line, String language, String text, Optional<String> note) {

  /** What the invisible comment says behind a word and a colon. */
  Optional<String> note(String word) {
    return note.filter(said -> said.startsWith(word + ":"))
        .map(said -> said.substring(word.length() + 1).strip());
  }

  @Override
  public String toString() {
    return page + ":" + line;
  }
}
