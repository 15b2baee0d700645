package io.github.sceplifecycle.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/audit-codes.md} says what the catalogue says. */
class AuditCodesDocumentTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "audit-codes.md");

  private static final String HEAD =
      """
      # Audit codes

      Every rule of [S-27](semantics.md#s-27-what-is-wrong-with-a-profile), in the order in which an audit tells them. Codes are API: none is ever used again for something else. `{name}` stands for a fact of the finding.

      The severity follows the verb of the source: *must* or *is not supported* is an ERROR, *should* a WARNING, *may* a NOTICE. What we concluded from a source says so and is never an ERROR.

      This page is made from the catalogue. After a change there, write it anew with `mvn -pl core test -Dtest=AuditCodesDocumentTest -Ddocs.write=true`; the same test fails when the page is stale.
      """;

  private static String document() {
    return Catalogue.rules().stream()
        .map(AuditRule::description)
        .map(AuditCodesDocumentTest::section)
        .collect(Collectors.joining("", HEAD, ""));
  }

  private static String section(RuleDescription rule) {
    return String.join(
        "\n",
        "",
        "## " + rule.code(),
        "",
        "**" + rule.severity() + ".** " + rule.text().title(),
        "",
        "- It says: " + rule.text().sentence(),
        "- What to do: " + rule.text().remedy(),
        "- Example: " + rule.text().example(),
        "- Source: " + source(rule.citation()),
        "");
  }

  private static String source(Citation citation) {
    return (citation.derived() ? "derived from " : "")
        + citation.title()
        + citation.section().map(section -> ", *" + section + "*").orElse("")
        + ", <"
        + citation.url()
        + ">";
  }

  @Test
  void the_document_is_made_from_the_catalogue() throws IOException {
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(DOCUMENT, document());
    }
    assertEquals(document(), Files.readString(DOCUMENT));
  }
}
