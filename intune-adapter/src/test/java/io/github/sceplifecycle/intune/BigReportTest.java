package io.github.sceplifecycle.intune;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.intake.Intake;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S-32: memory does not grow with the document. A JVM of its own reads it in 24 MB. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class BigReportTest {

  private static final int ENTRIES = Integer.getInteger("report.entries", 100_000);

  @ParameterizedTest
  @ValueSource(strings = {"csv", "states", "profiles"})
  void a_big_document_is_read_in_a_small_heap(String what)
      throws IOException, InterruptedException {
    long handedOut = what.equals("csv") ? ENTRIES / 2 : ENTRIES;
    int told = what.equals("states") ? 1 : 0;
    assertEquals(handedOut + " of " + handedOut + ", " + told + " problems", child(what));
  }

  @ParameterizedTest
  @ValueSource(strings = {"field", "text"})
  void a_hostile_one_does_not_fill_the_heap(String attack)
      throws IOException, InterruptedException {
    // States name neither device nor profile, which is told once.
    int told = attack.equals("text") ? 1 : 0;
    assertEquals("1 of 1, " + (told + 1) + " problems", child(attack));
  }

  @Test
  void the_small_heap_is_too_small_for_the_document() throws IOException, InterruptedException {
    assertEquals("out of memory", child("whole"));
  }

  private static String child(String what) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-cp",
                classPath(),
                Child.class.getName(),
                what,
                "" + ENTRIES)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip();
  }

  /** Where these classes come from, whether they were found as modules or not. */
  private static String classPath() {
    return Stream.of(
            Child.class.getName(),
            IntuneCertificateReader.class.getName(),
            "io.github.sceplifecycle.documents.Limits",
            "io.github.sceplifecycle.device.Device",
            "tools.jackson.core.JsonParser",
            "de.siegmar.fastcsv.reader.CsvReader",
            "org.bouncycastle.asn1.x500.X500Name",
            "org.slf4j.Logger")
        .map(BigReportTest::source)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String source(String className) {
    try {
      Class<?> found = Class.forName(className);
      return Path.of(found.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (ReflectiveOperationException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the other JVM runs. */
  static final class Child {

    private long values;

    private Child() {}

    @SuppressWarnings("SystemOut") // the answer to the parent
    public static void main(String[] args) throws IOException {
      String said;
      try {
        said = new Child().read(args[0], Integer.parseInt(args[1]));
      } catch (OutOfMemoryError full) {
        said = "out of memory";
      }
      System.out.println(said);
    }

    private String read(String what, int count) throws IOException {
      InputStream content = content(what, count);
      Intake<Long> end =
          what.equals("profiles")
              ? IntuneProfileReader.stream("generated", content, profile -> values++)
              : IntuneCertificateReader.stream("generated", content, device -> values++);
      return values + " of " + end.value() + ", " + end.problems().size() + " problems";
    }

    private static InputStream content(String what, int count) throws IOException {
      return switch (what) {
        case "csv" -> new Generated(HEADER, count, i -> row(i / 2), "");
        case "states" -> new Generated("[", count, i -> (i == 0 ? "" : ",") + state(i), "]");
        case "profiles" ->
            new Generated("{\"value\":[", count, i -> (i == 0 ? "" : ",") + profile(i), "]}");
        case "field" -> new Generated(HEADER + row(0) + "\"", 1_000_000, i -> "x".repeat(99), "");
        case "text" ->
            new Generated(
                "{\"value\":[" + state(1) + ",{\"id\":\"", 1_000_000, i -> "x".repeat(99), "\"}]}");
        default -> {
          byte[] all = new Generated(HEADER, count, i -> row(i), "").readAllBytes();
          throw new IllegalStateException("fits: " + all.length);
        }
      };
    }

    private static final String HEADER =
        "DeviceId,DeviceName,PolicyId,SubjectName,SerialNumber,Thumbprint,ValidFrom,ValidTo\n";

    private static String row(int i) {
      return String.format(
          Locale.ROOT,
          "3e5a1004-51ca-4c0e-9f00-8d2b%08x,Heron %d,4e5a1004-51ca-4c0e-9f00-8d2b6f1a0004,"
              + "\"CN=Heron %d,OU=managementAttestation\",%08x,%040x,"
              + "2026-01-01T00:00:00Z,2027-01-01T00:00:00.0000000Z%n",
          i,
          i,
          i,
          i,
          i);
    }

    private static String state(int i) {
      return String.format(
          Locale.ROOT,
          "{\"id\":\"3e5a1004-51ca-4c0e-9f00-8d2b%08x\",\"deviceDisplayName\":\"Heron %d\","
              + "\"certificateThumbprint\":\"%040x\",\"certificateSerialNumber\":\"%08x\","
              + "\"certificateIssuanceDateTime\":\"2026-01-01T00:00:00Z\","
              + "\"certificateExpirationDateTime\":\"2027-01-01T00:00:00Z\"}",
          i,
          i,
          i,
          i);
    }

    private static String profile(int i) {
      return String.format(
          Locale.ROOT,
          "{\"@odata.type\":\"#microsoft.graph.iosScepCertificateProfile\","
              + "\"id\":\"3e5a1004-51ca-4c0e-9f00-8d2b%08x\",\"displayName\":\"Heron %d\","
              + "\"renewalThresholdPercentage\":20,\"certificateValidityPeriodScale\":\"years\","
              + "\"certificateValidityPeriodValue\":1,\"subjectNameFormat\":\"commonName\"}",
          i,
          i);
    }
  }

  /** A start, so many pieces, and an end, made while they are read. */
  private static final class Generated extends InputStream {

    private final int pieces;
    private final IntFunction<String> piece;
    private final String end;
    private byte[] current;
    private int at;
    private int made;

    Generated(String start, int pieces, IntFunction<String> piece, String end) {
      this.current = start.getBytes(StandardCharsets.UTF_8);
      this.pieces = pieces;
      this.piece = piece;
      this.end = end;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      while (at == current.length) {
        if (made > pieces) {
          return -1;
        }
        String next = made == pieces ? end : piece.apply(made);
        made++;
        current = next.getBytes(StandardCharsets.UTF_8);
        at = 0;
      }
      int copied = Math.min(length, current.length - at);
      System.arraycopy(current, at, target, offset, copied);
      at += copied;
      return copied;
    }
  }
}
