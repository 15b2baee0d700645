package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

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
    try (JsonParser parser = factory(limits).createParser(ObjectReadContext.empty(), text)) {
      JsonTree tree = new JsonTree(parser, place, limits, problems);
      return whole(tree, parser, place, problems);
    } catch (StreamConstraintsException overLimit) {
      return unreadable(at(place, overLimit), "expected no more than " + limits);
    } catch (JacksonException malformed) {
      // The parser's own message may quote the document (S-33).
      return unreadable(
          at(place, malformed), "expected JSON (RFC 8259), but it is malformed or ends here");
    }
  }

  private static Intake<Optional<Node>> whole(
      JsonTree tree, JsonParser parser, Place place, Problems problems) {
    if (parser.nextToken() == null) {
      return unreadable(place, "expected JSON, but there is nothing");
    }
    Node root = tree.root();
    return parser.nextToken() == null
        ? problems.with(Optional.of(root))
        : unreadable(
            JsonTree.at(place, place, parser.currentTokenLocation()),
            "expected nothing after the first value, but there is more");
  }

  private static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.deepest())
                .maxStringLength(limits.longestText())
                .maxNameLength(limits.longestText())
                .maxNumberLength(limits.longestText())
                .build())
        .build();
  }

  private static Place at(Place place, JacksonException fault) {
    TokenStreamLocation location = fault.getLocation();
    return location == null ? place : JsonTree.at(place, place, location);
  }

  private static Intake<Optional<Node>> unreadable(Place place, String expected) {
    return Intake.of(Optional.empty(), new Problem(place, ProblemKind.UNREADABLE, "", expected));
  }
}
