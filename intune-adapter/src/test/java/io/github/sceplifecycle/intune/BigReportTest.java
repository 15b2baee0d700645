package io.github.sceplifecycle.intune;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.testkit.Pieces;
import io.github.sceplifecycle.testkit.SmallHeap;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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
    List<String> used =
        List.of(
            IntuneCertificateReader.class.getName(),
            "io.github.sceplifecycle.documents.Limits",
            "io.github.sceplifecycle.device.Device",
            "tools.jackson.core.JsonParser",
            "de.siegmar.fastcsv.reader.CsvReader",
            "org.bouncycastle.asn1.x500.X500Name",
            "org.slf4j.Logger",
            "org.slf4j.simple.SimpleLogger");
    return new SmallHeap("24m", Child.class, used).run(what, "" + ENTRIES);
  }

  /** What the other JVM runs. */
  static final class Child {

    private long values;

    private Child() {}

    @SuppressWarnings("SystemOut") // the answer to the parent
    public static void main(String[] args) throws Exception {
      SmallHeap.say(System.out, () -> new Child().read(args[0], Integer.parseInt(args[1])));
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
        case "csv" -> new Pieces(HEADER, count, i -> row(i / 2), "");
        case "states" -> new Pieces("[", count, i -> (i == 0 ? "" : ",") + state(i), "]");
        case "profiles" ->
            new Pieces("{\"value\":[", count, i -> (i == 0 ? "" : ",") + profile(i), "]}");
        case "field" -> new Pieces(HEADER + row(0) + "\"", 1_000_000, i -> "x".repeat(99), "");
        case "text" ->
            new Pieces(
                "{\"value\":[" + state(1) + ",{\"id\":\"", 1_000_000, i -> "x".repeat(99), "\"}]}");
        default -> {
          byte[] all = new Pieces(HEADER, count, i -> row(i), "").readAllBytes();
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
}
