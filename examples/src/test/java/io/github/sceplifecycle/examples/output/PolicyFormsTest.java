package io.github.sceplifecycle.examples.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.policy.RenewalPolicy;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyFormsTest {

  static Stream<Arguments> policies() {
    RenewalPolicy days = RenewalPolicy.daysBeforeExpiry(120);
    RenewalPolicy third = RenewalPolicy.shareRemaining(1, 3);
    return Stream.of(
        Arguments.of(
            days, "120 days before expiry", "{\"kind\":\"daysBeforeExpiry\",\"days\":120}"),
        Arguments.of(
            RenewalPolicy.leadTime(Duration.ofHours(48)),
            "2 days before expiry",
            "{\"kind\":\"daysBeforeExpiry\",\"days\":2}"),
        Arguments.of(
            RenewalPolicy.leadTime(Duration.ofHours(20)),
            "20 hours before expiry",
            "{\"kind\":\"leadTime\",\"lead\":\"PT20H\"}"),
        Arguments.of(
            RenewalPolicy.percentRemaining(20),
            "20 % remaining",
            "{\"kind\":\"percentRemaining\",\"percent\":20}"),
        Arguments.of(
            RenewalPolicy.shareRemaining(1, 2),
            "50 % remaining",
            "{\"kind\":\"percentRemaining\",\"percent\":50}"),
        Arguments.of(third, "1/3 remaining", "{\"kind\":\"shareRemaining\",\"share\":\"1/3\"}"),
        Arguments.of(RenewalPolicy.none(), "never", "{\"kind\":\"none\"}"),
        Arguments.of(
            RenewalPolicy.earlierOf(days, third),
            "the earlier of (120 days before expiry, 1/3 remaining)",
            "{\"kind\":\"earlierOf\",\"of\":[{\"kind\":\"daysBeforeExpiry\",\"days\":120},"
                + "{\"kind\":\"shareRemaining\",\"share\":\"1/3\"}]}"),
        Arguments.of(
            RenewalPolicy.laterOf(RenewalPolicy.none(), RenewalPolicy.laterOf(days, days)),
            "the later of (never, the later of (120 days before expiry, 120 days before expiry))",
            "{\"kind\":\"laterOf\",\"of\":[{\"kind\":\"none\"},{\"kind\":\"laterOf\",\"of\":["
                + "{\"kind\":\"daysBeforeExpiry\",\"days\":120},"
                + "{\"kind\":\"daysBeforeExpiry\",\"days\":120}]}]}"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("policies")
  void every_kind_has_its_words_and_its_json(RenewalPolicy policy, String words, String expected)
      throws IOException {
    assertEquals(words, PolicyWords.of(policy));
    StringWriter out = new StringWriter();
    Json.write(out, json -> policy.fold(new PolicyJson(json)));
    assertEquals(expected, out.toString().replaceAll("(?<!%)\\s+(?!remaining)", ""));
  }

  @Test
  void json_is_laid_out_with_two_blanks_and_LF() throws IOException {
    StringWriter out = new StringWriter();
    Json.write(
        out,
        json ->
            json.object()
                .text("name", "a\"b\n\u202e")
                .text("half", "x\ud800")
                .text("none", Optional.empty())
                .texts("list", List.of("1", "2"))
                .texts("empty", List.of())
                .end());
    assertEquals(
        """
        {
          "name": "a\\"b\\n\u202e",
          "half": "x\ufffd",
          "none": null,
          "list": [
            "1",
            "2"
          ],
          "empty": []
        }
        """,
        out.toString());
  }
}
