package io.github.sceplifecycle.examples.output;

import static io.github.sceplifecycle.examples.plan.Sample.mac;
import static io.github.sceplifecycle.examples.plan.Sample.marked;
import static io.github.sceplifecycle.examples.plan.Sample.plan;
import static io.github.sceplifecycle.examples.plan.Sample.strictTerms;
import static io.github.sceplifecycle.examples.plan.Sample.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.examples.plan.Plan;
import io.github.sceplifecycle.examples.plan.Planner;
import io.github.sceplifecycle.examples.plan.Sample;
import io.github.sceplifecycle.examples.plan.Terms;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ScepProfile;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTextTest {

  private static final ScepProfile LEAD = Sample.macProfile(RenewalPolicy.daysBeforeExpiry(60));

  private static String text(Plan plan, Look look) {
    StringWriter out = new StringWriter();
    try {
      PlanText.write(plan, List.of(), look, out);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return out.toString();
  }

  private static String row(Plan plan) {
    return text(plan, new Look(120, false)).lines().skip(3).findFirst().orElseThrow();
  }

  @Test
  void the_first_line_says_it_all() {
    Plan plan =
        Planner.plan(
            List.of(
                Sample.jamf(
                    List.of(LEAD),
                    mac("a", marked("2025-01-01", "2026-01-01", 1)),
                    mac("b", marked("2026-01-01", "2027-01-01", 2)),
                    mac("c", marked("2026-02-01", "2027-02-01", 3)),
                    mac("d", marked("", "", 4)))),
            terms());
    assertEquals(
        "2026-11-23: 4 certificates: 1 expired, 1 due for redistribution, 1 unknown, 1 current;"
            + " next window opens in 10 days",
        text(plan, new Look(60, false)).lines().findFirst().orElseThrow());
  }

  @Test
  void an_opening_within_a_day_is_not_called_zero_days() {
    Plan plan =
        Planner.plan(
            List.of(Sample.jamf(List.of(LEAD), mac("a", marked("2026-01-23", "2027-01-23", 1)))),
            new Terms(Sample.AT.plusSeconds(1), Sample.MARKER, Sample.strictTerms().attestation()));
    assertEquals(
        "2026-11-23T00:00:01Z: 1 certificate: 1 current; next window opens within a day",
        text(plan, new Look(100, false)).lines().findFirst().orElseThrow());
  }

  @Test
  void without_certificates_there_is_no_table() {
    assertEquals(
        "2026-11-23: no certificates that a SCEP profile brought\n",
        text(
            new Plan(Sample.AT, List.of(), List.of(), List.of(), List.of()), new Look(100, false)));
  }

  @Test
  void a_row_tells_setting_window_phase_days_and_life() {
    assertEquals(
        "ada     jamf    60 days before expiry  2026-11-02 → 2027-01-01  due      39"
            + "  ━━━━━━━━━━━━━━━━▓●░░",
        row(plan(terms(), LEAD, marked("2026-01-01", "2027-01-01", 1))));
  }

  @Test
  void what_is_not_known_is_a_question_mark_and_what_never_comes_is_never() {
    ScepProfile share = Sample.macProfile(RenewalPolicy.percentRemaining(20));
    ScepProfile never = Sample.macProfile(RenewalPolicy.none());
    assertEquals(
        "ada     jamf    20 % remaining  ? → 2027-01-01  unknown    39",
        row(plan(strictTerms(), share, marked("", "2027-01-01", 1))));
    assertEquals(
        "ada     jamf    never    never → 2027-01-01  current    39",
        row(plan(strictTerms(), never, marked("", "2027-01-01", 1))));
    assertEquals(
        "ada     jamf    ?        ? → ?   unknown     ?",
        row(plan(strictTerms(), Sample.unknownSetting(), marked("", "", 1))));
  }

  @Test
  void an_opening_that_rests_on_an_assumption_is_marked() {
    ScepProfile share = Sample.macProfile(RenewalPolicy.percentRemaining(20));
    String text = text(plan(terms(), share, marked("", "2027-01-01", 1)), new Look(100, false));
    assertTrue(text.contains(" ~2026-10-20 → 2027-01-01 "), text);
    assertTrue(text.contains("\n~ rests on an assumed lifetime\n"), text);
  }

  @Test
  void where_there_is_no_room_the_bar_goes_before_the_words() {
    assertEquals(
        "ada     jamf    60 days before expiry  2026-11-02 → 2027-01-01  due      39  ━━━━━●",
        rowIn(83));
    String withoutBar =
        "ada     jamf    60 days before expiry  2026-11-02 → 2027-01-01  due      39";
    assertEquals(withoutBar, rowIn(82));
    assertEquals(withoutBar, rowIn(75));
    assertEquals(
        "ada     jamf    60 days               2026-11-02 → 2027-01-01  due      39", rowIn(74));
  }

  private static String rowIn(int width) {
    Plan plan = plan(terms(), LEAD, marked("2026-01-01", "2027-01-01", 1));
    return text(plan, new Look(width, false)).lines().skip(3).findFirst().orElseThrow();
  }

  @Test
  void names_are_shown_with_everything_in_them_visible_and_cut_to_the_width() {
    String name = "evil\u001b[31m\u202e\n" + "x".repeat(300);
    Plan plan =
        Planner.plan(
            List.of(Sample.jamf(List.of(LEAD), mac(name, marked("2026-01-01", "2027-01-01", 1)))),
            terms());
    for (int width : new int[] {60, 80, 100, 200}) {
      String text = text(plan, new Look(width, false));
      assertFalse(text.contains("\u001b") || text.contains("\u202e"), text);
      assertTrue(text.contains("evil\\u{"), text);
      assertTrue(
          text.lines().skip(1).allMatch(line -> TextCells.width(line) <= Math.max(width, 85)),
          text);
    }
  }

  @Test
  void colours_add_nothing_but_colours() {
    Plan plan =
        plan(
            terms(),
            LEAD,
            marked("2026-01-01", "2027-01-01", 1),
            marked("2025-01-01", "2026-01-01", 2));
    String coloured = text(plan, new Look(100, true));
    assertTrue(coloured.contains("\u001b[33mdue"), coloured);
    assertTrue(coloured.contains("\u001b[90mada"), coloured);
    assertEquals(text(plan, new Look(100, false)), coloured.replaceAll("\u001b\\[[0-9]+m", ""));
  }

  @Test
  void problems_are_grouped_and_only_the_first_few_told() {
    List<Problem> problems = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      problems.add(
          new Problem(Place.whole("f" + i), ProblemKind.MISSING, "", "expected \u001bx" + i));
    }
    problems.add(new Problem(Place.whole("g\u202e"), ProblemKind.UNKNOWN_VALUE, "y", "known"));
    assertEquals("6 problems: 5 MISSING, 1 UNKNOWN_VALUE", ProblemsText.summary(problems));
    assertEquals(
        """
        2026-11-23: no certificates that a SCEP profile brought

        6 problems met while reading
          MISSING (5)
            f1 $: expected \\u{1b}x1
            f2 $: expected \\u{1b}x2
            f3 $: expected \\u{1b}x3
            … and 2 more
          UNKNOWN_VALUE (1)
            g\\u{202e} $: found y; known
        """,
        text(new Plan(Sample.AT, List.of(), List.of(), List.of(), problems), new Look(100, false)));
  }

  @Test
  void a_profile_without_a_certificate_is_told_with_what_it_will_do() {
    Plan plan = Planner.plan(List.of(Sample.jamf(List.of(LEAD))), terms());
    String text = text(plan, new Look(100, false));
    assertTrue(text.startsWith("2026-11-23: no certificates"), text);
    assertTrue(
        text.contains(
            "1 SCEP profile of which no certificate is known; the window of one issued on"
                + " 2026-11-23 for 365"),
        text);
    assertTrue(
        text.contains("60 days before expiry  2027-09-24 → 2027-11-23, day 305 to 365"), text);
  }

  @Test
  void a_profile_with_a_certificate_is_not_told_twice() {
    Plan plan =
        Planner.plan(
            List.of(Sample.jamf(List.of(LEAD), mac("a", marked("2026-02-01", "2027-02-01", 3)))),
            terms());
    assertFalse(text(plan, new Look(100, false)).contains("SCEP profile of which"));
  }
}
