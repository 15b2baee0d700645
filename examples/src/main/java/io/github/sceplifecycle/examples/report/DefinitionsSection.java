package io.github.sceplifecycle.examples.report;

/** How each number is defined. */
final class DefinitionsSection {

  private DefinitionsSection() {}

  static void write(Markup page) {
    page.open("p", "class", "lead");
    page.text(
        "Every rule has a number. Its text, its source, how sure it is, and an example are in ");
    page.leaf("a", "the book", "class", "book", "href", Definition.BOOK).text(".").end();
    page.open("dl", "class", "definitions");
    for (Definition definition : Definition.values()) {
      page.open("div", "id", definition.id());
      page.open("dt").text(definition.term()).text(" ");
      page.leaf("a", definition.heading(), "class", "rule", "href", definition.address()).end();
      page.leaf("dd", definition.meaning()).end();
    }
    page.end();
  }
}
