package io.github.sceplifecycle.projection;

import static io.github.sceplifecycle.projection.Play.DAY_0;
import static io.github.sceplifecycle.projection.Play.assertWhen;
import static io.github.sceplifecycle.projection.Play.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** S-20 in a projection: what is revoked for disuse, and which sign-in is a certificate's first. */
class DisuseTest {

  private static final Validity FIRST = Validity.startingAt(DAY_0, Duration.ofDays(60));

  /** Certificates of 60 days, replaced 30 days before they end. */
  private static Projection shortLived(DeviceBehaviour behaviour, long horizon) {
    Scenario scenario =
        new Scenario(
            RenewalPolicy.daysBeforeExpiry(30),
            Play.SIX_HOURS,
            CertificateAuthority.okta().withLifetime(Duration.ofDays(60)),
            FIRST);
    return Projection.of(scenario, behaviour, day(horizon));
  }

  @Test
  void S20_a_certificate_that_expires_before_the_91st_day_is_never_revoked_for_disuse() {
    assertWhen(shortLived(Play.unused(), 400), EventKind.REVOKED_FOR_DISUSE);
  }

  @Test
  void S25_a_sign_in_after_its_replacement_was_issued_is_not_a_certificate_s_first_use() {
    DeviceBehaviour late = DeviceBehaviour.alwaysOn(SignIns.at(List.of(day(61))));
    Projection projection = shortLived(late, 100);
    assertEquals(Optional.empty(), projection.certificates().get(1).firstUsed());
    assertEquals(Optional.of(day(61)), projection.certificates().get(2).firstUsed());
  }

  @Test
  void S25_a_sign_in_at_the_instant_of_replacement_uses_the_replacement() {
    DeviceBehaviour late = DeviceBehaviour.alwaysOn(SignIns.at(List.of(day(60))));
    Projection projection = shortLived(late, 100);
    assertEquals(Optional.empty(), projection.certificates().get(1).firstUsed());
    assertEquals(Optional.of(day(60)), projection.certificates().get(2).firstUsed());
  }

  @Test
  void S25_a_certificate_that_is_revoked_or_has_expired_is_not_used_any_more() {
    DeviceBehaviour once = DeviceBehaviour.alwaysOn(SignIns.at(List.of(day(336))));
    Projection revoked = Projection.of(Play.days(120), once, day(400));
    assertEquals(Optional.empty(), revoked.certificates().get(1).firstUsed());
    DeviceBehaviour failing =
        DeviceBehaviour.alwaysOn(SignIns.at(List.of(day(90).plusSeconds(1))))
            .withOutcome((number, at) -> at.isBefore(day(31)));
    Projection expired = shortLived(failing, 100);
    assertEquals(2, expired.certificates().size());
    assertEquals(Optional.empty(), expired.certificates().get(1).firstUsed());
    DeviceBehaviour atTheEnd =
        DeviceBehaviour.alwaysOn(SignIns.at(List.of(day(90))))
            .withOutcome((number, at) -> at.isBefore(day(31)));
    assertEquals(Optional.of(day(90)), shortLived(atTheEnd, 100).certificates().get(1).firstUsed());
  }

  @Test
  void S25_until_its_first_use_a_certificate_attests_only_until_the_91st_day() {
    DeviceBehaviour once = DeviceBehaviour.alwaysOn(SignIns.at(List.of(day(300))));
    Projection projection = Projection.of(Play.days(120), once, day(400));
    assertEquals(Optional.of(day(300)), projection.certificates().get(1).firstUsed());
    Instant revoked = day(245 + 91);
    assertEquals(
        Optional.of(revoked.minusNanos(1)),
        projection.attestation().at(day(300).minusNanos(1)).until());
    assertEquals(Optional.of(day(245 + 365)), projection.attestation().at(day(300)).until());
  }

  @Test
  void S13_attempts_for_one_certificate_are_numbered_from_1_on() {
    List<Long> numbers = new ArrayList<>();
    AttemptOutcome third =
        (number, at) -> {
          numbers.add(number);
          return number == 3;
        };
    Projection.of(Play.days(30), Play.daily().withOutcome(third), day(336));
    assertEquals(List.of(1L, 2L, 3L), numbers);
  }
}
