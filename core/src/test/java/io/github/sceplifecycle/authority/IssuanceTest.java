package io.github.sceplifecycle.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.certificate.Validity;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S-12: the authority's lifetime decides")
class IssuanceTest {

  private static Issuance lasting(Duration lifetime) {
    return new Issuance(lifetime, RenewalRequests.REFUSED, Optional.empty());
  }

  @Test
  void a_lifetime_of_one_second_is_the_shortest() {
    assertEquals(Duration.ofSeconds(1), lasting(Duration.ofSeconds(1)).lifetime());
  }

  @Test
  void a_lifetime_of_all_that_X509_can_state_is_the_longest() {
    assertEquals(Validity.LONGEST, lasting(Validity.LONGEST).lifetime());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S", "PT0.999999999S", "PT1.000000001S"})
  void a_lifetime_that_is_no_positive_number_of_seconds_is_refused(Duration lifetime) {
    assertRefused(lifetime);
  }

  @Test
  void a_lifetime_longer_than_X509_can_state_is_refused() {
    assertRefused(Validity.LONGEST.plusSeconds(1));
    assertRefused(Duration.ofSeconds(Long.MAX_VALUE));
  }

  private static void assertRefused(Duration lifetime) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> lasting(lifetime));
    assertTrue(
        String.valueOf(refusal.getMessage()).contains(lifetime.toString()), refusal::getMessage);
  }
}
