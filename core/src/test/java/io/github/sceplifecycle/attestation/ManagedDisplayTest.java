package io.github.sceplifecycle.attestation;

import static io.github.sceplifecycle.attestation.Given.certificate;
import static io.github.sceplifecycle.attestation.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.FirstUse;
import io.github.sceplifecycle.device.Platform;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-24: what is displayed lags")
class ManagedDisplayTest {

  private static final Timeline YEAR = over(Given.device(certificate()));

  private static Timeline over(Device device) {
    return Attestation.over(device, Given.STRICT, day(0), day(400));
  }

  private static void assertShown(ManagedDisplay expected, Instant at, Instant... signIns) {
    assertEquals(expected, ManagedDisplay.at(YEAR, List.of(signIns), at));
  }

  @Test
  void before_the_first_sign_in_nothing_is_known_although_the_device_attests() {
    assertShown(ManagedDisplay.UNKNOWN, day(5));
    assertShown(ManagedDisplay.UNKNOWN, day(5).minusNanos(1), day(5));
  }

  @Test
  void at_the_sign_in_itself_the_device_shows_managed() {
    assertShown(ManagedDisplay.MANAGED, day(5), day(5));
  }

  @Test
  void after_expiry_the_device_shows_managed_until_the_next_sign_in() {
    assertShown(ManagedDisplay.MANAGED, day(379), day(5), day(380));
    assertShown(ManagedDisplay.NOT_MANAGED, day(380), day(5), day(380));
  }

  @Test
  void the_last_sign_in_counts_whatever_their_order() {
    assertShown(ManagedDisplay.NOT_MANAGED, day(390), day(380), day(5));
    assertShown(ManagedDisplay.MANAGED, day(390), day(365), day(5));
  }

  @Test
  void a_sign_in_outside_the_timeline_does_not_count() {
    assertShown(ManagedDisplay.UNKNOWN, day(500), day(0).minusNanos(1), day(400));
    assertShown(ManagedDisplay.NOT_MANAGED, day(500), day(400).minusNanos(1));
    assertShown(ManagedDisplay.MANAGED, day(500), day(0));
  }

  @Test
  void a_sign_in_during_an_open_question_shows_nothing() {
    Timeline open = over(Given.device(Given.firstUsed(FirstUse.unknown(), certificate())));
    assertEquals(
        ManagedDisplay.UNKNOWN, ManagedDisplay.at(open, List.of(day(5), day(91)), day(92)));
  }

  @Test
  void of_a_mobile_device_nothing_is_displayed_by_certificate() {
    Timeline mobile = over(Device.active(Given.on(Platform.IOS), List.of()));
    assertEquals(ManagedDisplay.UNKNOWN, ManagedDisplay.at(mobile, List.of(day(5)), day(6)));
  }
}
