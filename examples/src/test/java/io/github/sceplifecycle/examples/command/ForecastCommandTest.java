package io.github.sceplifecycle.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S-29 on the command line. */
class ForecastCommandTest {

  private static final String PROFILE =
      """
      {"value": [{"@odata.type": "#microsoft.graph.windows81SCEPCertificateProfile",
        "id": "6c1f7d50-2f43-4ac7-9d5e-0c8a27b1a001", "displayName": "Attest",
        "renewalThresholdPercentage": 20}]}
      """;

  /** One window opens 73 days before the end, one certificate is overdue, one has no dates. */
  private static final String REPORT =
      """
      DeviceId,DeviceName,PolicyId,SerialNumber,SubjectName,ValidFrom,ValidTo
      d1,pc-1,6c1f7d50-2f43-4ac7-9d5e-0c8a27b1a001,01,CN=a,2026-03-20T00:00:00Z,2027-03-20T00:00:00Z
      d2,pc-2,6c1f7d50-2f43-4ac7-9d5e-0c8a27b1a001,02,CN=b,2026-01-10T00:00:00Z,2027-01-10T00:00:00Z
      d3,pc-3,6c1f7d50-2f43-4ac7-9d5e-0c8a27b1a001,03,CN=c,,
      """;

  @TempDir Path folder;

  private Run forecast(String... more) throws IOException {
    Path profile = Files.writeString(folder.resolve("profile.json"), PROFILE);
    Path report = Files.writeString(folder.resolve("report.csv"), REPORT);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "forecast",
                "--intune-profile",
                profile.toString(),
                "--intune-certificates",
                report.toString(),
                "--at",
                "2027-01-01T15:00:00Z"));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  @Test
  void S29_csv_has_a_line_for_every_bucket() throws IOException {
    Run run = forecast("--weeks", "12", "--format", "csv");
    assertEquals(
        """
        start,windowsOpening,expiring,enrolments,lapsing
        2027-01-01T00:00:00Z,1,0,2,0
        2027-01-08T00:00:00Z,0,1,0,1
        2027-01-15T00:00:00Z,0,0,0,0
        2027-01-22T00:00:00Z,0,0,0,0
        2027-01-29T00:00:00Z,0,0,0,0
        2027-02-05T00:00:00Z,0,0,0,0
        2027-02-12T00:00:00Z,0,0,0,0
        2027-02-19T00:00:00Z,0,0,0,0
        2027-02-26T00:00:00Z,0,0,0,0
        2027-03-05T00:00:00Z,0,0,0,0
        2027-03-12T00:00:00Z,0,0,0,0
        2027-03-19T00:00:00Z,0,1,0,1
        """
            .replace("\n", "\r\n"),
        run.out());
    assertEquals(0, run.exitCode());
  }

  @Test
  void S29_another_setting_stands_in_columns_of_its_own() throws IOException {
    Run run = forecast("--days", "3", "--format", "csv", "--what-if-days", "8");
    assertEquals(
        """
        start,windowsOpening,expiring,enrolments,lapsing,whatIfWindowsOpening,whatIfEnrolments
        2027-01-01T00:00:00Z,0,0,1,0,0,0
        2027-01-02T00:00:00Z,0,0,0,0,1,1
        2027-01-03T00:00:00Z,0,0,0,0,0,0
        """
            .replace("\n", "\r\n"),
        run.out());
  }

  @Test
  void S29_json_holds_what_cannot_be_told_beside_the_counts() throws IOException {
    String json = forecast("--weeks", "1", "--format", "json").out();
    for (String field :
        List.of(
            "\"from\": \"2027-01-01T00:00:00Z\"",
            "\"to\": \"2027-01-08T00:00:00Z\"",
            "\"windowsOpening\": 1",
            "\"certificates\": 3",
            "\"overdue\": 1",
            "\"unknown\": 1",
            "\"profile\": \"Attest\"",
            "\"whatIf\": null",
            "\"problems\": [")) {
      assertTrue(json.contains(field), () -> field + " is missing in " + json);
    }
  }

  @Test
  void S29_a_lapse_stands_with_the_profile_of_the_certificate_that_is_presented()
      throws IOException {
    String text = forecast("--weeks", "12").out();
    assertTrue(
        text.lines().anyMatch(line -> line.matches("Attest +intune +Windows +3 +· +2 +1")), text);
  }

  @Test
  void text_draws_the_samples() throws IOException {
    assertEquals(resource("/golden/forecast.txt"), Run.of("forecast", "--weeks", "20").out());
  }

  @Test
  void text_draws_another_setting_beside_it() throws IOException {
    assertEquals(
        resource("/golden/forecast-what-if.txt"),
        Run.of("forecast", "--weeks", "10", "--what-if-days", "30").out());
  }

  @Test
  void the_same_documents_give_the_same_bytes() {
    String[] arguments = {"forecast", "--format", "json", "--what-if-percent", "30"};
    assertEquals(Run.of(arguments).out(), Run.of(arguments).out());
  }

  @ParameterizedTest
  @CsvSource({
    "--ca, generic, --ca generic needs --lifetime",
    "--days, 0, '''--days'': ''0'' is not a number from 1 to 10000'",
    "--weeks, 10001, '''--weeks'': ''10001'' is not a number from 1 to 10000'",
    "--what-if-days, 0, days must be from 1",
    "--what-if-percent, 100, percent must be from 1 to 99"
  })
  void wrong_options_are_refused_in_one_line(String option, String value, String reason) {
    Run run = Run.of("forecast", option, value);
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains(reason), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void only_a_forecast_has_csv() {
    Run run = Run.of("plan", "--format", "csv");
    assertEquals(2, run.exitCode());
    assertEquals("scep-lifecycle: --format csv: only a forecast has this form\n", run.err());
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ForecastCommandTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
