package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.advice.LeadBound;
import io.github.sceplifecycle.advice.SettingRange;
import io.github.sceplifecycle.advice.SettingUnit;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;

/**
 * Writes advice as JSON. The names of the fields are part of the API.
 *
 * <pre>{@code
 * {"authority", "lifetime",
 *  "assumptions": {"checkIn", "toleratedAbsence", "firstUseWithin"},
 *  "shortest": {"reason": "REACTION", "lead", "included"},
 *  "longest": {"reason": "UNUSED_RULE|LIFETIME", "lead", "included"},
 *  "safe",
 *  "days": {"least", "most", "recommended"} | null,
 *  "percent": {"least", "most", "recommended"} | null,
 *  "relaxations": [{"kind": "SHORTER_ABSENCE|MORE_FREQUENT_EVALUATIONS|LONGER_LIFETIME|EARLIER_FIRST_USE", "to"}]}
 * }</pre>
 *
 * <p>Times are ISO-8601; {@code safe} tells whether {@code days} or {@code percent} are there.
 */
public final class AdviceJson {

  private final AdviceResult result;
  private final Json json;

  private AdviceJson(AdviceResult result, Json json) {
    this.result = result;
    this.json = json;
  }

  /**
   * Writes advice.
   *
   * @param result the advice
   * @param out where to; not closed
   * @throws IOException if it cannot be written there
   */
  public static void write(AdviceResult result, Writer out) throws IOException {
    Json.write(out, json -> new AdviceJson(result, json).write());
  }

  private void write() {
    json.object()
        .text("authority", result.authority())
        .text("lifetime", result.advice().lifetime().toString());
    assumptions();
    bound("shortest", result.advice().shortest());
    bound("longest", result.advice().longest());
    json.truth("safe", result.hasSafeSetting());
    settings("days", SettingUnit.DAYS_BEFORE_EXPIRY);
    settings("percent", SettingUnit.PERCENT_REMAINING);
    json.list(
            "relaxations",
            result.advice().relaxations(),
            one ->
                json.object().text("kind", one.kind().name()).text("to", one.to().toString()).end())
        .end();
  }

  private void assumptions() {
    FleetAssumptions assumptions = result.advice().assumptions();
    json.object("assumptions")
        .text("checkIn", assumptions.evaluations().every().toString())
        .text("toleratedAbsence", assumptions.toleratedAbsence().toString())
        .text("firstUseWithin", assumptions.firstUseWithin().map(Duration::toString))
        .end();
  }

  private void bound(String name, LeadBound bound) {
    json.object(name)
        .text("reason", bound.kind().name())
        .text("lead", bound.lead().toString())
        .truth("included", bound.allows(bound.lead()))
        .end();
  }

  private void settings(String name, SettingUnit unit) {
    json.member(name, result.settings(unit), this::settings);
  }

  private void settings(SettingRange range) {
    json.object().number("least", range.least()).number("most", range.most());
    result.recommended(range.unit()).ifPresent(value -> json.number("recommended", value));
    json.end();
  }
}
