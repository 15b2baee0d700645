package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.advice.SafeBand;
import io.github.sceplifecycle.advice.SettingUnit;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Duration;
import java.util.Optional;

/** A certificate's life as a line: where the window may safely open, and where it had best. */
final class AdviceBar {

  static final String LEGEND = "issued ─── expires; ░ the window may open here; ● recommended";

  private static final int WIDEST = 60;

  private final AdviceResult result;
  private final int cells;

  AdviceBar(AdviceResult result, Look look) {
    this.result = result;
    this.cells = Math.min(WIDEST, look.width());
  }

  String draw() {
    StringBuilder bar = new StringBuilder();
    for (int cell = 0; cell < cells; cell++) {
      bar.append(cell == recommended() ? "●" : isSafe(cell) ? "░" : "─");
    }
    return bar + "\n" + LEGEND;
  }

  /** Whether an opening in the middle of a cell is safe. */
  private boolean isSafe(int cell) {
    long seconds = lifetime() * (2L * (cells - cell) - 1) / (2L * cells);
    return result
        .advice()
        .band()
        .filter(band -> seconds > 0 && band.contains(lead(seconds)))
        .isPresent();
  }

  private static RenewalPolicy lead(long seconds) {
    return new LeadTime(Duration.ofSeconds(seconds));
  }

  private int recommended() {
    Optional<Long> days =
        result.recommended(SettingUnit.DAYS_BEFORE_EXPIRY).map(value -> value * 86_400);
    Optional<Long> percent =
        result.recommended(SettingUnit.PERCENT_REMAINING).map(value -> lifetime() * value / 100);
    long lead = days.or(() -> percent).orElseThrow();
    return (int) ((lifetime() - lead) * cells / lifetime());
  }

  private long lifetime() {
    return result.advice().band().map(SafeBand::lifetime).orElseThrow().toSeconds();
  }
}
