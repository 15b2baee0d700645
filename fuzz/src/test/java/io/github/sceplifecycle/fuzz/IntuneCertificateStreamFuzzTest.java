package io.github.sceplifecycle.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intune.IntuneCertificateReader;
import io.github.sceplifecycle.testkit.ReaderFunction;
import io.github.sceplifecycle.testkit.Streamed;
import java.util.List;

/**
 * Any bytes streamed as Intune's certificate reports. A stream does not join rows that do not stand
 * together; no certificate is lost by that.
 */
@Seeds(
    folders = {
      "intune-adapter/src/test/resources/certificates",
      "intune-adapter/src/test/resources/bad"
    })
class IntuneCertificateStreamFuzzTest extends ReaderFuzz {

  private static final ReaderFunction<Device> STREAMED =
      Streamed.collected(IntuneCertificateReader::stream);

  IntuneCertificateStreamFuzzTest() {
    super(STREAMED);
  }

  @Override
  void alsoHolds(byte[] content) {
    Intake<List<Device>> whole = IntuneCertificateReader.read(Oracle.DOCUMENT, content);
    Intake<List<Device>> streamed = STREAMED.read(Oracle.DOCUMENT, content);
    if (!whole.nothingRead() && !Oracle.brokeOffAtLimits(streamed)) {
      assertEquals(certificates(whole), certificates(streamed));
    }
  }

  private static int certificates(Intake<List<Device>> intake) {
    return intake.value().stream()
        .mapToInt(device -> device.certificates().map(List::size).orElse(0))
        .sum();
  }
}
