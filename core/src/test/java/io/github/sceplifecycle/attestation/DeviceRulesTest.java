package io.github.sceplifecycle.attestation;

import static io.github.sceplifecycle.attestation.Given.certificate;
import static io.github.sceplifecycle.attestation.Given.judged;
import static io.github.sceplifecycle.attestation.Given.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceStatus;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.knowledge.Truth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeviceRulesTest {

  @Nested
  @DisplayName("S-15: mobile devices need no certificate")
  class Platforms {

    @ParameterizedTest
    @EnumSource(names = {"IOS", "ANDROID"})
    void a_mobile_device_is_not_applicable_with_a_certificate(Platform mobile) {
      Expect.notApplicable(judged(Device.active(on(mobile), List.of(certificate()))));
    }

    @ParameterizedTest
    @EnumSource(names = {"IOS", "ANDROID"})
    void a_mobile_device_is_not_applicable_without_a_certificate(Platform mobile) {
      Expect.notApplicable(judged(Device.active(on(mobile), List.of())));
    }

    @ParameterizedTest
    @EnumSource(names = {"IOS", "ANDROID"})
    void a_mobile_device_is_not_applicable_if_nothing_is_known_of_it(Platform mobile) {
      Verdict verdict = judged(Device.inventoried(on(mobile), Optional.empty()));
      Expect.notApplicable(verdict);
      assertEquals(Optional.empty(), verdict.until());
      assertEquals(Grounds.none(), verdict.grounds());
    }

    @ParameterizedTest
    @EnumSource(names = {"IOS", "ANDROID"})
    void a_mobile_device_is_not_applicable_even_if_it_is_suspended(Platform mobile) {
      Expect.notApplicable(
          judged(new Device(on(mobile), Truth.NO, DeviceStatus.SUSPENDED, Optional.of(List.of()))));
    }

    @ParameterizedTest
    @EnumSource(names = {"MACOS", "WINDOWS"})
    void a_desktop_attests_by_certificate(Platform desktop) {
      Expect.attested(judged(Device.active(on(desktop), List.of(certificate()))));
    }

    @Test
    void of_an_unknown_platform_it_cannot_be_told() {
      Expect.indeterminate(
          judged(Device.active(on(Platform.UNKNOWN), List.of(certificate()))),
          Reason.PLATFORM_UNKNOWN);
    }

    @Test
    void only_an_attested_device_satisfies_the_managed_condition() {
      assertTrue(judged(certificate()).satisfiesManagedCondition());
      assertFalse(judged().satisfiesManagedCondition());
      assertFalse(judged(Device.active(on(Platform.IOS), List.of())).satisfiesManagedCondition());
      assertFalse(judged(Given.withUnknownCertificates()).satisfiesManagedCondition());
    }
  }

  @Nested
  @DisplayName("S-16: registered and active")
  class Registration {

    @Test
    void a_registered_active_device_attests() {
      Expect.attested(judged(Given.with(Truth.YES, DeviceStatus.ACTIVE, certificate())));
    }

    @Test
    void a_device_that_is_not_registered_is_denied() {
      Expect.denied(
          judged(Given.with(Truth.NO, DeviceStatus.ACTIVE, certificate())),
          Reason.DEVICE_NOT_REGISTERED);
    }

    @Test
    void a_suspended_device_is_denied_although_its_certificate_is_good() {
      Verdict verdict = judged(Given.suspended(certificate()));
      Expect.denied(verdict, Reason.DEVICE_SUSPENDED);
      Expect.chosen(certificate(), verdict);
    }

    @Test
    void a_deactivated_device_is_denied() {
      Expect.denied(
          judged(Given.with(Truth.YES, DeviceStatus.DEACTIVATED, certificate())),
          Reason.DEVICE_DEACTIVATED);
    }

    @Test
    void of_unknown_registration_it_cannot_be_told() {
      Expect.indeterminate(
          judged(Given.with(Truth.UNKNOWN, DeviceStatus.ACTIVE, certificate())),
          Reason.REGISTRATION_UNKNOWN);
    }

    @Test
    void of_unknown_status_it_cannot_be_told() {
      Expect.indeterminate(
          judged(Given.with(Truth.YES, DeviceStatus.UNKNOWN, certificate())),
          Reason.STATUS_UNKNOWN);
    }
  }
}
