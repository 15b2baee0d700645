package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.examples.plan.Plan;
import io.github.sceplifecycle.examples.plan.Urgency;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A plan in one sentence. */
final class PlanSummary {

  private PlanSummary() {}

  static String of(Plan plan) {
    String head = Words.moment(plan.at()) + ": ";
    int all = plan.certificates().size();
    if (all == 0) {
      return head + "no certificates that a SCEP profile brought" + devices(plan);
    }
    String counts =
        Arrays.stream(Urgency.values())
            .filter(urgency -> plan.count(urgency) > 0)
            .map(urgency -> plan.count(urgency) + " " + word(urgency))
            .collect(Collectors.joining(", "));
    return head + Words.count(all, "certificate") + ": " + counts + next(plan) + devices(plan);
  }

  private static String devices(Plan plan) {
    if (plan.devices().isEmpty()) {
      return "";
    }
    long attesting = plan.count(VerdictKind.ATTESTED);
    long denied = plan.count(VerdictKind.DENIED);
    long open = plan.count(VerdictKind.INDETERMINATE);
    return "; of %s %d attest, %d do not, %d cannot be told"
        .formatted(Words.count(plan.devices().size(), "device"), attesting, denied, open);
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
