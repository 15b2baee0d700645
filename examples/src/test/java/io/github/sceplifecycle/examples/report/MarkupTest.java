package io.github.sceplifecycle.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S-32: what a document says stays text. */
class MarkupTest {

  private static final String HOSTILE = "</p><script>alert('1')</script>\" onload=\"x&amp;";

  private static final String ESCAPED =
      "&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot; onload=&quot;x&amp;amp;";

  @Test
  void a_text_never_becomes_markup() {
    assertEquals("<p>" + ESCAPED + "</p>\n", new Markup().leaf("p", HOSTILE).finish());
  }

  @Test
  void neither_does_an_attribute() {
    assertEquals(
        "<p title=\"" + ESCAPED + "\"></p>\n", new Markup().empty("p", "title", HOSTILE).finish());
  }

  @Test
  void what_cannot_be_seen_is_written_out() {
    assertEquals(
        "<bdi>a\\u{202e}b\\u{0}\\u{d800}</bdi>",
        new Markup().value("a\u202eb\u0000\ud800").finish());
  }

  @Test
  void only_html_without_content_closes_itself() {
    assertEquals(
        "<div><br/><td></td>\n</div>\n",
        new Markup().open("div").empty("br").empty("td").end().finish());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "p onload", "a=b", "p>", "style", "onclick", "1", "a:b"})
  void no_name_carries_code_or_style(String name) {
    assertThrows(IllegalArgumentException.class, () -> new Markup().open(name));
    assertThrows(IllegalArgumentException.class, () -> new Markup().open("p", name, "x"));
  }

  @Test
  void an_element_that_does_not_end_is_a_mistake() {
    assertThrows(IllegalStateException.class, () -> new Markup().open("p").finish());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a { } </style>", "a { content: '&' }"})
  void a_style_cannot_end_its_element(String style) {
    assertThrows(IllegalArgumentException.class, () -> new Stylesheet(style));
  }
}
