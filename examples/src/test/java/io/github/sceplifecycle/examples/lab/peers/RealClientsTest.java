package io.github.sceplifecycle.examples.lab.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.examples.command.Serving;
import io.github.sceplifecycle.examples.lab.peers.Program.Ended;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * S-40, S-41: what other people's clients send to {@code lab --serve} is read without a problem,
 * and what they ask for is told apart. Debian has all of them: {@code scep}, {@code strongswan-pki}
 * with {@code libstrongswan-extra-plugins}, {@code certmonger}, {@code openssl}.
 */
class RealClientsTest {

  private static final String CHALLENGE = "0penSesame42";
  private static final String RENEWAL_REFUSED =
      ": renewal request (The authority refuses renewal requests); refused, badRequest: ";

  @TempDir private Path folder;
  private Serving serving;
  private String url = "";

  @BeforeEach
  void serve() throws Exception {
    Files.writeString(folder.resolve("challenge"), CHALLENGE + "\n");
    serving = Serving.start("--challenge-file", folder.resolve("challenge").toString());
    url = serving.url().toString();
    try (InputStream in = URI.create(url + "?operation=GetCACert").toURL().openStream()) {
      String base64 = Base64.getMimeEncoder().encodeToString(in.readAllBytes());
      Files.writeString(
          folder.resolve("ca.pem"),
          "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n");
    }
  }

  @AfterEach
  void nothing_is_left_of_it_that_tells_the_challenge() {
    assertEquals(0, serving.stop());
    assertFalse((serving.out() + serving.err()).contains(CHALLENGE));
  }

  private Program present(String name) {
    return Program.present(name, folder);
  }

  private void assertVerified(String certificate) throws Exception {
    Ended openssl =
        present("openssl").run("verify", "-purpose", "sslclient", "-CAfile", "ca.pem", certificate);
    assertEquals(new Ended(0, certificate + ": OK\n"), openssl);
  }

  /** The lines so far, each of a message that core read without any problem. */
  private List<String> lines(int expected) {
    List<String> lines = serving.lines();
    assertEquals(expected, lines.size(), serving.out());
    lines.forEach(line -> assertFalse(line.contains(" [$"), line));
    return lines;
  }

  private static void assertTold(String line, String... parts) {
    for (String part : parts) {
      assertTrue(line.contains(part), line);
    }
  }

  @Test
  void scepclient_of_micromdm_enrols_and_its_renewal_is_refused() throws Exception {
    Program scepclient = present("scepclient");
    String[] arguments = {
      "-server-url",
      url,
      "-challenge",
      CHALLENGE,
      "-cn",
      "micromdm",
      "-private-key",
      "key.pem",
      "-certificate",
      "cert.pem"
    };
    Ended enrolled = scepclient.run(arguments);
    assertEquals(0, enrolled.exitCode(), enrolled.said());
    assertVerified("cert.pem");
    Ended renewed = scepclient.run(arguments);
    assertNotEquals(0, renewed.exitCode());
    assertTold(renewed.said(), "RenewalReq (17)", "failInfo: badRequest (2)");
    assertTold(lines(2).get(0), "PKCSReq from ", ": initial enrolment (", "; issued 1 until ");
    assertTold(lines(2).get(1), "RenewalReq from ", "CN=micromdm", RENEWAL_REFUSED);
  }

  @Test
  void pki_of_strongSwan_enrols_and_its_renewal_is_refused() throws Exception {
    Program pki = present("pki");
    Program openssl = present("openssl");
    for (String key : List.of("key.pem", "next.pem")) {
      assertEquals(0, openssl.run("genrsa", "-out", key, "2048").exitCode());
    }
    String[] common = {
      "--scep",
      "--url",
      url,
      "--dn",
      "CN=strong",
      "--outform",
      "pem",
      "--cacert-enc",
      "ca.pem",
      "--cacert-sig",
      "ca.pem"
    };
    Ended enrolled = pki.run(with(common, "--in", "key.pem", "--password", CHALLENGE));
    Assumptions.assumeFalse(
        enrolled.said().contains("no capable fetcher"), "pki is without its plugin for HTTP");
    assertEquals(0, enrolled.exitCode(), enrolled.said());
    int certificate = enrolled.said().indexOf("-----BEGIN CERTIFICATE-----");
    Files.writeString(
        folder.resolve("cert.pem"),
        enrolled.said().substring(certificate),
        StandardCharsets.ISO_8859_1);
    assertVerified("cert.pem");
    Ended renewed =
        pki.run(with(common, "--in", "next.pem", "--cert", "cert.pem", "--key", "key.pem"));
    assertNotEquals(0, renewed.exitCode());
    assertTold(renewed.said(), "badRequest - transaction not permitted or supported");
    assertTold(lines(2).get(0), "PKCSReq from CN=strong: initial enrolment (", "; issued 1 until ");
    assertTold(lines(2).get(1), "RenewalReq from CN=strong" + RENEWAL_REFUSED);
  }

  private static String[] with(String[] common, String... more) {
    return Stream.of(common, more).flatMap(Arrays::stream).toArray(String[]::new);
  }

  /**
   * certmonger never sends a RenewalReq: it replaces a certificate by a PKCSReq that is signed with
   * it, which an authority cannot refuse by its type.
   */
  @Test
  void certmonger_enrols_and_replaces_by_a_PKCSReq_signed_with_what_it_replaces() throws Exception {
    Program certmonger = present("certmonger");
    present("scep-submit");
    present("getcert");
    Map<String, String> state = new HashMap<>();
    for (String name : List.of("REQUESTS", "CAS", "LOCAL_CA", "CONFIG")) {
      Path place = Files.createDirectory(folder.resolve(name));
      state.put("CERTMONGER_" + name + "_DIR", place.toString());
    }
    state.put("CERTMONGER_TMPDIR", folder.toString());
    Files.writeString(
        folder.resolve("steps"),
        """
        set -e
        cd %1$s
        getcert add-scep-ca -c lab -u %2$s -N %1$s/ca.pem
        for i in $(seq 100); do grep -q '^ca_capabilities' CAS/* && break; sleep 0.1; done
        getcert request -c lab -I lab -k %1$s/key.pem -f %1$s/cert.pem -N CN=certmonger \\
          -l %1$s/challenge -w --wait-timeout 30
        cp cert.pem first.pem
        getcert resubmit -i lab -w --wait-timeout 30
        cp cert.pem second.pem
        getcert rekey -i lab -w --wait-timeout 30
        """
            .formatted(folder, url));
    Ended ended =
        certmonger.run(state, "-L", "-P", folder + "/sock", "-n", "-c", "sh " + folder + "/steps");
    assertEquals(0, ended.exitCode(), ended.said());
    List<String> lines = lines(3);
    assertTold(lines.get(0), "PKCSReq from CN=certmonger: initial enrolment (", "; issued 1 until");
    for (int i = 1; i < 3; i++) {
      assertTold(
          lines.get(i),
          "PKCSReq from CN=certmonger: redistribution before its window (The request is signed with"
              + " the current certificate; The window is not open yet); issued "
              + (i + 1));
    }
    for (String certificate : List.of("first.pem", "second.pem", "cert.pem")) {
      assertVerified(certificate);
    }
  }
}
