package io.github.sceplifecycle.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.certificate.SerialNumber;
import java.util.Optional;

/** Any text read as a serial number: what was read, written out, is read as the same. */
@Seeds(texts = {"40f3d9fb", "40:F3:D9:FB", "0x40f3d9fb", "00", "-1", "40 F3"})
class SerialNumberFuzzTest extends TextFuzz {

  SerialNumberFuzzTest() {
    super(SerialNumber::parseHex);
  }

  @Override
  void alsoHolds(String text) {
    SerialNumber.parseHex(text)
        .ifPresent(
            number -> {
              assertEquals(Optional.of(number), SerialNumber.parseHex(number.toString()));
              assertEquals(number, SerialNumber.ofInteger(number.value()));
            });
  }
}
