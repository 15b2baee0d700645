package io.github.sceplifecycle.fuzz;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.testkit.IntakeLaws;
import io.github.sceplifecycle.testkit.ReaderFunction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plants a secret wherever a document keeps one, and looks for it in the answer (S-33). */
final class Secrets {

  private static final String MARK = "Zq7Secret9Xw";

  /** Behind a challenge's key, escaped or not, in XML or in the text of JSON; in a private key. */
  private static final Pattern SAFE =
      Pattern.compile(
          "(?:<|&lt;)key(?:>|&gt;)Challenge(?:<|&lt;)\\\\?/key(?:>|&gt;)[\\s\\\\nrt]*+"
              + "(?:<|&lt;)string(?:>|&gt;)|PRIVATE KEY-----[\\r\\n]++");

  private static final Pattern QUOTED =
      Pattern.compile("Challenge\\\\?(?:<|&lt;)|PRIVATE KEY-----");

  private Secrets() {}

  /**
   * Where the answer shows the key itself, escaped as names are or not, the document wrote it into
   * a name or another text that is no secret, and what follows it there is none either.
   */
  static <T> void stayOut(ReaderFunction<T> reader, byte[] content, Intake<List<T>> answer) {
    String planted = planted(content);
    if (planted.length() > content.length && !QUOTED.matcher(answer.toString()).find()) {
      stayOut(reader, planted);
    }
  }

  /** As for any document, but for one that shows no challenge's key outside of the secret place. */
  static <T> void stayOutWherever(ReaderFunction<T> reader, byte[] content) {
    stayOut(reader, planted(content));
  }

  private static <T> void stayOut(ReaderFunction<T> reader, String planted) {
    byte[] content = planted.getBytes(StandardCharsets.ISO_8859_1);
    IntakeLaws.secretsStayOut(reader, Oracle.DOCUMENT, content, MARK);
  }

  /** A document that holds the mark already is left alone: the search finds even that. */
  private static String planted(byte[] content) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    if (text.toLowerCase(Locale.ROOT).contains(MARK.toLowerCase(Locale.ROOT))) {
      return "";
    }
    Matcher safe = SAFE.matcher(text);
    return safe.replaceAll(found -> Matcher.quoteReplacement(found.group() + MARK));
  }
}
