package io.github.sceplifecycle.examples.report;

/** How each number is defined. */
final class DefinitionsSection {

  private DefinitionsSection() {}

  static void write(Markup page) {
    page.leaf(
        "p",
        "Every rule has a number, and docs/semantics.md of scep-lifecycle states each of them with its"
            + " source and how sure it is.",
        "class",
        "lead");
    page.open("dl", "class", "definitions");
    for (Definition definition : Definition.values()) {
      page.open("div", "id", definition.id());
      page.open("dt").text(definition.term()).text(" ");
      page.leaf("span", definition.rule(), "class", "rule").end();
      page.leaf("dd", definition.meaning()).end();
    }
    page.end();
  }
}
