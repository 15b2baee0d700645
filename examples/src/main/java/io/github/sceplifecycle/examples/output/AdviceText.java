package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.advice.Advice;
import io.github.sceplifecycle.advice.Relaxation;
import io.github.sceplifecycle.advice.SettingRange;
import io.github.sceplifecycle.advice.SettingUnit;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/** Writes advice for people: what is safe, what to set, a bar, and why. */
public final class AdviceText {

  private static final String INDENT = "  ";

  private final AdviceResult result;
  private final Look look;
  private final Writer out;

  private AdviceText(AdviceResult result, Look look, Writer out) {
    this.result = result;
    this.look = look;
    this.out = out;
  }

  /**
   * Writes advice.
   *
   * @param result the advice
   * @param look how it is to look
   * @param out where to; not closed
   * @throws IOException if it cannot be written there
   */
  public static void write(AdviceResult result, Look look, Writer out) throws IOException {
    new AdviceText(result, look, out).write();
  }

  private void write() throws IOException {
    String head = Words.visible(result.authority()) + ", certificates of " + lifetime() + ": ";
    out.write(Paint.BOLD.over(TextCells.wrap(head + summary(), look.width(), ""), look) + "\n\n");
    if (result.hasSafeSetting()) {
      out.write(setting("Jamf", "Redistribute Profile", SettingUnit.DAYS_BEFORE_EXPIRY));
      out.write(setting("Intune", "Renewal threshold (%)", SettingUnit.PERCENT_REMAINING));
      out.write("\n" + new AdviceBar(result, look).draw() + "\n\n");
    }
    reasons(result.advice());
    relaxations(result.advice().relaxations());
  }

  private String lifetime() {
    return AdviceWords.time(result.advice().lifetime());
  }

  private String summary() {
    if (result.advice().band().isEmpty()) {
      return "no setting is safe";
    }
    if (!result.hasSafeSetting()) {
      return "no whole number of days or percent is safe";
    }
    List<String> safe = Stream.of(SettingUnit.values()).flatMap(this::safe).toList();
    String other = safe.size() == 1 ? ", and nothing in the other unit" : "";
    return "safe are " + String.join(", or ", safe) + other;
  }

  private Stream<String> safe(SettingUnit unit) {
    boolean days = unit == SettingUnit.DAYS_BEFORE_EXPIRY;
    return result.settings(unit).stream()
        .map(range -> numbers(range) + (days ? " days before expiry" : " % remaining"));
  }

  private static String numbers(SettingRange range) {
    return range.least() == range.most()
        ? String.valueOf(range.least())
        : range.least() + " to " + range.most();
  }

  private String setting(String vendor, String words, SettingUnit unit) {
    String value = result.recommended(unit).map(number -> number + days(unit)).orElse("none");
    return TextCells.left(vendor, 8) + words + ": " + value + "\n";
  }

  private static String days(SettingUnit unit) {
    return unit == SettingUnit.DAYS_BEFORE_EXPIRY ? " days" : "";
  }

  private void reasons(Advice advice) throws IOException {
    paragraph(AdviceWords.reason(advice.shortest()));
    paragraph(AdviceWords.reason(advice.longest()));
    paragraph("Assumed: " + AdviceWords.assumptions(advice.assumptions()) + ".");
  }

  private void relaxations(List<Relaxation> relaxations) throws IOException {
    if (result.advice().band().isPresent()) {
      return;
    }
    if (relaxations.isEmpty()) {
      out.write("\nMore than one assumption would have to be relaxed.\n");
      return;
    }
    out.write("\nAny one of these would leave a safe lead:\n");
    for (Relaxation one : relaxations) {
      paragraph("- " + AdviceWords.relaxation(one));
    }
  }

  private void paragraph(String text) throws IOException {
    out.write(TextCells.wrap(text, look.width(), INDENT) + "\n");
  }
}
