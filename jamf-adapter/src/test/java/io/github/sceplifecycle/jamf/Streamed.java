package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** All that a streamed document gave. */
record Streamed(List<Device> devices, List<Problem> inDevices, List<Problem> beside, long count) {

  static Streamed of(byte[] content) {
    return of(new ByteArrayInputStream(content), Limits.STREAMED);
  }

  static Streamed of(InputStream content, Limits limits) {
    List<Device> devices = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try {
      Intake<Long> end =
          JamfInventoryReader.stream(
              "doc",
              content,
              limits,
              device -> {
                devices.add(device.value());
                problems.addAll(device.problems());
              });
      return new Streamed(devices, problems, end.problems(), end.value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(inDevices);
    all.addAll(beside);
    return all;
  }
}
