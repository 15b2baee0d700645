package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.testkit.Streamed;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Streams a document named {@code doc}. */
final class Streams {

  private Streams() {}

  static Streamed<Device> of(byte[] content) {
    return of(new ByteArrayInputStream(content), Limits.STREAMED);
  }

  static Streamed<Device> of(InputStream content, Limits limits) {
    return Streamed.of(
        (document, in, sink) -> JamfInventoryReader.stream(document, in, limits, sink),
        "doc",
        content);
  }
}
