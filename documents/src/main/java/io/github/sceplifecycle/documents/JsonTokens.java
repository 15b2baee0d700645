package io.github.sceplifecycle.documents;

import io.github.sceplifecycle.intake.Place;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * The tokens of one document. Whatever the parser throws becomes a {@link JsonFault}, so that it is
 * told apart from what a caller's own code throws in between.
 */
final class JsonTokens implements AutoCloseable {

  /** Names are kept while a document is streamed, up to about 50 000 different ones. */
  private static final int LONGEST_STREAMED_NAME = 256;

  private final Place whole;
  private final Limits limits;
  private final @Nullable Utf8Bytes bytes;
  private final boolean counted;
  private final JsonParser parser;
  private final @Nullable PlainTextParser plain;

  private JsonTokens(Place whole, Limits limits, @Nullable Utf8Bytes bytes, JsonParser parser) {
    this.whole = whole;
    this.limits = limits;
    this.bytes = bytes;
    this.parser = parser;
    this.plain = parser instanceof PlainTextParser ofBytes ? ofBytes : null;
    this.counted = whole.position().isEmpty();
  }

  static JsonTokens of(Place whole, String text, Limits limits) {
    return new JsonTokens(
        whole,
        limits,
        null,
        factory(limits, limits.longestText()).createParser(ObjectReadContext.empty(), text));
  }

  static JsonTokens of(Place whole, DocumentStream stream, Limits limits) {
    JsonFactory factory = factory(limits, Math.min(LONGEST_STREAMED_NAME, limits.longestText()));
    try {
      return new JsonTokens(whole, limits, stream.utf8(), stream.parser(factory));
    } catch (JacksonException unreadable) {
      throw fault(whole, limits, unreadable);
    }
  }

  private static JsonFactory factory(Limits limits, int longestName) {
    return new PlainTextParser.Factory(
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.deepest())
            .maxStringLength(limits.longestText())
            .maxNameLength(longestName)
            .maxNumberLength(limits.longestText())
            .build());
  }

  @Nullable JsonToken next() {
    try {
      return parser.nextToken();
    } catch (JacksonException malformed) {
      throw fault(malformed);
    }
  }

  /** The same, to a member's name or the object's end; whether it is the name expected. */
  boolean isNext(SerializableString expected) {
    try {
      return parser.nextName(expected);
    } catch (JacksonException malformed) {
      throw fault(malformed);
    }
  }

  JsonToken current() {
    return parser.currentToken();
  }

  String name() {
    return parser.currentName();
  }

  String text() {
    try {
      return parser.getString();
    } catch (JacksonException malformed) {
      throw fault(malformed);
    }
  }

  /** Passes over the rest of the value whose first token is the current one. */
  void skip() {
    try {
      parser.skipChildren();
    } catch (JacksonException malformed) {
      throw fault(malformed);
    }
  }

  /**
   * Where the value begins whose first token is the current one, unless the document is itself a
   * text within another: its lines would be mistaken for those of the other.
   */
  long position() {
    if (!counted) {
      return 0;
    }
    return plain == null ? position(parser.currentTokenLocation()) : plain.position();
  }

  private long position(TokenStreamLocation at) {
    int line = at.getLineNr();
    int column = at.getColumnNr();
    if (bytes != null) {
      return bytes.position(line, column, at.getByteOffset());
    }
    return line < 1 || column < 1 ? 0 : Way.position(line, column);
  }

  /** Whether the text asked for last may hold half of a surrogate pair, which ASCII does not. */
  boolean mayBeBroken() {
    return plain == null || !plain.isCut();
  }

  JsonFault overLimit() {
    return new JsonFault(here(), "", "expected no more than " + limits);
  }

  JsonFault unexpected(String expected) {
    return new JsonFault(here(), "", expected);
  }

  private Place here() {
    return placeAt(counted ? position(parser.currentTokenLocation()) : 0);
  }

  private Place placeAt(long position) {
    return Way.to(whole).at(position).place();
  }

  private JsonFault fault(JacksonException fault) {
    TokenStreamLocation told = fault.getLocation();
    TokenStreamLocation at = told == null ? parser.currentLocation() : told;
    return fault(counted ? placeAt(position(at)) : whole, limits, fault);
  }

  /** The parser's own message may quote the document (S-33). */
  private static JsonFault fault(Place at, Limits limits, JacksonException fault) {
    if (fault instanceof StreamConstraintsException) {
      return new JsonFault(at, "", "expected no more than " + limits);
    }
    if (fault.getCause() instanceof IOException failure) {
      ReadFailure why = ReadFailure.of(failure);
      return new JsonFault(at, why.found(), why.expected());
    }
    return new JsonFault(at, "", "expected JSON (RFC 8259), but it is malformed or ends here");
  }

  @Override
  public void close() {
    parser.close();
  }
}
