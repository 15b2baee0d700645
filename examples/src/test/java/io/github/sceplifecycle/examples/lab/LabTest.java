package io.github.sceplifecycle.examples.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.policy.ScepProfile;
import io.github.sceplifecycle.projection.Event;
import io.github.sceplifecycle.projection.EventKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PooledKeys.class)
class LabTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant END = START.plus(Duration.ofDays(730));
  private static final CertificateAuthority OKTA = CertificateAuthority.okta();

  private static PlayedScene play(ScepProfile profile, Habits habits) throws Exception {
    return new Lab(OKTA).play(new Scene(profile, habits, START, END));
  }

  private static List<Long> days(PlayedScene played, EventKind kind) {
    return played.observation().events().stream()
        .filter(event -> event.kind() == kind)
        .map(Event::at)
        .map(at -> Duration.between(START, at).toDays())
        .toList();
  }

  @Test
  void S_26_the_worked_case_is_seen_on_real_certificates() throws Exception {
    PlayedScene played = play(Profiles.jamf(120), new Habits(false, 0));
    assertEquals(List.of(), played.differences());
    assertEquals(List.of(0L, 245L, 490L), days(played, EventKind.ISSUED));
    assertEquals(List.of(336L, 581L), days(played, EventKind.REVOKED_FOR_DISUSE));
    assertEquals(336L, days(played, EventKind.ATTESTATION_LOST).get(0));
    assertEquals(
        List.of("1 refused, badRequest", "2 refused, badRequest"),
        played.observation().answers().renewals().stream()
            .map(answer -> answer.certificate() + " " + answer.words())
            .toList());
  }

  @Test
  void S_25_with_daily_sign_ins_the_device_attests_all_the_time() throws Exception {
    PlayedScene played = play(Profiles.intune(20), new Habits(true, 0));
    assertEquals(List.of(), played.differences());
    assertEquals(List.of(0L, 292L, 584L), days(played, EventKind.ISSUED));
    assertEquals(List.of(), days(played, EventKind.ATTESTATION_LOST));
    assertEquals(730 * 24, played.observation().answers().signIns().size());
    assertTrue(played.observation().answers().signIns().stream().allMatch(SignInAnswer::attests));
  }

  @Test
  void S_13_attempts_that_the_responder_refuses_are_made_again_at_the_cadence() throws Exception {
    PlayedScene played = play(Profiles.intune(1), new Habits(true, 12));
    assertEquals(List.of(), played.differences());
    assertEquals(12 + 8, days(played, EventKind.ATTEMPT_FAILED).size());
    assertEquals(List.of(365L), days(played, EventKind.ATTESTATION_LOST));
    assertEquals(List.of(365L), days(played, EventKind.ATTESTATION_REGAINED));
  }

  @Test
  void an_authority_that_keeps_to_another_lifetime_is_noticed() throws Exception {
    Lab lab = new Lab(OKTA, OKTA.withLifetime(Duration.ofDays(364)));
    List<Difference> differences =
        lab.play(new Scene(Profiles.jamf(60), new Habits(true, 0), START, END)).differences();
    assertEquals(
        new Difference(
            START,
            "certificate 1 valid from 2026-01-01T00:00:00Z to 2027-01-01T00:00:00Z",
            "certificate 1 valid from 2026-01-01T00:00:00Z to 2026-12-31T00:00:00Z"),
        differences.get(0));
    assertTrue(differences.stream().anyMatch(one -> one.seen().contains("WINDOW_OPENED")));
  }

  @Test
  void an_authority_that_revokes_nothing_is_noticed_by_its_own_answers() throws Exception {
    CertificateAuthority lenient = CertificateAuthority.generic(OKTA.issuance().lifetime());
    List<Difference> differences =
        new Lab(OKTA, lenient)
            .play(new Scene(Profiles.jamf(120), new Habits(false, 0), START, END))
            .differences();
    Instant day336 = START.plus(Duration.ofDays(336));
    assertTrue(
        differences.contains(
            new Difference(day336, "a sign-in does not attest", "a sign-in attests")));
    assertTrue(
        differences.contains(
            new Difference(day336, "REVOKED_FOR_DISUSE of certificate 2", "nothing")));
  }
}
