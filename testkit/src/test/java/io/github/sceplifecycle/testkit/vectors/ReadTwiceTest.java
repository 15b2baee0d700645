package io.github.sceplifecycle.testkit.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.sceplifecycle.testkit.reading.NaiveReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the vectors expect of documents is what a second reader, not the adapters', reads. */
class ReadTwiceTest {

  @TestFactory
  Stream<DynamicTest> a_naive_reader_expects_the_same() {
    return documents()
        .filter(NaiveReader::reads)
        .map(vector -> dynamicTest(vector.id() + " " + vector.comment(), () -> check(vector)));
  }

  @Test
  void only_signed_messages_and_binary_property_lists_are_not_read_a_second_time() {
    List<String> comments =
        documents()
            .filter(vector -> !NaiveReader.reads(vector))
            .map(ConformanceVector::comment)
            .filter(comment -> !comment.matches("(Signed|A binary property list).*"))
            .toList();
    assertEquals(List.of(), comments);
  }

  private static Stream<ConformanceVector> documents() {
    return EnumSet.range(VectorKind.JAMF_PROFILE, VectorKind.INTUNE_CERTIFICATES).stream()
        .flatMap(kind -> ConformanceVectors.of(kind).stream());
  }

  private static void check(ConformanceVector vector) {
    assertEquals(
        Optional.empty(),
        Conformance.check(vector, NaiveReader.RIGHT.answer(vector)).map(Mismatch::message));
  }
}
