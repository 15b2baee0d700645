package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.advice.Advice;
import io.github.sceplifecycle.advice.Relaxation;
import io.github.sceplifecycle.advice.SettingUnit;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

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
    String head = TextCells.wrap(AdviceWords.summary(result), look.width(), "");
    out.write(Paint.BOLD.over(head, look) + "\n\n");
    if (result.hasSafeSetting()) {
      out.write(setting("Jamf", SettingUnit.DAYS_BEFORE_EXPIRY));
      out.write(setting("Intune", SettingUnit.PERCENT_REMAINING));
      out.write("\n" + new AdviceBar(result, look).draw() + "\n\n");
    }
    reasons(result.advice());
    relaxations(result.advice().relaxations());
  }

  private String setting(String vendor, SettingUnit unit) {
    return TextCells.left(vendor, 8) + AdviceWords.setting(result, unit) + "\n";
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
