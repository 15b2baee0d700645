package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads JSON, exactly as RFC 8259 has it: no comments, no trailing commas, no {@code NaN}, nothing
 * after the value.
 *
 * <p>Numbers keep their digits. Of a key that stands twice in one object the first value is kept
 * and the other reported: which one a reader takes differs from product to product, and a value
 * appended to a document must not replace one that stood in it. A document that ends early or is
 * malformed gives nothing at all, not what stood before the fault: half an object may lack just the
 * member that mattered.
 */
public final class JsonDocument {

  private JsonDocument() {}

  /**
   * Reads a document whole.
   *
   * @param place its place: a whole document, or the text within another in which it stands
   * @param text the text
   * @param limits how much is read before it is refused
   * @return the tree; empty with a problem when the text is no such document or larger, deeper or
   *     longer than the limits
   */
  public static Intake<Optional<Node>> read(Place place, String text, Limits limits) {
    Problems problems = new Problems();
    List<Node> root = new ArrayList<>(1);
    Optional<Problem> fault =
        new JsonStream(place, Set.of(), limits).read(text, whole -> root.add(whole.read(problems)));
    return fault
        .map(why -> Intake.of(Optional.<Node>empty(), why))
        .orElseGet(() -> problems.with(Optional.of(root.get(0))));
  }
}
