package io.github.sceplifecycle.testkit.vectors;

import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.days;
import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.laterOf;
import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.lead;
import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.none;
import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.percent;
import static io.github.sceplifecycle.testkit.vectors.NaivePolicy.share;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.testkit.vectors.Naive.Dates;
import io.github.sceplifecycle.testkit.vectors.VectorList.Group;
import java.time.Instant;

/** The vectors of phases: every bound and its neighbours. New ones are added at the end. */
final class PhaseVectors {

  private static final Dates YEAR = Dates.lasting("2026-01-01T00:00:00Z", "P365D");
  private static final Dates SECOND = Dates.lasting("2026-01-01T00:00:00Z", "PT1S");
  private static final Dates STILL = Dates.lasting("2026-01-01T00:00:00Z", "PT0S");
  private static final Dates ALL_OF_TIME = Dates.of("0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z");

  private final VectorList vectors = new VectorList(VectorKind.PHASE);

  static Node all() {
    PhaseVectors phases = new PhaseVectors();
    phases.around(days(120), YEAR);
    phases.around(percent(20), YEAR);
    phases.around(lead("PT20H"), Dates.lasting("2026-05-17T10:20:30Z", "P2D"));
    phases.around(share(1, 3), SECOND);
    phases.around(share(1, 3), ALL_OF_TIME);
    phases.around(days(365), YEAR);
    phases.around(days(366), YEAR);
    phases.around(laterOf(days(60), percent(20)), YEAR);
    phases.without(YEAR);
    phases.around(days(1), STILL);
    phases.without(STILL);
    return phases.vectors.node();
  }

  private void around(NaivePolicy policy, Dates dates) {
    validity(policy, dates);
    Instant opensAt = Naive.window(policy, dates).orElseThrow().opensAt();
    Group before = new Group("S-9 S-8", "FirstInstant", "A nanosecond before the opening");
    Group at = new Group("S-9 S-8", "FirstInstant ExclusiveBound", "At the opening, which is due");
    add(before, policy, dates, opensAt.minusNanos(1));
    add(at, policy, dates, opensAt);
  }

  private void without(Dates dates) {
    validity(none(), dates);
    Group group = new Group("S-9 S-8", "SilentDefault", "Without a threshold never due");
    add(group, none(), dates, dates.notAfter().minusSeconds(1));
  }

  private void validity(NaivePolicy policy, Dates dates) {
    Group first =
        new Group("S-9 S-2", "FirstInstant ExclusiveBound", "At notBefore, which is valid");
    Group last = new Group("S-9 S-2", "LastSecond ExclusiveBound", "At notAfter, which is valid");
    Group early = new Group("S-9 S-2", "FirstInstant", "A nanosecond before notBefore");
    Group late = new Group("S-9 S-2", "LastSecond WholeSeconds", "A nanosecond after notAfter");
    if (!dates.equals(ALL_OF_TIME)) { // not every language knows the year before 0000
      add(early, policy, dates, dates.notBefore().minusNanos(1));
    }
    add(first, policy, dates, dates.notBefore());
    add(last, policy, dates, dates.notAfter());
    add(late, policy, dates, dates.notAfter().plusNanos(1));
  }

  private void add(Group group, NaivePolicy policy, Dates dates, Instant at) {
    vectors.add(
        group,
        policy.words(),
        WindowVectors.input(policy, dates).with("at", Answer.text(at)),
        Answer.text(Naive.phase(policy, dates, at)));
  }
}
