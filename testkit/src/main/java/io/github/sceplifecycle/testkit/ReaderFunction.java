package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.intake.Intake;
import java.util.List;

/**
 * A reader of documents, yours or {@code CertificateReader::read}.
 *
 * @param <T> what it reads
 */
@FunctionalInterface
public interface ReaderFunction<T> {

  /**
   * Reads a document.
   *
   * @param document its name, to appear in problems
   * @param content its bytes
   * @return what could be read, with the problems met
   */
  Intake<List<T>> read(String document, byte[] content);
}
