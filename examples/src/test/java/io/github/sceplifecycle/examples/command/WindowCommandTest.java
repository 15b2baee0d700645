package io.github.sceplifecycle.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowCommandTest {

  @ParameterizedTest(name = "{0} to {1}, {2} {3}: {4}")
  @CsvSource({
    "2026-01-01T00:00:00Z, 2027-01-01T00:00:00Z, --days, 120, 2026-09-03T00:00:00Z, false, 31536000",
    "2026-01-01T00:00:00Z, 2027-01-01T00:00:00Z, --percent, 20, 2026-10-20T00:00:00Z, false, 31536000",
    "2026-01-01T00:00:00Z, 2027-01-01T00:00:00Z, --lead, PT20H, 2026-12-31T04:00:00Z, false, 31536000",
    "2026-01-01T00:00:00Z, 2027-01-01T00:00:00Z, --lead, PT8760H, 2026-01-01T00:00:00Z, true, 31536000",
    "2026-01-01T00:00:00Z, 2027-01-01T00:00:00Z, --share, 1/3, 2026-09-01T08:00:00Z, false, 31536000",
    "2026-01-01T00:00:00Z, 2026-01-01T00:00:01Z, --share, 1/3, 2026-01-01T00:00:00.666666667Z, false, 1",
    "2026-01-01T00:00:00Z, 2026-01-01T00:00:00Z, --days, 1, 2026-01-01T00:00:00Z, true, 0",
    "0000-01-01T00:00:00Z, 9999-12-31T23:59:59Z, --percent, 50, 4999-12-31T11:59:59.500Z, false, 315569519999",
    "0000-01-01T00:00:00Z, 0000-12-31T00:00:00Z, --days, 30, 0000-12-01T00:00:00Z, false, 31536000",
    "9999-01-01T00:00:00Z, 9999-12-31T23:59:59Z, --days, 1, 9999-12-30T23:59:59Z, false, 31535999",
    "2026-01-01T01:00:00+01:00, 2027-01-01T00:00:00Z, --days, 120, 2026-09-03T00:00:00Z, false, 31536000"
  })
  void json_holds_the_exact_window(
      String notBefore,
      String notAfter,
      String option,
      String value,
      String opensAt,
      boolean coversLifetime,
      long lifetimeSeconds) {
    Run run =
        Run.of(
            "window",
            "--not-before",
            notBefore,
            "--not-after",
            notAfter,
            option,
            value,
            "--format",
            "json");
    assertEquals(
        """
        {
          "opensAt": "%s",
          "closesAt": "%s",
          "coversLifetime": %s,
          "lifetimeSeconds": %d
        }
        """
            .formatted(opensAt, notAfter, coversLifetime, lifetimeSeconds),
        run.out());
    assertEquals(0, run.exitCode());
  }

  @Test
  void text_is_a_paragraph_and_a_bar() {
    assertEquals(
        """
        The certificate is valid from 2026-01-01T00:00:00Z to 2027-01-01T00:00:00Z, both included: 365 days.
        With 120 days before expiry it is due for redistribution from 2026-09-03T00:00:00Z on, which is 120
        days before it expires.

        ────────────────────────────────────────░░░░░░░░░░░░░░░░░░░░
        issued ━─ expires; ░ window; ● now; what is over is heavier
        """,
        Run.window("--days", "120").out());
  }

  @ParameterizedTest(name = "at {0}: {1}")
  @CsvSource({
    "2025-12-31T23:59:59.999999999Z, not yet valid",
    "2026-01-01T00:00:00Z, current",
    "2026-09-03T00:00:00Z, due",
    "2027-01-01T00:00:00Z, due",
    "2027-01-01T00:00:00.000000001Z, expired"
  })
  void text_tells_where_the_certificate_stands(String at, String phase) {
    String text = Run.window("--days", "120", "--at", at).out().replaceAll("\\s+", " ");
    assertTrue(text.contains(" At " + at + " it is " + phase + ". "), text);
  }

  @Test
  void a_window_that_covers_the_lifetime_is_called_out() {
    String text = Run.window("--days", "400").out().replaceAll("\\s+", " ");
    assertTrue(text.contains("due at birth"), text);
  }

  @Test
  void the_instant_changes_nothing_in_json() {
    assertEquals(
        Run.window("--days", "1", "--format", "json"),
        Run.window("--days", "1", "--format", "json", "--at", "2026-06-01T00:00:00Z"));
  }
}
