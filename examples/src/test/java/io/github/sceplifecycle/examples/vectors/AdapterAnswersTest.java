package io.github.sceplifecycle.examples.vectors;

import io.github.sceplifecycle.testkit.junit.ConformanceTests;
import io.github.sceplifecycle.testkit.vectors.VectorKind;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The adapters answer every vector of vendors' documents. */
class AdapterAnswersTest {

  @TestFactory
  Stream<DynamicTest> the_adapters_answer() {
    return EnumSet.range(VectorKind.JAMF_PROFILE, VectorKind.INTUNE_CERTIFICATES).stream()
        .flatMap(kind -> ConformanceTests.of(kind, AdapterAnswers::answer));
  }
}
