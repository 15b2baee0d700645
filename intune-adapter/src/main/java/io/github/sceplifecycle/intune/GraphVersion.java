package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.Optional;

/** The version of Graph that a document says it comes from. */
final class GraphVersion {

  private static final String CONTEXT = "@odata.context";
  private static final String STABLE = "/v1.0/";

  private GraphVersion() {}

  /**
   * SCEP profiles exist in the beta only; of the link no more than the version is quoted (S-33).
   */
  static Optional<Problem> conflict(Fields holder) {
    return holder
        .node(CONTEXT)
        .filter(GraphVersion::isStable)
        .map(
            context ->
                new Problem(
                    context.place(),
                    ProblemKind.CONFLICT,
                    STABLE,
                    "expected /beta/, the only version with SCEP profiles; they are read"));
  }

  private static boolean isStable(Node context) {
    return context instanceof Node.Text link && link.text().contains(STABLE);
  }
}
