package io.github.sceplifecycle.examples.lab.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sceplifecycle.certificate.CertificateReader;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.examples.lab.device.Credential;
import io.github.sceplifecycle.examples.lab.device.Enrolled;
import io.github.sceplifecycle.examples.lab.device.Enroller;
import io.github.sceplifecycle.examples.lab.device.EnrolmentFailedException;
import io.github.sceplifecycle.examples.lab.peers.Program.Ended;
import io.github.sceplifecycle.scep.CaCapabilities;
import io.github.sceplifecycle.scep.CaCapabilitiesReader;
import io.github.sceplifecycle.scep.CaCapability;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lab's device enrols with an authority that others wrote: micromdm's {@code scepserver}. */
class RealServerTest {

  private static final String CHALLENGE = "0penSesame42";

  @TempDir private Path folder;

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Asks until the server is up; the last failure is the test's. */
  private static byte[] get(Process server, URI uri) throws Exception {
    while (true) {
      try (InputStream in = uri.toURL().openStream()) {
        return in.readAllBytes();
      } catch (ConnectException notYet) {
        assertTrue(server.isAlive(), "the server has ended");
        Thread.sleep(20);
      }
    }
  }

  @Test
  void the_labs_device_enrols_with_scepserver_of_micromdm() throws Exception {
    Program scepserver = Program.present("scepserver", folder);
    Program openssl = Program.present("openssl", folder);
    Ended made = scepserver.run("ca", "-init", "-keySize", "2048", "-depot", "depot");
    assertEquals(0, made.exitCode(), made.said());
    int port = freePort();
    Process server =
        scepserver.start(
            Map.of("SCEP_CHALLENGE_PASSWORD", CHALLENGE),
            folder.resolve("server.txt"),
            "-depot",
            "depot",
            "-port",
            Integer.toString(port));
    try {
      URI url = URI.create("http://127.0.0.1:" + port + "/scep");
      byte[] words = get(server, URI.create(url + "?operation=GetCACaps"));
      CaCapabilities capabilities =
          CaCapabilitiesReader.read("GetCACaps", words).value().orElseThrow();
      assertTrue(capabilities.has(CaCapability.POST_PKI_OPERATION));
      Enrolled enrolled = enrol(url, CHALLENGE);
      X509Certificate issued =
          assertInstanceOf(Enrolled.Issued.class, enrolled).credential().certificate();
      ClientCertificate read = CertificateReader.read("issued", issued.getEncoded()).value().get(0);
      assertEquals(issued.getNotAfter().toInstant(), read.validity().orElseThrow().notAfter());
      write("issued.pem", issued.getEncoded());
      assertEquals(
          new Ended(0, "issued.pem: OK\n"),
          openssl.run("verify", "-CAfile", "depot/ca.pem", "issued.pem"));
    } catch (EnrolmentFailedException failure) {
      throw new AssertionError(Files.readString(folder.resolve("server.txt")), failure);
    } finally {
      Program.end(server);
    }
  }

  private Enrolled enrol(URI url, String challenge) throws Exception {
    X509Certificate authority;
    try (InputStream in = Files.newInputStream(folder.resolve("depot/ca.pem"))) {
      authority = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    }
    return new Enroller(url, authority)
        .enrol(Credential.selfSigned(new X500Name("CN=lab-device")), Optional.of(challenge));
  }

  private void write(String name, byte[] der) throws Exception {
    Files.writeString(
        folder.resolve(name),
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder().encodeToString(der)
            + "\n-----END CERTIFICATE-----\n");
  }
}
