package io.github.sceplifecycle.examples.plan;

import static io.github.sceplifecycle.examples.plan.Sample.MAC_PROFILE;
import static io.github.sceplifecycle.examples.plan.Sample.held;
import static io.github.sceplifecycle.examples.plan.Sample.jamf;
import static io.github.sceplifecycle.examples.plan.Sample.mac;
import static io.github.sceplifecycle.examples.plan.Sample.macProfile;
import static io.github.sceplifecycle.examples.plan.Sample.marked;
import static io.github.sceplifecycle.examples.plan.Sample.plan;
import static io.github.sceplifecycle.examples.plan.Sample.strictTerms;
import static io.github.sceplifecycle.examples.plan.Sample.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.device.Binding;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.FirstUse;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.device.Revocation;
import io.github.sceplifecycle.device.Standing;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ScepProfile;
import io.github.sceplifecycle.redistribution.Phase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlannerTest {

  private static final ScepProfile PROFILE = macProfile(RenewalPolicy.daysBeforeExpiry(60));

  private static List<String> serials(Plan plan) {
    return plan.certificates().stream()
        .map(line -> line.certificate().identity().serial().orElseThrow().toString())
        .toList();
  }

  private static List<Boolean> superseded(Plan plan) {
    return plan.certificates().stream().map(PlannedCertificate::superseded).toList();
  }

  private static Problem onlyProblem(Plan plan) {
    assertEquals(1, plan.problems().size(), plan.problems().toString());
    return plan.problems().get(0);
  }

  @Nested
  class Linking {

    @Test
    void a_line_carries_its_profiles_name_and_policy() {
      PlannedCertificate line =
          plan(terms(), PROFILE, marked("2026-01-01", "2027-01-01", 1)).certificates().get(0);
      assertEquals(MAC_PROFILE, line.profile().identifier());
      assertEquals("Profile " + MAC_PROFILE, line.profile().displayName());
      assertEquals(Optional.of(RenewalPolicy.daysBeforeExpiry(60)), line.profile().policy());
    }

    @Test
    void a_foreign_certificate_is_not_listed_and_no_problem() {
      Plan plan = plan(terms(), PROFILE, held("CN=Wi-Fi", "2026-01-01", "2027-01-01", 1));
      assertEquals(List.of(), plan.certificates());
      assertEquals(List.of(), plan.problems());
    }

    @Test
    void one_that_may_be_of_several_profiles_is_listed_without_a_policy() {
      ScepProfile other = Sample.profile("other-profile", Platform.MACOS, RenewalPolicy.none());
      Device device = mac("ada", marked("2026-01-01", "2027-01-01", 1));
      Plan plan = Planner.plan(List.of(jamf(List.of(PROFILE, other), device)), terms());
      PlannedCertificate line = plan.certificates().get(0);
      assertEquals(Optional.empty(), line.profile().policy());
      assertEquals(Outlook.unknown(), line.outlook());
      Problem problem = onlyProblem(plan);
      assertEquals(ProblemKind.NOT_LINKABLE, problem.kind());
      assertEquals("inventory.json", problem.document());
      assertTrue(problem.message().contains("2 profiles"), problem.message());
    }

    @Test
    void an_unknown_setting_leaves_policy_and_window_open() {
      Plan plan =
          plan(
              terms(),
              Sample.unknownSetting(),
              marked("2026-01-01", "2027-01-01", 1),
              held("CN=x " + MAC_PROFILE, "2024-01-01", "2025-01-01", 2));
      PlannedCertificate current = plan.certificates().get(0);
      assertEquals(Outlook.unknown(), current.outlook());
      assertEquals(MAC_PROFILE, current.profile().identifier());
      assertEquals(Optional.of(Phase.EXPIRED), plan.certificates().get(1).outlook().phase());
      assertEquals(List.of(), plan.problems());
    }
  }

  @Nested
  class No_profile_at_all {

    private final Device first = mac("ada", marked("2026-01-01", "2027-01-01", 1));
    private final Device second = mac("bob", marked("2026-02-01", "2027-02-01", 2));

    @Test
    void the_supplied_policy_applies_and_nothing_is_missing() {
      Fleet fleet =
          new Fleet(
              Source.JAMF,
              List.of(),
              List.of(new Inventory("i.json", List.of(first, second))),
              Optional.of(RenewalPolicy.daysBeforeExpiry(120)));
      Plan plan = Planner.plan(List.of(fleet), terms());
      PlannedCertificate line = plan.certificates().get(0);
      assertEquals("", line.profile().identifier());
      assertEquals(Optional.of(Phase.REDISTRIBUTION_DUE), line.outlook().phase());
      assertEquals(List.of(), plan.problems());
    }

    @Test
    void without_one_the_windows_are_unknown_and_one_problem_says_so() {
      Plan plan = Planner.plan(List.of(jamf(List.of(), first, second)), terms());
      assertEquals(2, plan.count(Urgency.UNKNOWN));
      assertEquals(
          new Problem(
              Place.whole("inventory.json"),
              ProblemKind.NOT_LINKABLE,
              "",
              "no Jamf profile was given, so the windows of 2 certificates that a SCEP profile"
                  + " brought are not known"),
          onlyProblem(plan));
    }

    @Test
    void profiles_of_another_source_do_not_count() {
      Fleet intune =
          new Fleet(
              Source.INTUNE,
              List.of(Sample.profile("other-profile", Platform.MACOS, RenewalPolicy.none())),
              List.of(),
              Optional.empty());
      Plan plan = Planner.plan(List.of(jamf(List.of(), first), intune), terms());
      assertEquals(ProblemKind.NOT_LINKABLE, onlyProblem(plan).kind());
    }
  }

  @Nested
  class Superseding {

    @Test
    void the_greatest_notAfter_stands_wherever_it_is_listed() {
      List<HeldCertificate> certificates =
          new ArrayList<>(
              List.of(
                  marked("2024-01-01", "2025-01-01", 1),
                  marked("2026-10-01", "2027-10-01", 2),
                  marked("2025-01-01", "2026-12-01", 3)));
      for (int turn = 0; turn < 3; turn++) {
        Collections.rotate(certificates, 1);
        Plan plan = plan(terms(), PROFILE, certificates.toArray(HeldCertificate[]::new));
        assertEquals(List.of("2", "1", "3"), serials(plan));
        assertEquals(List.of(false, true, true), superseded(plan));
      }
    }

    @Test
    void of_two_that_end_together_the_later_issued_stands() {
      Plan plan =
          plan(
              terms(),
              PROFILE,
              marked("2026-02-01", "2027-01-01", 1),
              marked("2026-01-01", "2027-01-01", 2));
      assertEquals(List.of("1", "2"), serials(plan));
      assertEquals(List.of(false, true), superseded(plan));
    }

    @Test
    void S43_one_that_is_revoked_supersedes_none_that_is_not() {
      HeldCertificate revoked =
          marked("2026-10-01", "2027-10-01", 1)
              .withStanding(
                  new Standing(Binding.UNKNOWN, FirstUse.unknown(), Revocation.revoked()));
      Plan plan = plan(terms(), PROFILE, revoked, marked("2025-12-01", "2026-12-01", 2));
      assertEquals(List.of("2", "1"), serials(plan));
      assertEquals(List.of(false, true), superseded(plan));
    }

    @Test
    void another_device_or_another_profile_supersedes_nothing() {
      ScepProfile other = Sample.profile("other-profile", Platform.MACOS, RenewalPolicy.none());
      Device ada =
          mac(
              "ada",
              held("CN=" + MAC_PROFILE, "2026-01-01", "2027-01-01", 1),
              held("CN=other-profile", "2026-02-01", "2027-02-01", 2));
      Device bob = mac("bob", held("CN=" + MAC_PROFILE, "2026-03-01", "2027-03-01", 3));
      Plan plan = Planner.plan(List.of(jamf(List.of(PROFILE, other), ada, bob)), terms());
      assertEquals(List.of(false, false, false), superseded(plan));
    }

    @Test
    void a_device_in_two_documents_is_one_device_and_a_repeated_certificate_one_line() {
      HeldCertificate old = marked("2025-12-01", "2026-12-01", 1);
      HeldCertificate fresh = marked("2026-10-01", "2027-10-01", 2);
      Fleet fleet =
          new Fleet(
              Source.JAMF,
              List.of(PROFILE),
              List.of(
                  new Inventory("old.json", List.of(mac("ada", old))),
                  new Inventory("new.json", List.of(mac("ada", old, fresh)))),
              Optional.empty());
      Plan plan = Planner.plan(List.of(fleet), terms());
      assertEquals(List.of("2", "1"), serials(plan));
      assertEquals(List.of(false, true), superseded(plan));
    }

    @Test
    void devices_named_by_their_place_alone_are_not_the_same_in_two_documents() {
      DeviceIdentity third = new DeviceIdentity("$[3]", "", Platform.MACOS);
      Device one =
          Device.inventoried(third, Optional.of(List.of(marked("2026-01-01", "2027-01-01", 1))));
      Device other =
          Device.inventoried(third, Optional.of(List.of(marked("2026-02-01", "2027-02-01", 2))));
      Fleet fleet =
          new Fleet(
              Source.JAMF,
              List.of(PROFILE),
              List.of(
                  new Inventory("a.json", List.of(one)), new Inventory("b.json", List.of(other))),
              Optional.empty());
      assertEquals(List.of(false, false), superseded(Planner.plan(List.of(fleet), terms())));
    }

    @Test
    void one_whose_end_is_unknown_neither_supersedes_nor_is_superseded() {
      Plan plan =
          plan(
              strictTerms(),
              PROFILE,
              marked("2026-01-01", "", 1),
              marked("2026-02-01", "2027-02-01", 2));
      assertEquals(List.of(false, false), superseded(plan));
    }
  }

  @Nested
  class Problems {

    @Test
    void a_missing_date_is_told_for_every_certificate_it_matters_to() {
      ScepProfile share = macProfile(RenewalPolicy.percentRemaining(20));
      Plan plan =
          plan(strictTerms(), share, marked("", "2027-01-01", 1), marked("", "2027-01-02", 2));
      assertEquals(2, plan.problems().size());
      assertEquals(ProblemKind.MISSING, plan.problems().get(0).kind());
      assertTrue(plan.problems().get(0).message().contains("of ada"));
      assertTrue(plan.problems().get(0).message().contains("issue date is needed"));
    }

    @Test
    void those_met_before_come_first() {
      Problem earlier = new Problem(Place.whole("p.xml"), ProblemKind.NOT_EXPORTED, "", "x");
      Plan plan = plan(terms(), PROFILE, marked("", "", 1)).after(List.of(earlier));
      assertEquals(earlier, plan.problems().get(0));
      assertEquals(ProblemKind.MISSING, plan.problems().get(1).kind());
    }
  }

  @Nested
  class Order {

    @Test
    void is_by_urgency_and_within_it_by_what_comes_first() {
      Plan plan =
          Planner.plan(
              List.of(
                  jamf(
                      List.of(PROFILE),
                      mac("later", marked("2026-06-02", "2027-06-02", 6)),
                      mac("sooner", marked("2026-05-02", "2027-05-02", 5)),
                      mac("undated", marked("", "", 4)),
                      mac("due later", marked("2025-12-20", "2026-12-20", 3)),
                      mac("due", marked("2025-12-01", "2026-12-01", 2)),
                      mac("unborn", marked("2026-12-01", "2027-12-01", 7)),
                      mac(
                          "expired",
                          marked("2025-01-01", "2026-01-01", 1),
                          marked("2024-01-01", "2025-01-01", 8)))),
              terms());
      assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "8"), serials(plan));
      assertEquals(Optional.of(Sample.day("2027-03-03")), plan.nextOpening());
    }

    @Test
    void depends_on_nothing_but_the_facts() {
      Device ada = mac("ada", marked("2026-01-01", "2027-01-01", 2));
      Device bob = mac("bob", marked("2026-01-01", "2027-01-01", 1));
      Plan forth = Planner.plan(List.of(jamf(List.of(PROFILE), ada, bob)), terms());
      Plan back = Planner.plan(List.of(jamf(List.of(PROFILE), bob, ada)), terms());
      assertEquals(forth, back);
      assertEquals(List.of("2", "1"), serials(forth));
    }
  }

  @Test
  void an_empty_marker_is_refused_because_it_would_match_everything() {
    assertThrows(
        IllegalArgumentException.class, () -> new Terms(terms().at(), "", terms().attestation()));
  }

  @Test
  void a_device_whose_certificates_are_unknown_gives_no_line() {
    Device unknown =
        Device.inventoried(new DeviceIdentity("1", "x", Platform.MACOS), Optional.empty());
    assertEquals(
        List.of(), Planner.plan(List.of(jamf(List.of(PROFILE), unknown)), terms()).certificates());
  }
}
