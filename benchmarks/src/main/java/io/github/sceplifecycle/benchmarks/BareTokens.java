package io.github.sceplifecycle.benchmarks;

import java.io.ByteArrayInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Jackson's tokens of a document, passed over: the syntax is checked and nothing is decoded. */
final class BareTokens {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private BareTokens() {}

  /** How many there are. */
  static long in(byte[] content) {
    long tokens = 0;
    ByteArrayInputStream stream = new ByteArrayInputStream(content);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), stream)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }
}
