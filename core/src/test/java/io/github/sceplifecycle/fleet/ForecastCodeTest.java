package io.github.sceplifecycle.fleet;

import static io.github.sceplifecycle.Refusals.assertRefused;
import static io.github.sceplifecycle.policy.RenewalPolicy.daysBeforeExpiry;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Platform;
import java.nio.ByteBuffer;
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
  void bytes_that_say_what_cannot_be_are_refused_with_what_it_is() {
    int firstLength = 47; // behind the mark of 15 bytes, three numbers of 8 and two of 4
    assertRefused(() -> Forecast.decode(with(firstLength, -1)), "end within a name");
    assertRefused(() -> Forecast.decode(with(firstLength, Integer.MAX_VALUE)), "end within a name");
    assertRefused(() -> Forecast.decode(with(firstLength, 1 << 20)), "end within a name");
    byte[] whole = forecast(PCS, PCS).encode();
    ByteBuffer.wrap(whole).putLong(whole.length - 16, -1);
    assertRefused(() -> Forecast.decode(whole), "hold a negative count");
  }

  private static byte[] with(int offset, int number) {
    byte[] bytes = forecast(PCS, MACS).encode();
    ByteBuffer.wrap(bytes).putInt(offset, number);
    return bytes;
  }

  @Test
  void bytes_that_name_a_group_twice_are_refused() {
    FleetGroup same = new FleetGroup("intunE", Platform.WINDOWS, "");
    byte[] twice = forecast(PCS, same).encode();
    for (int at = 0; at < twice.length; at++) {
      twice[at] = twice[at] == (byte) 'E' ? (byte) 'e' : twice[at];
    }
    assertRefused(() -> Forecast.decode(twice), "name a group twice");
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
