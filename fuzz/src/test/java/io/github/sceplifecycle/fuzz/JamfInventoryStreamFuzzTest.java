package io.github.sceplifecycle.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.jamf.JamfInventoryReader;
import io.github.sceplifecycle.testkit.ReaderFunction;
import io.github.sceplifecycle.testkit.Streamed;
import java.util.List;

/** Any bytes streamed as Jamf's inventories: what is read whole is streamed alike. */
@Seeds(
    folders = {
      "jamf-adapter/src/test/resources/inventories",
      "jamf-adapter/src/test/resources/bad"
    })
class JamfInventoryStreamFuzzTest extends ReaderFuzz {

  private static final ReaderFunction<Device> STREAMED =
      Streamed.collected(JamfInventoryReader::stream);

  JamfInventoryStreamFuzzTest() {
    super(STREAMED);
  }

  @Override
  void alsoHolds(byte[] content) {
    Intake<List<Device>> whole = JamfInventoryReader.read(Oracle.DOCUMENT, content);
    Intake<List<Device>> streamed = STREAMED.read(Oracle.DOCUMENT, content);
    if (!whole.nothingRead() && !Oracle.brokeOffAtLimits(streamed)) {
      assertEquals(whole.value(), streamed.value());
    }
  }
}
