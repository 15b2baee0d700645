package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.Optional;

/**
 * Identifiers. All zeros stand in requests, where the service has yet to give one: they name
 * nothing.
 */
final class Guid {

  private static final String ZERO = "00000000-0000-0000-0000-000000000000";

  private Guid() {}

  static Optional<String> read(Fields fields, String key) {
    return fields.nonBlank(key).filter(id -> !id.equals(ZERO));
  }

  /** The identifier; its absence is noted with what follows from it. */
  static Optional<String> expected(Fields fields, String key, String consequence) {
    Optional<String> stated = fields.nonBlank(key);
    if (stated.isPresent() && !stated.get().equals(ZERO)) {
      return stated;
    }
    fields
        .problems()
        .add(
            fields.placeOf(key),
            ProblemKind.MISSING,
            stated.orElse(fields.isNull(key) ? "null" : ""),
            "expected an identifier; " + consequence);
    return Optional.empty();
  }
}
