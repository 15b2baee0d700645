package io.github.sceplifecycle.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.documents.Instants;
import java.util.Optional;

/** Any text read as an instant: what was read, written in ISO 8601, is read as the same. */
@Seeds(
    texts = {
      "2027-01-01T00:00:00Z",
      "2027-01-01T00:00:00.123456789+0000",
      "2027-02-29T23:59:60+14:00",
      " 9999-12-31t23:59:59z ",
      "1949-12-31T23:59:59-18"
    })
class InstantsFuzzTest extends TextFuzz {

  InstantsFuzzTest() {
    super(Instants::parse);
  }

  @Override
  void alsoHolds(String text) {
    Instants.parse(text).ifPresent(at -> assertEquals(Optional.of(at), Instants.parse("" + at)));
  }
}
