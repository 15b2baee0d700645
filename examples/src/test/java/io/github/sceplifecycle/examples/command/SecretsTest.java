package io.github.sceplifecycle.examples.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S-33: no command prints a secret of the documents that it was given. */
class SecretsTest {

  private static final Path PROFILES = Path.of("../jamf-adapter/src/test/resources/profiles");
  private static final String WORD = "static-word-4711";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan",
        "plan --format json",
        "audit",
        "audit --format json",
        "forecast --format json",
        "report"
      })
  void no_secret_of_a_profile_is_printed(String command) throws Exception {
    for (String name : List.of("secrets.mobileconfig", "secrets-binary.mobileconfig")) {
      Path profile = PROFILES.resolve(name);
      assertTrue(Files.readString(profile, StandardCharsets.ISO_8859_1).contains(WORD), name);
      List<String> arguments = new ArrayList<>(Arrays.asList(command.split(" ")));
      // No command reads a profile as an inventory; that it says so is the point.
      arguments.addAll(List.of("--jamf-profile", profile.toString(), "--jamf-redistribute-days"));
      arguments.addAll(List.of("60", "--jamf-inventory", profile.toString()));
      Run run = Run.of(arguments.toArray(String[]::new));
      String said = run.out() + run.err();
      assertFalse(said.isBlank());
      assertFalse(said.contains(WORD), said);
      assertFalse(said.contains(base64()), said);
    }
  }

  private static String base64() {
    return Base64.getEncoder()
        .encodeToString(WORD.getBytes(StandardCharsets.UTF_8))
        .replace("=", "");
  }
}
