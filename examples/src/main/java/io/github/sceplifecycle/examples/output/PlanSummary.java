package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.examples.plan.Plan;
import io.github.sceplifecycle.examples.plan.Urgency;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A plan in a sentence about its certificates and one about its devices. */
public final class PlanSummary {

  private PlanSummary() {}

  /**
   * The certificates of a plan.
   *
   * @param plan the plan
   * @return how many there are of each urgency, and when the next window opens
   */
  public static String of(Plan plan) {
    return Words.moment(plan.at()) + ": " + certificates(plan);
  }

  /**
   * The same without the instant of the plan.
   *
   * @param plan the plan
   * @return how many there are of each urgency, and when the next window opens
   */
  public static String certificates(Plan plan) {
    int all = plan.certificates().size();
    if (all == 0) {
      return "no certificates that a SCEP profile brought";
    }
    String counts =
        Arrays.stream(Urgency.values())
            .filter(urgency -> plan.count(urgency) > 0)
            .map(urgency -> plan.count(urgency) + " " + word(urgency))
            .collect(Collectors.joining(", "));
    return Words.count(all, "certificate") + ": " + counts + next(plan);
  }

  /**
   * The devices of a plan.
   *
   * @param plan the plan
   * @return how many attest
   */
  public static String devices(Plan plan) {
    return String.format(
        Locale.ROOT,
        "%s: %d attest, %d do not, %d cannot be told, %d need not",
        Words.count(plan.devices().size(), "device"),
        plan.count(VerdictKind.ATTESTED),
        plan.count(VerdictKind.DENIED),
        plan.count(VerdictKind.INDETERMINATE),
        plan.count(VerdictKind.NOT_APPLICABLE));
  }

  private static String word(Urgency urgency) {
    return urgency == Urgency.DUE ? "due for redistribution" : Words.urgency(urgency);
  }

  private static String next(Plan plan) {
    return plan.nextOpening()
        .map(opening -> "; next window opens " + when(plan.at(), opening))
        .orElse("");
  }

  private static String when(Instant at, Instant opening) {
    long days = Words.daysBetween(at, opening);
    return days == 0 ? "within a day" : "in " + Words.count(days, "day");
  }
}
