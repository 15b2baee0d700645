package io.github.sceplifecycle.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intune.IntuneProfileReader;
import io.github.sceplifecycle.policy.ScepProfile;
import io.github.sceplifecycle.testkit.ReaderFunction;
import io.github.sceplifecycle.testkit.Streamed;
import java.util.List;

/** Any bytes streamed as Intune's profiles: what is read whole is streamed alike. */
@Seeds(
    folders = {
      "intune-adapter/src/test/resources/profiles",
      "intune-adapter/src/test/resources/bad"
    })
class IntuneProfileStreamFuzzTest extends ReaderFuzz {

  private static final ReaderFunction<ScepProfile> STREAMED =
      Streamed.collected(IntuneProfileReader::stream);

  IntuneProfileStreamFuzzTest() {
    super(STREAMED);
  }

  @Override
  void alsoHolds(byte[] content) {
    Intake<List<ScepProfile>> whole = IntuneProfileReader.read(Oracle.DOCUMENT, content);
    Intake<List<ScepProfile>> streamed = STREAMED.read(Oracle.DOCUMENT, content);
    if (!whole.nothingRead() && !Oracle.brokeOffAtLimits(streamed)) {
      assertEquals(whole.value(), streamed.value());
    }
  }
}
