package io.github.sceplifecycle.fuzz;

import io.github.sceplifecycle.intake.Intake;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** A parser of a short text as a target: what it reads is the answer. */
abstract class TextFuzz extends ReaderFuzz {

  <T> TextFuzz(Function<String, Optional<T>> parser) {
    super((document, content) -> Intake.of(parser.apply(text(content)).stream().toList()));
  }

  /** What holds for this parser besides. */
  abstract void alsoHolds(String text);

  @Override
  final void alsoHolds(byte[] content) {
    alsoHolds(text(content));
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
