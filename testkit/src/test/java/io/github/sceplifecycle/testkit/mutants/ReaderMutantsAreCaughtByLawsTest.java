package io.github.sceplifecycle.testkit.mutants;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/** Each mistake with documents is caught by a law, which is named. */
class ReaderMutantsAreCaughtByLawsTest {

  @Nested
  class Readers {

    private static final String ANSWERED = "S-32 every document is answered";

    private static final Map<ReaderMutant, String> CAUGHT_BY =
        Map.of(
            ReaderMutant.THROWS_ON_DAMAGE,
            ANSWERED,
            ReaderMutant.FORGETS_THE_DOCUMENT,
            ANSWERED,
            ReaderMutant.QUOTES_WHAT_IT_FOUND,
            "S-33 secrets stay out",
            ReaderMutant.GUESSES_WHAT_IS_MISSING,
            "S-31 truncation adds nothing");

    @TestFactory
    Stream<DynamicTest> each_wrong_reader_is_caught() {
      return ReaderTrials.NET.catches(ReaderMutant.class, mutant -> mutant, CAUGHT_BY);
    }

    @TestFactory
    Stream<DynamicTest> a_right_reader_keeps_every_law() {
      return ReaderTrials.NET.lets(
          (document, content) -> ReaderMutant.reading(document, content, "a line"));
    }
  }
}
