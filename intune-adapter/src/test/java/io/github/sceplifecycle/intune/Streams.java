package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.policy.ScepProfile;
import io.github.sceplifecycle.testkit.Streamed;

/** Streams a document named {@code doc}. */
final class Streams {

  private Streams() {}

  static Streamed<Device> devices(byte[] content) {
    return Streamed.of(IntuneCertificateReader::stream, "doc", content);
  }

  static Streamed<ScepProfile> profiles(byte[] content) {
    return Streamed.of(IntuneProfileReader::stream, "doc", content);
  }
}
