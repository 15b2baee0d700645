package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.Optional;

/** The member by which Graph tells the types of its entities. */
final class GraphType {

  static final String KEY = "@odata.type";
  static final String NAMESPACE = "microsoft.graph.";

  private GraphType() {}

  static boolean isStated(Node.Obj entry) {
    return entry.members().get(KEY) instanceof Node.Text;
  }

  /** The type's name without the {@code #} that some documents leave out. */
  static Optional<String> of(Fields entry) {
    return entry.nonBlank(KEY).map(type -> type.startsWith("#") ? type.substring(1) : type);
  }

  /** For an entry without a type, or with a blank one. */
  static void noteMissing(Fields entry) {
    entry
        .problems()
        .add(
            entry.placeOf(KEY),
            ProblemKind.MISSING,
            entry.isNull(KEY) ? "null" : "",
            "expected the entry's type; nothing else tells it, so the entry is passed over");
  }

  static void noteSkipped(Fields entry, ProblemKind kind, String type, String expected) {
    entry.problems().add(entry.placeOf(KEY), kind, type, expected);
  }
}
