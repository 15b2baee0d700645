package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.scep.CaCapabilities;
import java.util.Optional;

/** Reads an answer to GetCACaps (S-40): yours, or core's {@code CaCapabilitiesReader::read}. */
@FunctionalInterface
public interface CapabilitiesFunction {

  /**
   * Reads one answer.
   *
   * @param document a name for it
   * @param answer its bytes
   * @return the capabilities; empty with a problem if it states none in this form
   */
  Intake<Optional<CaCapabilities>> read(String document, byte[] answer);
}
