package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.policy.ScepProfile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/** All that a streamed document gave. */
record Streamed<T>(List<T> values, List<Problem> inValues, List<Problem> beside, long count) {

  /** One of the streaming readers. */
  private interface Reader<T> {
    Intake<Long> stream(String name, InputStream in, Limits limits, Consumer<Intake<T>> sink)
        throws IOException;
  }

  static Streamed<Device> devices(byte[] content) {
    return of(IntuneCertificateReader::stream, content);
  }

  static Streamed<ScepProfile> profiles(byte[] content) {
    return of(IntuneProfileReader::stream, content);
  }

  private static <T> Streamed<T> of(Reader<T> reader, byte[] content) {
    List<T> values = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try {
      Intake<Long> end =
          reader.stream(
              "doc",
              new ByteArrayInputStream(content),
              Limits.STREAMED,
              value -> {
                values.add(value.value());
                problems.addAll(value.problems());
              });
      return new Streamed<>(values, problems, end.problems(), end.value());
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
    List<Problem> all = new ArrayList<>(inValues);
    all.addAll(beside);
    return all;
  }
}
