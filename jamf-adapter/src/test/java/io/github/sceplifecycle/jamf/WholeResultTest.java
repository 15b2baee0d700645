package io.github.sceplifecycle.jamf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** S-31, S-34: of every document beside this test, the whole answer of both readers. */
class WholeResultTest {

  static List<Path> documents() {
    return Fixtures.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void values_and_problems_are_exactly_the_expected_ones(Path document) {
    assertEquals(Fixtures.expected(document), Rendering.of(Fixtures.bytes(document)));
  }

  @Test
  void the_documents_are_there() {
    assertTrue(Fixtures.all().size() > 40, () -> "found only " + Fixtures.all().size());
  }
}
