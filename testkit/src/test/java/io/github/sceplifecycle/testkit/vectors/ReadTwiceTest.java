package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.testkit.junit.ConformanceTests;
import io.github.sceplifecycle.testkit.reading.NaiveReader;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the vectors expect of documents is what a second reader, not the adapters', reads. */
class ReadTwiceTest {

  @TestFactory
  Stream<DynamicTest> a_naive_reader_expects_the_same() {
    return EnumSet.range(VectorKind.JAMF_PROFILE, VectorKind.INTUNE_CERTIFICATES).stream()
        .flatMap(kind -> ConformanceTests.of(kind, NaiveReader.RIGHT));
  }
}
