package io.github.sceplifecycle.examples.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * S-33: with everything logged that jscep, Bouncy Castle, Java's HTTP and the command can log, and
 * everything shown that has a text, no challenge and no private key is in it.
 */
class SecretsAreInNoLogTest {

  private static final String CHALLENGE = "Marker0fTheChallenge";

  /** So many characters of a key's text are no chance. */
  private static final int TELLING = 24;

  @TempDir private Path folder;

  private String said() throws Exception {
    Files.writeString(folder.resolve("challenge"), CHALLENGE + "\n");
    Files.writeString(
        folder.resolve("logging.properties"),
        """
        handlers = java.util.logging.ConsoleHandler
        .level = ALL
        java.util.logging.ConsoleHandler.level = ALL
        """);
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace",
                "-Djava.util.logging.config.file=" + folder.resolve("logging.properties"),
                "-Dpicocli.trace=DEBUG",
                "-cp",
                System.getProperty("java.class.path"),
                LoudLab.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      assertTrue(process.waitFor(300, TimeUnit.SECONDS));
    } finally {
      process.destroyForcibly();
    }
    String text = Files.readString(said, StandardCharsets.ISO_8859_1);
    assertEquals(0, process.exitValue(), text);
    return text;
  }

  @Test
  void S_33_challenges_and_private_keys_are_in_no_log_story_exception_or_text() throws Exception {
    String text = said();
    for (String loud :
        List.of(
            "org.jscep.",
            "sun.net.httpserver",
            "HttpURLConnection",
            "EnrolmentFailedException",
            "renewal request (",
            "\"differences\": []")) {
      assertTrue(text.contains(loud), loud + " says nothing");
    }
    List<String> secrets = Files.readAllLines(folder.resolve("secrets"));
    assertTrue(secrets.stream().filter(secret -> secret.startsWith("drawn ")).count() > 2);
    assertTrue(secrets.stream().filter(secret -> secret.startsWith("key ")).count() > 2);
    String dense = dense(text);
    for (String secret : secrets) {
      for (String form : forms(secret)) {
        assertTrue(!dense.contains(form), () -> "told: " + secret + " as " + form);
      }
    }
  }

  /** Without blanks and line ends, by which a long text may be broken. */
  private static String dense(String text) {
    return text.replaceAll("[\\s:,]", "");
  }

  private static List<String> forms(String secret) throws GeneralSecurityException, IOException {
    String value = secret.substring(secret.indexOf(' ') + 1);
    List<String> forms = new ArrayList<>();
    if (secret.startsWith("key ")) {
      byte[] encoded = Base64.getDecoder().decode(value);
      RSAPrivateCrtKey key =
          (RSAPrivateCrtKey)
              KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
      for (BigInteger part : List.of(key.getPrivateExponent(), key.getPrimeP(), key.getPrimeQ())) {
        add(forms, part.toString());
        add(forms, part.toString(16));
        add(forms, part.toString(16).toUpperCase(Locale.ROOT));
      }
      // Any place of the second half, in which only secret parts stand.
      add(forms, value.substring(value.length() / 2));
    } else {
      forms.add(value);
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      forms.add(HexFormat.of().formatHex(bytes));
      forms.add(HexFormat.of().withUpperCase().formatHex(bytes));
      forms.add(dense(Arrays.toString(bytes)));
      forms.add(Base64.getEncoder().withoutPadding().encodeToString(bytes));
    }
    return forms;
  }

  private static void add(List<String> forms, String text) {
    forms.add(text.substring(0, TELLING));
    forms.add(text.substring(text.length() - TELLING));
  }
}
