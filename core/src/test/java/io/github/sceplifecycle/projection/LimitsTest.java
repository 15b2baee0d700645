package io.github.sceplifecycle.projection;

import static io.github.sceplifecycle.projection.Play.assertWhen;
import static io.github.sceplifecycle.projection.Play.daily;
import static io.github.sceplifecycle.projection.Play.day;
import static io.github.sceplifecycle.projection.Play.hour;
import static io.github.sceplifecycle.projection.Play.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.authority.IssuerTrust;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LimitsTest {

  @Nested
  @DisplayName("S-7: a setting that covers the lifetime")
  class CoversLifetime {

    private final Projection projection = Projection.of(Play.days(365), Play.daily(), day(2));

    @Test
    void replaces_every_certificate_at_the_next_evaluation_and_never_at_once() {
      assertEquals(
          List.of(hour(0), hour(6), hour(12), hour(18), hour(24), hour(30), hour(36), hour(42)),
          when(projection, EventKind.ISSUED));
    }

    @Test
    void tells_of_no_certificate_before_it_is_issued() {
      List<EventKind> atOnce =
          projection.events().stream()
              .filter(event -> event.at().equals(hour(6)))
              .map(Event::kind)
              .toList();
      assertEquals(
          List.of(
              EventKind.ATTEMPT_SUCCEEDED,
              EventKind.SUPERSEDED,
              EventKind.ISSUED,
              EventKind.WINDOW_OPENED),
          atOnce);
      assertEquals(EventKind.ISSUED, projection.events().get(0).kind());
    }

    @Test
    void ends_where_more_happens_than_is_followed_and_says_where() {
      Instant last = hour(6L * (Projection.MOST_ATTEMPTS + 1));
      Projection endless = Projection.of(Play.days(365), Play.unused(), day(100_000));
      assertEquals(Optional.of(last), endless.cutShort());
      assertEquals(last, endless.attestation().to());
      assertEquals(Projection.MOST_ATTEMPTS + 1, endless.certificates().size());
      assertTrue(endless.events().stream().allMatch(event -> event.at().isBefore(last)));
    }

    @Test
    void is_not_cut_short_by_exactly_as_much_as_is_followed() {
      Instant last = hour(6L * (Projection.MOST_ATTEMPTS + 1));
      assertEquals(Optional.empty(), Projection.of(Play.days(365), Play.unused(), last).cutShort());
      assertEquals(
          Optional.of(last),
          Projection.of(Play.days(365), Play.unused(), last.plusNanos(1)).cutShort());
    }

    @Test
    void attempts_that_never_succeed_are_cut_short_too() {
      DeviceBehaviour failing = daily().withOutcome((number, at) -> false);
      Projection endless = Projection.of(Play.days(30), failing, day(100_000));
      Instant end = day(335).plusSeconds(21_600L * Projection.MOST_ATTEMPTS);
      assertEquals(Optional.of(end), endless.cutShort());
      assertEquals(Projection.MOST_ATTEMPTS, when(endless, EventKind.ATTEMPT_FAILED).size());
    }
  }

  @Nested
  @DisplayName("S-25: the horizon is exclusive")
  class Horizon {

    @Test
    void a_horizon_that_is_not_after_the_first_certificate_is_refused() {
      Scenario scenario = Play.days(30);
      assertThrows(IllegalArgumentException.class, () -> Projection.of(scenario, daily(), day(0)));
    }

    @Test
    void a_nanosecond_is_a_horizon() {
      Projection projection = Projection.of(Play.days(30), daily(), day(0).plusNanos(1));
      assertEquals(2, projection.events().size());
      assertEquals(day(0).plusNanos(1), projection.attestation().to());
    }

    @Test
    void what_happens_at_the_horizon_is_not_told() {
      Projection before = Projection.of(Play.days(30), daily(), day(335));
      assertWhen(before, EventKind.WINDOW_OPENED);
      assertEquals(1, before.certificates().size());
      Projection after = Projection.of(Play.days(30), daily(), day(335).plusNanos(1));
      assertWhen(after, EventKind.WINDOW_OPENED, 1, day(335));
      assertEquals(2, after.certificates().size());
    }

    @Test
    void no_use_is_stated_that_comes_after_the_horizon() {
      DeviceBehaviour late = DeviceBehaviour.alwaysOn(SignIns.at(List.of(day(350))));
      Projection before = Projection.of(Play.days(30), late, day(350));
      assertEquals(Optional.empty(), before.certificates().get(1).firstUsed());
      Projection after = Projection.of(Play.days(30), late, day(350).plusNanos(1));
      assertEquals(Optional.of(day(350)), after.certificates().get(1).firstUsed());
    }

    @Test
    void a_later_horizon_changes_nothing_before() {
      Projection shorter = Projection.of(Play.days(120), Play.unused(), day(400));
      Projection longer = Projection.of(Play.days(120), Play.unused(), day(1_000));
      assertEquals(
          shorter.events(),
          longer.events().stream().filter(event -> event.at().isBefore(day(400))).toList());
    }

    @Test
    void the_same_inputs_give_the_same_answer() {
      assertEquals(
          Projection.of(Play.days(120), daily().inContact(Cadence.everyHours(7 * 24)), day(2_000)),
          Projection.of(Play.days(120), daily().inContact(Cadence.everyHours(7 * 24)), day(2_000)));
    }
  }

  @Nested
  @DisplayName("S-12: the authority decides what is issued")
  class Authority {

    private static Scenario with(CertificateAuthority authority, Validity first) {
      return new Scenario(RenewalPolicy.daysBeforeExpiry(30), Play.SIX_HOURS, authority, first);
    }

    @Test
    void a_replacement_has_the_lifetime_of_the_authority_and_not_of_its_predecessor() {
      CertificateAuthority authority =
          CertificateAuthority.okta().withLifetime(Duration.ofDays(100));
      Projection projection = Projection.of(with(authority, Play.YEAR), daily(), day(420));
      assertEquals(new Validity(day(335), day(435)), projection.certificates().get(1).validity());
      assertWhen(projection, EventKind.ISSUED, 3, day(405));
    }

    @Test
    void an_authority_that_has_ended_issues_no_more() {
      Validity own = new Validity(day(-1_000), day(335));
      CertificateAuthority ending =
          CertificateAuthority.okta()
              .withTrust(new IssuerTrust(Optional.empty(), Optional.of(own)));
      Projection last = Projection.of(with(ending, Play.YEAR), daily(), day(720));
      assertWhen(last, EventKind.ISSUED, 2, day(335));
      assertEquals(2, last.certificates().size());
      assertWhen(last, EventKind.ATTESTATION_LOST, day(700).plusNanos(1));
      assertEquals(200, when(last, EventKind.ATTEMPT_FAILED, 2).size());
    }

    @Test
    void an_authority_that_ended_a_second_earlier_does_not_issue_the_replacement() {
      Validity own = new Validity(day(-1_000), day(335).minusSeconds(1));
      CertificateAuthority ended =
          CertificateAuthority.okta()
              .withTrust(new IssuerTrust(Optional.empty(), Optional.of(own)));
      Projection none = Projection.of(with(ended, Play.YEAR), daily(), day(400));
      assertEquals(1, none.certificates().size());
      assertWhen(none, EventKind.ATTESTATION_LOST, day(365).plusNanos(1));
    }

    @Test
    void at_the_end_of_the_year_9999_nothing_more_can_be_issued() {
      Validity last = Validity.endingAt(Validity.LATEST, Duration.ofDays(365));
      Projection projection =
          Projection.of(
              with(CertificateAuthority.okta(), last), daily(), Validity.LATEST.plusSeconds(1));
      assertEquals(1, projection.certificates().size());
      assertEquals(121, when(projection, EventKind.ATTEMPT_FAILED).size());
      assertWhen(projection, EventKind.ATTESTATION_LOST, Validity.LATEST.plusNanos(1));
    }

    @Test
    void in_the_year_0_projections_begin() {
      Validity first = Validity.startingAt(Validity.EARLIEST, Duration.ofDays(365));
      Projection projection =
          Projection.of(
              with(CertificateAuthority.okta(), first),
              daily(),
              Validity.EARLIEST.plus(Duration.ofDays(336)));
      assertEquals(2, projection.certificates().size());
    }
  }

  @Test
  void an_event_of_a_certificate_before_the_first_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new Event(day(0), EventKind.ISSUED, 0));
  }
}
