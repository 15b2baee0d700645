package io.github.sceplifecycle.examples.lab;

import io.github.sceplifecycle.examples.command.Run;
import io.github.sceplifecycle.examples.command.Serving;
import io.github.sceplifecycle.examples.lab.device.Credential;
import io.github.sceplifecycle.examples.lab.device.Enrolled;
import io.github.sceplifecycle.examples.lab.device.Enroller;
import io.github.sceplifecycle.examples.lab.device.EnrolmentFailedException;
import io.github.sceplifecycle.examples.lab.device.EnrolmentRequest;
import io.github.sceplifecycle.examples.lab.device.PkiMessageWriter;
import io.github.sceplifecycle.scep.PkiMessageReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.security.Security;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * A process in which all that the lab does is done and shown: stories, answers, refusals,
 * exceptions with their stacks, and every value as text. What was secret in it is written into a
 * file at the end, for whoever reads along.
 */
public final class LoudLab {

  private static final List<byte[]> DRAWN = Collections.synchronizedList(new ArrayList<>());

  private LoudLab() {}

  /**
   * Runs it.
   *
   * @param arguments a folder that holds the file {@code challenge}; the file {@code secrets} is
   *     written there
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Security.insertProviderAt(new Marked(), 1);
    new PooledKeys().install();
    stories();
    clients(folder);
    List<String> secrets = new ArrayList<>();
    secrets.add("challenge " + Files.readString(folder.resolve("challenge")).strip());
    DRAWN.forEach(
        bytes ->
            secrets.add("drawn " + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)));
    for (KeyPair keys : PooledKeys.found()) {
      secrets.add("key " + Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
    }
    Files.write(folder.resolve("secrets"), secrets);
  }

  private static void stories() {
    for (String format : List.of("text", "json")) {
      show(Run.of("lab", "--days", "1", "--percent", "1", "--failures", "1", "--format", format));
    }
  }

  private static void clients(Path folder) throws Exception {
    String challenge = Files.readString(folder.resolve("challenge")).strip();
    Credential device = Credential.selfSigned(new X500Name("CN=loud"));
    try (Serving serving =
        Serving.start("--one-time", "--challenge-file", folder.resolve("challenge").toString())) {
      X509Certificate authority = authority(serving.url());
      Enroller enroller = new Enroller(serving.url(), authority);
      Enrolled enrolled = enroller.enrol(device, Optional.of(challenge));
      show(enrolled);
      show(enroller.enrol(device, Optional.of(challenge)));
      Credential issued = ((Enrolled.Issued) enrolled).credential();
      show(issued);
      byte[] renewal =
          new PkiMessageWriter(authority)
              .write(
                  PkiMessageWriter.RENEWAL_REQ,
                  issued,
                  EnrolmentRequest.of(issued, Optional.of(challenge)));
      show(PkiMessageReader.read("renewal", renewal));
      show(post(serving.url(), renewal));
      renewal[renewal.length - 1] ^= 1;
      show(post(serving.url(), renewal));
      show(post(serving.url(), new byte[] {0x30, 1}));
      serving.stop();
      show(serving.out() + serving.err());
    }
    try {
      new Enroller(URI.create("http://127.0.0.1:1/scep"), device.certificate())
          .enrol(device, Optional.of(challenge));
    } catch (EnrolmentFailedException failure) {
      StringWriter stack = new StringWriter();
      failure.printStackTrace(new PrintWriter(stack, true));
      show(stack);
    }
  }

  private static X509Certificate authority(URI url) throws Exception {
    try (InputStream in = URI.create(url + "?operation=GetCACert").toURL().openStream()) {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(in.readAllBytes()));
    }
  }

  private static int post(URI url, byte[] message) throws Exception {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(url + "?operation=PKIOperation").toURL().openConnection();
    connection.setDoOutput(true);
    connection.getOutputStream().write(message);
    return connection.getResponseCode();
  }

  private static void show(Object value) {
    System.out.println(value);
  }

  /** Remembers what is drawn in the length of a challenge. */
  public static final class Remembering extends SecureRandomSpi {

    private static final long serialVersionUID = 1L;
    private static final int CHALLENGE_BYTES = 18;

    private final transient SecureRandom real;

    /** Called by the JDK. */
    public Remembering() throws Exception {
      real = SecureRandom.getInstance("NativePRNGNonBlocking", "SUN");
    }

    @Override
    protected void engineSetSeed(byte[] seed) {
      real.setSeed(seed);
    }

    @Override
    protected void engineNextBytes(byte[] bytes) {
      real.nextBytes(bytes);
      if (bytes.length == CHALLENGE_BYTES) {
        DRAWN.add(bytes.clone());
      }
    }

    @Override
    protected byte[] engineGenerateSeed(int length) {
      return real.generateSeed(length);
    }
  }

  private static final class Marked extends Provider {

    private static final long serialVersionUID = 1L;

    Marked() {
      super("Remembering", "1", "remembers what is drawn");
      put("SecureRandom.Remembering", Remembering.class.getName());
    }
  }
}
