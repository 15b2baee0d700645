package io.github.sceplifecycle.examples.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sceplifecycle.intake.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Intune's reports, small and larger than what is read whole. */
class InventoriesTest {

  private static final String HEADER = "DeviceId,UPN,PolicyId,ValidFrom,ValidTo\n";
  private static final String ROW = "device-%06d,%s,p,2026-01-01T00:00:00Z,2027-01-01T00:00:00Z\n";
  private static final int LONG = 10_000;

  private final List<Integer> certificates = new ArrayList<>();

  private static Inputs intune(byte[] report) {
    InputDocument document =
        new InputDocument("report.csv.gz", report.length, () -> new ByteArrayInputStream(report));
    return new Inputs(List.of(), List.of(), List.of(), List.of(document), OptionalInt.empty());
  }

  private List<Problem> read(byte[] report) throws UnusableInputException {
    Progress silent = Progress.of(List.of(), new PrintStream(new ByteArrayOutputStream()), false);
    return Inventories.stream(
        intune(report),
        silent,
        (source, document, device) ->
            certificates.add(device.value().certificates().orElseThrow().size()));
  }

  private static byte[] packed(int... devices) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(HEADER.getBytes(StandardCharsets.UTF_8));
      for (int device : devices) {
        out.write(ROW.formatted(device, "u".repeat(LONG)).getBytes(StandardCharsets.UTF_8));
      }
    }
    return packed.toByteArray();
  }

  @Test
  void a_small_report_joins_a_devices_rows_wherever_they_stand() throws Exception {
    assertEquals(List.of(), read(packed(1, 2, 1)));
    assertEquals(List.of(2, 1), certificates);
  }

  @Test
  void one_larger_than_what_is_read_whole_is_streamed() throws Exception {
    int[] devices = new int[7_000];
    for (int i = 0; i < devices.length; i++) {
      devices[i] = i / 2;
    }
    assertEquals(List.of(), read(packed(devices)));
    assertEquals(devices.length / 2, certificates.size());
  }

  @Test
  void one_that_cannot_be_read_at_all_is_refused() {
    assertThrows(
        UnusableInputException.class, () -> read("nothing".getBytes(StandardCharsets.UTF_8)));
  }
}
