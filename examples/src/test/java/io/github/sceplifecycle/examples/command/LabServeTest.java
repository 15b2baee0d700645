package io.github.sceplifecycle.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.examples.lab.PooledKeys;
import io.github.sceplifecycle.examples.lab.device.Credential;
import io.github.sceplifecycle.examples.lab.device.Enrolled;
import io.github.sceplifecycle.examples.lab.device.Enroller;
import io.github.sceplifecycle.examples.lab.device.EnrolmentRequest;
import io.github.sceplifecycle.examples.lab.device.PkiMessageWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code lab --serve}: the responder for clients of one's own. */
@ExtendWith(PooledKeys.class)
class LabServeTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Credential DEVICE = Credential.selfSigned(new X500Name("CN=device"));

  @TempDir private Path folder;

  private static X509Certificate authority(URI url) throws Exception {
    byte[] der =
        HTTP.send(
                HttpRequest.newBuilder(URI.create(url + "?operation=GetCACert")).build(),
                BodyHandlers.ofByteArray())
            .body();
    return (X509Certificate)
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
  }

  private static Enrolled enrol(URI url, String challenge) throws Exception {
    return new Enroller(url, authority(url)).enrol(DEVICE, Optional.of(challenge));
  }

  private static int post(URI url, byte[] message) throws Exception {
    return HTTP.send(
            HttpRequest.newBuilder(URI.create(url + "?operation=PKIOperation"))
                .POST(BodyPublishers.ofByteArray(message))
                .build(),
            BodyHandlers.discarding())
        .statusCode();
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("challenge"), content);
  }

  @Test
  void S_41_each_request_is_told_as_what_it_was_judged_to_be() throws Exception {
    try (Serving serving = Serving.start("--challenge-file", file("open sesame\n").toString())) {
      URI url = serving.url();
      assertEquals("127.0.0.1", url.getHost());
      assertInstanceOf(Enrolled.Refused.class, enrol(url, "open"));
      Enrolled.Issued issued = assertInstanceOf(Enrolled.Issued.class, enrol(url, "open sesame"));
      enrol(url, "open sesame");
      byte[] renewal =
          new PkiMessageWriter(authority(url))
              .write(
                  PkiMessageWriter.RENEWAL_REQ,
                  issued.credential(),
                  EnrolmentRequest.of(issued.credential(), Optional.empty()));
      assertEquals(200, post(url, renewal));
      assertEquals(400, post(url, new byte[] {0x30, 0}));
      String until = issued.credential().certificate().getNotAfter().toInstant().toString();
      List<String> told =
          serving.lines().stream().map(line -> line.substring(line.indexOf("  ") + 2)).toList();
      assertEquals(
          "PKCSReq from CN=device: initial enrolment (The signer's certificate is self-signed; The"
              + " device was issued no certificate before); refused, badRequest: The challenge is"
              + " absent, wrong or spent",
          told.get(0));
      assertTrue(told.get(1).endsWith("; issued 1 until " + until), told.get(1));
      assertTrue(told.get(2).contains(": redistribution before its window ("), told.get(2));
      assertEquals(
          "RenewalReq from CN=device: renewal request (The authority refuses renewal requests);"
              + " refused, badRequest: The authority refuses renewal requests",
          told.get(3));
      assertTrue(told.get(4).startsWith("no message that can be answered [$: found "), told.get(4));
      assertEquals(0, serving.stop());
      assertTrue(serving.out().endsWith("\nStopped after 5 messages.\n"), serving.out());
      assertEquals(Optional.empty(), serving.challenge());
      assertFalse((serving.out() + serving.err()).contains("sesame"));
      assertEquals("", serving.err());
    }
  }

  @Test
  void without_a_file_a_challenge_is_made_and_told_once_on_standard_output_alone()
      throws Exception {
    try (Serving serving = Serving.start("--port", "0")) {
      String made = serving.challenge().orElseThrow();
      assertInstanceOf(Enrolled.Issued.class, enrol(serving.url(), made));
      assertInstanceOf(Enrolled.Issued.class, enrol(serving.url(), made));
      assertEquals(serving.out().indexOf(made), serving.out().lastIndexOf(made));
      assertEquals("", serving.err());
    }
  }

  @Test
  void a_one_time_challenge_is_spent_by_a_certificate_and_followed_by_another() throws Exception {
    try (Serving serving = Serving.start("--one-time")) {
      String first = serving.challenge().orElseThrow();
      assertInstanceOf(Enrolled.Issued.class, enrol(serving.url(), first));
      assertInstanceOf(Enrolled.Refused.class, enrol(serving.url(), first));
      String second = serving.challenge().orElseThrow();
      assertInstanceOf(Enrolled.Issued.class, enrol(serving.url(), second));
    }
  }

  @Test
  void one_time_challenges_of_a_file_are_good_for_one_certificate_each() throws Exception {
    String file = file("first\r\n\nsecond").toString();
    try (Serving serving = Serving.start("--one-time", "--challenge-file", file)) {
      for (String challenge : List.of("second", "first")) {
        assertInstanceOf(Enrolled.Issued.class, enrol(serving.url(), challenge));
        assertInstanceOf(Enrolled.Refused.class, enrol(serving.url(), challenge));
      }
      assertEquals(Optional.empty(), serving.challenge());
    }
  }

  @Test
  void a_port_that_is_taken_is_told_in_one_line() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      Run run = Run.of("lab", "--serve", "--port", Integer.toString(taken.getLocalPort()));
      assertEquals(2, run.exitCode());
      assertEquals(
          "scep-lifecycle: cannot listen on 127.0.0.1:"
              + taken.getLocalPort()
              + ": it is in use or not allowed\n",
          run.err());
      assertEquals("", run.out());
    }
  }

  @Test
  void SIGTERM_ends_it_in_order_with_0_and_frees_its_port() throws Exception {
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ScepLifecycle.class.getName(),
                "lab",
                "--serve")
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    try {
      while (process.isAlive() && !Files.readString(out).contains("challenge  ")) {
        Thread.sleep(20);
      }
      process.destroy();
      assertTrue(process.waitFor(60, TimeUnit.SECONDS));
      assertEquals(0, process.exitValue(), Files.readString(out));
      assertTrue(Files.readString(out).endsWith("\nStopped after 0 messages.\n"));
    } finally {
      process.destroyForcibly();
    }
  }
}
