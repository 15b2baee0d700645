package io.github.sceplifecycle.fleet;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static io.github.sceplifecycle.policy.RenewalPolicy.daysBeforeExpiry;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ForecastCodeTest {

  private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
  private static final ForecastTerms TERMS =
      new ForecastTerms(Horizon.ofWeeks(FROM, 30), Duration.ofDays(365));
  private static final FleetGroup MACS = new FleetGroup("jamf", Platform.MACOS, "Gerät ✓");
  private static final FleetGroup PCS = new FleetGroup("intune", Platform.WINDOWS, "");

  private static Forecast forecast(FleetGroup first, FleetGroup second) {
    ForecastTally tally = new ForecastTally(TERMS);
    for (FleetGroup group : new FleetGroup[] {first, second}) {
      tally.certificate(
          group, Validity.startingAt(FROM, Duration.ofDays(100)), daysBeforeExpiry(30));
      tally.attestedUntil(group, FROM.plusSeconds(5));
    }
    return tally.forecast();
  }

  @Test
  void S29_a_forecast_comes_back_from_its_bytes() {
    Forecast forecast = forecast(MACS, PCS);
    assertEquals(forecast, Forecast.decode(forecast.encode()));
    Forecast none = Forecast.none(TERMS);
    assertEquals(none, Forecast.decode(none.encode()));
  }

  @Test
  void S29_names_of_any_length_and_half_characters_come_back_from_their_bytes() {
    FleetGroup half = new FleetGroup("\ud800", Platform.MACOS, "\udc00\ud83d");
    FleetGroup other = new FleetGroup("\ud801", Platform.MACOS, "?");
    FleetGroup longest = new FleetGroup("", Platform.MACOS, "é".repeat(70_000));
    Forecast forecast = forecast(half, other).plus(forecast(other, longest));
    assertEquals(forecast, Forecast.decode(forecast.encode()));
  }

  @Test
  void S29_equal_forecasts_give_equal_bytes_whatever_was_counted_first() {
    assertArrayEquals(forecast(MACS, PCS).encode(), forecast(PCS, MACS).encode());
  }

  @Test
  void bytes_that_end_early_anywhere_are_refused() {
    byte[] whole = forecast(MACS, PCS).encode();
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThrows(IllegalArgumentException.class, () -> Forecast.decode(part));
    }
  }

  @Test
  void bytes_that_go_on_are_refused() {
    byte[] whole = forecast(MACS, PCS).encode();
    assertRefused(
        () -> Forecast.decode(Arrays.copyOf(whole, whole.length + 1)), "go on after its end");
  }

  @Test
  void a_flipped_byte_gives_another_forecast_or_is_refused() {
    Forecast forecast = forecast(MACS, PCS);
    byte[] whole = forecast.encode();
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= (byte) 0x81;
      try {
        assertNotEquals(forecast, Forecast.decode(damaged));
      } catch (IllegalArgumentException refused) {
        // The other good answer.
      }
    }
  }
}
