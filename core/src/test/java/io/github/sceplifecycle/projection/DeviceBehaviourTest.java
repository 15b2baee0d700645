package io.github.sceplifecycle.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.policy.Cadence;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeviceBehaviourTest {

  private static final Cadence SIX_HOURS = Cadence.everyHours(6);

  @Test
  void a_device_in_contact_more_often_than_the_MDM_tries_gets_no_more_attempts() {
    assertEquals(SIX_HOURS, inContact(1).attempts(SIX_HOURS));
  }

  @Test
  void a_device_in_contact_less_often_than_the_MDM_tries_gets_fewer() {
    assertEquals(Cadence.everyHours(7), inContact(7).attempts(SIX_HOURS));
  }

  private static DeviceBehaviour inContact(int hours) {
    return DeviceBehaviour.alwaysOn(SignIns.at(List.of())).inContact(Cadence.everyHours(hours));
  }
}
