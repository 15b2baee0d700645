package io.github.sceplifecycle.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.sceplifecycle.testkit.ReaderFunction;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** One reader as a target. */
abstract class ReaderFuzz {

  private final ReaderFunction<?> reader;

  <T> ReaderFuzz(ReaderFunction<T> reader) {
    this.reader = reader;
  }

  /** What holds for this reader besides; nothing unless it says so. */
  void alsoHolds(byte[] content) {}

  @ArgumentsSource(SeedProvider.class)
  @DictionaryFile(resourcePath = "/vendors.dict")
  @FuzzTest
  void every_answer_keeps_the_laws(byte[] content) {
    Oracle.judge(reader, content);
    alsoHolds(content);
  }
}
