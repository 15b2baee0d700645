package io.github.sceplifecycle.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.examples.output.Look;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

  private static final String CHALLENGE = "sample-challenge-never-shown";
  private static final String AT = "2026-11-23T00:00:00Z";

  @TempDir private Path folder;

  private static String resource(String name) throws IOException {
    try (InputStream opened = PlanCommandTest.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(opened, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private String sample(String name) throws IOException {
    return write(name, resource("/samples/" + name));
  }

  @Nested
  class On_the_samples {

    @Test
    void the_text_is_this() throws IOException {
      Run run = Run.of();
      assertEquals(resource("/golden/plan.txt"), run.out());
      assertEquals(
          "scep-lifecycle: 3 problems: 1 MISSING, 1 NOT_EXPORTED, 1 NOT_LINKABLE\n", run.err());
      assertEquals(0, run.exitCode());
    }

    @Test
    void the_json_is_this() throws IOException {
      Run run = Run.of("plan", "--format", "json");
      assertEquals(resource("/golden/plan.json"), run.out());
      assertEquals(0, run.exitCode());
    }

    @Test
    void no_arguments_and_plan_alone_are_the_same() {
      assertEquals(Run.of(), Run.of("plan"));
    }

    @Test
    void the_same_input_gives_the_same_bytes() {
      for (String format : List.of("text", "json")) {
        assertEquals(Run.of("plan", "--format", format), Run.of("plan", "--format", format));
      }
    }

    @Test
    void another_instant_and_another_setting_may_be_tried() {
      Run run = Run.of("plan", "--at", "2026-09-01T00:00:00Z", "--jamf-redistribute-days", "120");
      assertTrue(run.out().startsWith("2026-09-01: 16 certificates: "), run.out());
      assertTrue(run.out().replace('\n', ' ').contains("--jamf-redistribute-days 120"), run.out());
      assertTrue(run.out().contains("120 days before expiry"), run.out());
    }

    @Test
    void strictly_nothing_is_assumed() {
      Run run = Run.of("plan", "--strict", "--format", "json");
      assertFalse(run.out().contains("LIFETIME"), run.out());
      assertTrue(run.out().contains("\"coversLifetime\": null"), run.out());
      assertTrue(run.out().contains("its issue date is needed"), run.out());
    }

    @Test
    void a_generic_authority_says_nothing_of_lifetimes_unless_the_caller_does() {
      String unknown = "? → 2027-06-30";
      assertTrue(Run.of("plan", "--ca", "generic").out().contains(unknown));
      assertTrue(Run.of("plan", "--strict").out().contains(unknown));
      Run stated = Run.of("plan", "--ca", "generic", "--ca-lifetime", "P365D");
      assertTrue(stated.out().contains("~2027-04-18 → 2027-06-30"), stated.out());
    }

    @Test
    void the_challenge_is_nowhere() throws IOException {
      assertTrue(resource("/samples/jamf-profile.xml").contains(CHALLENGE));
      for (Run run :
          List.of(Run.of(), Run.of("plan", "--strict"), Run.of("plan", "--format", "json"))) {
        assertFalse((run.out() + run.err()).contains("sample-challenge"), run.toString());
      }
    }
  }

  @Nested
  class On_documents {

    private List<String> arguments = List.of();

    @BeforeEach
    void unpackTheSamples() throws IOException {
      arguments =
          List.of(
              "plan",
              "--at",
              AT,
              "--jamf-redistribute-days",
              "60",
              "--format",
              "json",
              "--jamf-profile",
              sample("jamf-profile.xml"),
              "--jamf-inventory",
              sample("jamf-computers.json"),
              "--jamf-inventory",
              sample("jamf-mobile-devices.json"),
              "--intune-profile",
              sample("intune-profiles.json"),
              "--intune-certificates",
              sample("intune-certificates.csv"));
    }

    private String[] and(String... more) {
      return Stream.concat(arguments.stream(), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void problems_name_the_file_as_it_was_given() throws IOException {
      String expected = resource("/golden/plan.json").replace("sample:", folder + "/");
      assertEquals(expected, Run.of(and()).out());
    }

    @Test
    void a_file_given_twice_changes_no_line() {
      String twice =
          Run.of(and("--jamf-inventory", folder.resolve("jamf-computers.json").toString())).out();
      assertEquals(Run.of(and()).out(), twice);
    }

    @Test
    void a_folder_stands_for_its_files() throws IOException {
      Path profiles = Files.createDirectory(folder.resolve("profiles"));
      Files.copy(folder.resolve("jamf-profile.xml"), profiles.resolve("p.xml"));
      Files.writeString(profiles.resolve(".DS_Store"), "hidden");
      Run run =
          Run.of(
              "plan",
              "--at",
              AT,
              "--format",
              "json",
              "--jamf-profile",
              profiles.toString(),
              "--jamf-inventory",
              folder.resolve("jamf-computers.json").toString());
      assertEquals(0, run.exitCode(), run.err());
      assertTrue(
          run.out().contains("\"document\": \"" + profiles.resolve("p.xml") + "\""), run.out());
      assertTrue(run.out().contains("\"policy\": null"), run.out());
    }

    @Test
    void without_any_profile_the_supplied_days_apply() {
      String inventory = folder.resolve("jamf-computers.json").toString();
      Run run =
          Run.of(
              "plan", "--at", AT, "--jamf-inventory", inventory, "--jamf-redistribute-days", "9");
      assertTrue(run.out().contains("9 days before expiry"), run.out());
      assertEquals("", run.err());
      Run unsupplied = Run.of("plan", "--at", AT, "--jamf-inventory", inventory);
      assertEquals("scep-lifecycle: 1 problem: 1 NOT_LINKABLE\n", unsupplied.err());
    }

    @Test
    void a_match_that_is_nowhere_leaves_what_identifiers_tie() {
      Run run = Run.of(and("--match", "no such text"));
      assertTrue(run.out().contains("mac-ada"), "its subject holds the profile's identifier");
      assertFalse(run.out().contains("pc-hilbert     intune"), "only the marker spoke for it");
    }

    @Test
    void the_result_goes_to_a_file_and_nothing_else_changes() throws IOException {
      Path file = folder.resolve("result.json");
      Run run = Run.of(and("-o", file.toString()));
      assertEquals("", run.out());
      assertEquals(Run.of(and()).out(), Files.readString(file));
      assertEquals(Run.of(and()).err(), run.err());
    }

    @Test
    void a_file_gets_no_colours() throws IOException {
      Path file = folder.resolve("result.txt");
      Look colourful = new Look(100, true);
      Run.with(colourful, new ByteArrayOutputStream(), "plan", "-o", file.toString());
      assertEquals(resource("/golden/plan.txt"), Files.readString(file));
      assertTrue(
          Run.with(colourful, new ByteArrayOutputStream(), "plan").out().contains("\u001b["));
    }
  }
}
