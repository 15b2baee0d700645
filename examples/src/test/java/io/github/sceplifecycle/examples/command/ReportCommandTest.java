package io.github.sceplifecycle.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.examples.report.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The page, as people get it. */
class ReportCommandTest {

  private static final String POLICY_ID = "6c1f7d50-2f43-4ac7-9d5e-0c8a27b1a001";
  private static final String HOSTILE = "<script>alert('x')</script>\u202e & <b>\"\"";

  /** After a change of words, write it anew with {@code -Ddocs.write=true} and look at it. */
  private static final Path KEPT = Path.of("src", "test", "resources", "golden", "report.txt");

  @TempDir Path folder;

  private static Page samples() {
    return Page.of(Run.of("report").out());
  }

  @Test
  void the_samples_give_the_page_that_is_kept() throws IOException {
    Page page = samples();
    String text = page.text("forecast") + page.text("lifecycle") + page.text("devices");
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(KEPT, text);
    }
    assertEquals(Files.readString(KEPT), text);
  }

  @Test
  void the_state_of_the_fleet_is_the_first_heading() {
    String plan = Run.of("plan").out();
    String head = samples().all("//h1").get(0).getTextContent().replace('\u00a0', ' ');
    assertTrue(plan.contains("\n" + head + "\n"), head);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--strict", "--ca generic --ca-lifetime PT1H", "--match nothing"})
  void every_page_holds_together(String options) {
    List<String> arguments = new ArrayList<>(List.of("report"));
    arguments.addAll(options.isEmpty() ? List.of() : List.of(options.split(" ")));
    Run run = Run.of(arguments.toArray(String[]::new));
    assertEquals(0, run.exitCode(), run.err());
    holdsTogether(Page.of(run.out()));
  }

  @ParameterizedTest
  @CsvSource({"0, 365", "1, 20", "1, 1", "1, 99", "3, 50"})
  void small_fleets_give_a_page_whatever_their_setting(int devices, int percent)
      throws IOException {
    holdsTogether(Page.of(fleet("pc", devices, percent)));
  }

  @Test
  void a_fleet_of_only_problems_gives_a_page() throws IOException {
    Path report = Files.writeString(folder.resolve("r.csv"), head() + ",,,,,soon,later\n,,x,,,,\n");
    Page page = Page.of(run("--intune-certificates", report.toString()).out());
    holdsTogether(page);
    assertTrue(page.text("problems").contains("problem"), page.text("problems"));
  }

  @Test
  void a_lifetime_that_is_always_due_and_one_that_never_is_give_a_page() throws IOException {
    for (int days : new int[] {1, 365, 4000}) {
      Page page = Page.of(Run.of("report", "--jamf-redistribute-days", "" + days).out());
      holdsTogether(page);
    }
  }

  @Test
  void S_11_that_devices_renew_over_scep_is_told() {
    String finding = "RENEWAL_REQUEST_REFUSED";
    assertTrue(Run.of("report", "--renewal-requests").out().contains(finding));
    assertFalse(samples().html().contains(finding));
  }

  @Test
  void S32_a_hostile_name_stays_text() throws IOException {
    Page page = Page.of(fleet(HOSTILE.replace("\"", "\"\""), 1, 20));
    holdsTogether(page);
    assertTrue(
        page.text("devices").contains("<script>alert('x')</script>\\u{202e} & <b>"),
        page.text("devices"));
    assertFalse(page.html().contains("<script"));
  }

  @Test
  void S33_no_secret_is_on_it() {
    assertFalse(Run.of("report").out().contains("sample-challenge-never-shown"));
  }

  @Test
  void nothing_is_loaded_and_nothing_runs() throws Exception {
    Page page = samples();
    assertEquals(List.of(), page.all("//script | //link | //img | //iframe | //object | //form"));
    assertEquals(List.of(), page.attributes("style"));
    assertEquals(List.of(), page.attributes("src"));
    for (Element link : page.all("//*[@href]")) {
      String address = link.getAttribute("href");
      assertTrue(
          link.getTagName().equals("a")
              && (address.startsWith("#") || address.startsWith("https://")),
          address);
    }
    String style = page.all("//style").get(0).getTextContent();
    assertFalse(style.contains("url(") || style.contains("@import"), style);
  }

  @Test
  void its_policy_lets_in_its_own_style_and_nothing_else() throws Exception {
    Page page = samples();
    byte[] style = page.all("//style").get(0).getTextContent().getBytes(StandardCharsets.UTF_8);
    String digest =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
    assertEquals(
        "default-src 'none'; style-src 'sha256-"
            + digest
            + "'; base-uri 'none'; form-action 'none'",
        page.all("//meta[@http-equiv='Content-Security-Policy']").get(0).getAttribute("content"));
  }

  @Test
  void the_same_input_gives_the_same_bytes() {
    String[] arguments = {"report", "--at", "2026-12-24T18:00:00Z"};
    assertEquals(Run.of(arguments).out(), Run.of(arguments).out());
  }

  @Test
  void a_large_fleet_gives_no_larger_page_and_says_what_is_not_shown() throws IOException {
    String large = fleet("pc", 3_000, 20);
    Page page = Page.of(large);
    holdsTogether(page);
    assertEquals(25, page.all("//section[@id='devices']//table[1]/tbody/tr").size());
    assertTrue(page.text("devices").contains("2975 more devices"), page.text("devices"));
    assertTrue(large.length() < fleet("pc", 30, 20).length() + 20_000, "" + large.length());
  }

  @Test
  void it_goes_where_it_is_told() throws IOException {
    Path file = folder.resolve("report.html");
    Run run = Run.of("report", "-o", file.toString());
    assertEquals("", run.out());
    assertEquals(Run.of("report").out(), Files.readString(file));
    assertEquals(2, Run.of("report", "-o", folder.resolve("no/such").toString()).exitCode());
  }

  @Test
  void an_authority_of_unknown_lifetime_is_refused_in_one_line() {
    Run run = Run.of("report", "--ca", "generic");
    assertEquals(2, run.exitCode());
    assertEquals("scep-lifecycle: --ca generic needs --ca-lifetime\n", run.err());
  }

  @Test
  void an_instant_at_the_end_of_time_is_refused_in_one_line() {
    Run run = Run.of("report", "--at", "9999-12-31T00:00:00Z");
    assertEquals(2, run.exitCode());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  /** Well-formed; ids unique, references to them found; headings in order; tables told. */
  private static void holdsTogether(Page page) {
    List<String> ids = page.attributes("id");
    Set<String> known = new HashSet<>(ids);
    assertEquals(ids.size(), known.size(), ids.toString());
    page.attributes("href").stream()
        .filter(address -> address.startsWith("#"))
        .forEach(address -> assertTrue(known.contains(address.substring(1)), address));
    page.attributes("aria-labelledby").stream()
        .flatMap(names -> List.of(names.split(" ")).stream())
        .forEach(id -> assertTrue(known.contains(id), id));
    headingsDoNotSkip(page);
    assertEquals(1, page.all("//main").size());
    assertEquals(List.of(), page.all("//table[not(caption)]"));
    assertEquals(List.of(), page.all("//th[not(@scope)]"));
    assertEquals(List.of(), page.all("//svg[not(@aria-hidden) and not(title and desc and @role)]"));
  }

  private static void headingsDoNotSkip(Page page) {
    int before = 0;
    for (Element heading : page.all("//h1 | //h2 | //h3 | //h4 | //h5 | //h6")) {
      int level = heading.getTagName().charAt(1) - '0';
      assertTrue(level <= before + 1, heading.getTextContent());
      before = level;
    }
    assertEquals(1, page.all("//h1").size());
  }

  private String fleet(String name, int devices, int percent) throws IOException {
    StringBuilder report = new StringBuilder(head());
    for (int number = 0; number < devices; number++) {
      String day = String.format("2027-%02d-%02d", number % 12 + 1, number % 28 + 1);
      report.append(
          "d%d,\"%s\",%s,%x,CN=a,%sT00:00:00Z,%sT00:00:00Z\n"
              .formatted(number, name, POLICY_ID, number + 1, day.replace("2027", "2026"), day));
    }
    Path profile =
        Files.writeString(
            folder.resolve("profile.json"),
            """
            {"value": [{"@odata.type": "#microsoft.graph.windows81SCEPCertificateProfile",
              "id": "%s", "displayName": "Attest", "renewalThresholdPercentage": %d}]}
            """
                .formatted(POLICY_ID, percent));
    Path csv = Files.writeString(folder.resolve("report.csv"), report);
    Run run = run("--intune-profile", profile.toString(), "--intune-certificates", csv.toString());
    assertEquals(0, run.exitCode(), run.err());
    return run.out();
  }

  private static Run run(String... inputs) {
    List<String> arguments = new ArrayList<>(List.of("report", "--at", "2026-12-30T00:00:00Z"));
    arguments.addAll(List.of(inputs));
    return Run.of(arguments.toArray(String[]::new));
  }

  private static String head() {
    return "DeviceId,DeviceName,PolicyId,SerialNumber,SubjectName,ValidFrom,ValidTo\n";
  }
}
