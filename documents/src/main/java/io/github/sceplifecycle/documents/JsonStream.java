package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Goes through JSON piece by piece, by the same rules as {@link JsonDocument}, without building
 * more than is asked for.
 *
 * <p>Only members with certain names are read, at any depth. All others must be well-formed and are
 * passed over; that a key stands twice is told of those only that are read. Where the document ends
 * early or is malformed, the pieces before have been handed out, and a problem says where it broke.
 *
 * @param place the document's place
 * @param wanted the names of the members that are read; empty for all
 * @param limits of a text as a whole, or of each single piece of a stream
 */
public record JsonStream(Place place, Set<String> wanted, Limits limits) {

  /** Copies the names. */
  public JsonStream {
    Objects.requireNonNull(place, "place");
    wanted = Set.copyOf(wanted);
    Objects.requireNonNull(limits, "limits");
  }

  /**
   * Goes through a text.
   *
   * @param text the text
   * @param use is given the document's value
   * @return where and why it ended too early; empty if it did not
   */
  public Optional<Problem> read(String text, Consumer<Unread> use) {
    try (JsonTokens tokens = JsonTokens.of(place, text, limits)) {
      read(tokens, use);
      return Optional.empty();
    } catch (JsonFault fault) {
      return Optional.of(fault.problem());
    }
  }

  /**
   * Goes through a stream, in memory that does not grow with it. A name may have 256 characters.
   *
   * @param stream the stream
   * @param use is given the document's value
   * @return where and why it ended too early; empty if it did not
   * @throws IOException if the caller's stream throws it
   */
  public Optional<Problem> read(DocumentStream stream, Consumer<Unread> use) throws IOException {
    try (JsonTokens tokens = JsonTokens.of(place, stream, limits)) {
      read(tokens, use);
      return Optional.empty();
    } catch (JsonFault fault) {
      stream.rethrow();
      return Optional.of(fault.problem());
    }
  }

  private void read(JsonTokens tokens, Consumer<Unread> use) {
    if (tokens.next() == null) {
      throw new JsonFault(place, "", "expected JSON, but there is nothing");
    }
    JsonTree tree = new JsonTree(tokens, limits);
    JsonUnread root = new JsonUnread(tree, Way.to(place).at(tokens.position()), Trail.of(wanted));
    use.accept(root);
    root.finish();
    if (tokens.next() != null) {
      throw tokens.unexpected("expected nothing after the first value, but there is more");
    }
  }
}
