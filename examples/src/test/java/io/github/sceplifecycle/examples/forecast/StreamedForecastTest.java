package io.github.sceplifecycle.examples.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.examples.input.Fleets;
import io.github.sceplifecycle.examples.input.InputDocument;
import io.github.sceplifecycle.examples.input.Inputs;
import io.github.sceplifecycle.examples.input.Progress;
import io.github.sceplifecycle.examples.input.Samples;
import io.github.sceplifecycle.examples.input.UnusableInputException;
import io.github.sceplifecycle.examples.plan.Fleet;
import io.github.sceplifecycle.examples.plan.Planner;
import io.github.sceplifecycle.examples.plan.Terms;
import io.github.sceplifecycle.fleet.Census;
import io.github.sceplifecycle.fleet.FleetCounts;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.fleet.Horizon;
import io.github.sceplifecycle.fleet.Series;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.policy.RenewalPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** S-29: what is counted device by device is what a plan of all would count. */
class StreamedForecastTest {

  private static final String COMPUTER =
      """
      {"id": "%s", "udid": "%s", "general": {"name": "mac-%s", "platform": "Mac"},
       "certificates": [
        {"commonName": "a", "identity": true, "subjectName": "CN=a managementAttestation",
         "serialNumber": "%s", "issuedDate": "2026-%sT00:00:00Z",
         "expirationDate": "2027-%sT00:00:00Z"}]}""";

  private static ForecastQuestion asking() {
    CertificateAuthority okta = CertificateAuthority.okta();
    Terms planned =
        new Terms(Samples.AT, "managementAttestation", AttestationTerms.assumingInFavour(okta));
    ForecastTerms terms = ForecastTerms.of(Horizon.ofWeeks(Samples.AT, 53), okta.issuance());
    return new ForecastQuestion(planned, terms, Optional.of(RenewalPolicy.daysBeforeExpiry(30)));
  }

  private static ForecastReport whole(Inputs inputs) throws UnusableInputException {
    Intake<List<Fleet>> read = Fleets.read(inputs, silent());
    return FleetForecast.report(
        Planner.plan(read.value(), asking().planned()).after(read.problems()), asking());
  }

  private static ForecastReport streamed(Inputs inputs) throws UnusableInputException {
    return StreamedForecast.of(inputs, asking(), silent());
  }

  private static Progress silent() {
    return Progress.of(List.of(), new PrintStream(new ByteArrayOutputStream()), false);
  }

  private static String computer(String udid, String serial, String day) {
    return COMPUTER.formatted(serial, udid, udid, serial, day, day);
  }

  private static Inputs jamf(byte[]... inventories) {
    return new Inputs(
        List.of(),
        List.of(inventories).stream()
            .map(bytes -> new InputDocument("a.json", 0, () -> new ByteArrayInputStream(bytes)))
            .toList(),
        List.of(),
        List.of(),
        OptionalInt.of(60));
  }

  private static byte[] page(String... computers) {
    return ("{\"totalCount\": "
            + computers.length
            + ", \"results\": ["
            + String.join(",", computers)
            + "]}")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void the_samples_give_the_same_forecast_and_the_same_problems() throws UnusableInputException {
    Inputs samples = Samples.inputs(60);
    ForecastReport whole = whole(samples);
    ForecastReport streamed = streamed(samples);
    assertEquals(whole.actual(), streamed.actual());
    assertEquals(whole.whatIf(), streamed.whatIf());
    assertEquals(whole.problems().size(), streamed.problems().size());
    assertEquals(new HashSet<>(whole.problems()), new HashSet<>(streamed.problems()));
    assertTrue(streamed.total().within(Series.ENROLMENTS) > 0);
  }

  @Test
  void an_inventory_packed_with_gzip_gives_the_same() throws Exception {
    byte[] plain = page(computer("A", "1", "03-01"), computer("B", "2", "02-01"));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    assertEquals(streamed(jamf(plain)), streamed(jamf(packed.toByteArray())));
    assertEquals(2, streamed(jamf(plain)).total().count(Census.CERTIFICATES));
  }

  @Test
  void a_device_that_is_listed_again_counts_as_it_stood_first_and_a_problem_says_so()
      throws UnusableInputException {
    byte[] first = page(computer("A", "1", "03-01"));
    byte[] second = page(computer("A", "2", "06-01"), computer("B", "3", "04-01"));
    ForecastReport report = streamed(jamf(first, second));
    FleetCounts counts = report.total();
    assertEquals(2, counts.count(Census.DEVICES));
    assertEquals(2, counts.count(Census.CERTIFICATES));
    List<Problem> repeats =
        report.problems().stream()
            .filter(problem -> problem.kind() == ProblemKind.DUPLICATE)
            .toList();
    assertEquals(1, repeats.size());
    assertEquals("device A again", repeats.get(0).found());
  }

  @Test
  void of_many_problems_the_first_thousand_are_kept_and_the_others_counted()
      throws UnusableInputException {
    String[] again = new String[1_202];
    Arrays.fill(again, computer("A", "1", "03-01"));
    List<Problem> problems = streamed(jamf(page(again))).problems();
    assertEquals(1_001, problems.size());
    assertTrue(problems.get(1_000).message().contains("201 more problems"));
  }

  @Test
  void what_is_no_inventory_is_refused() {
    assertThrows(
        UnusableInputException.class,
        () -> streamed(jamf("not an inventory".getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void what_breaks_off_counts_as_far_as_it_went() throws UnusableInputException {
    String whole = new String(page(computer("A", "1", "03-01")), StandardCharsets.UTF_8);
    byte[] broken = whole.substring(0, whole.length() - 2).getBytes(StandardCharsets.UTF_8);
    ForecastReport report = streamed(jamf(broken));
    assertEquals(1, report.total().count(Census.DEVICES));
    assertTrue(
        report.problems().stream().anyMatch(problem -> problem.kind() == ProblemKind.INCOMPLETE));
  }

  @Test
  void a_document_that_cannot_be_read_on_is_refused() {
    InputDocument gone =
        new InputDocument(
            "gone",
            0,
            () -> {
              throw new IOException("gone away");
            });
    Inputs inputs = new Inputs(List.of(), List.of(gone), List.of(), List.of(), OptionalInt.empty());
    UnusableInputException refused =
        assertThrows(UnusableInputException.class, () -> streamed(inputs));
    assertEquals("cannot read gone: gone away", refused.getMessage());
  }

  @Test
  void a_device_is_seen_once_however_many_there_are() {
    SeenDevices seen = new SeenDevices();
    for (int device = 0; device < 5_000; device++) {
      assertTrue(seen.add("jamf " + device), "" + device);
    }
    for (int device = 0; device < 5_000; device++) {
      assertFalse(seen.add("jamf " + device), "" + device);
    }
  }

  @Test
  void inventories_above_32_MiB_are_large_and_packed_ones_above_2() {
    long bound = 32L << 20;
    assertFalse(sized("a.json", bound).areLarge());
    assertTrue(sized("a.json", bound + 1).areLarge());
    assertFalse(sized("a.json.gz", bound / 16).areLarge());
    assertTrue(sized("a.json.gz", bound / 16 + 1).areLarge());
  }

  @Test
  void what_comes_through_a_pipe_is_large() {
    assertTrue(sized("/dev/stdin", -1).areLarge());
  }

  private static Inputs sized(String name, long size) {
    InputDocument document =
        new InputDocument(name, size, () -> new ByteArrayInputStream(new byte[0]));
    return new Inputs(
        List.of(document), List.of(document), List.of(), List.of(), OptionalInt.empty());
  }
}
