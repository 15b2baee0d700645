package io.github.sceplifecycle.scep;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an answer to GetCACaps leniently (RFC 8894, 3.5.2; S-40): one keyword a line, in either
 * case, in any order. Lines end in CR, LF, both or a zero octet; blanks around a keyword, empty
 * lines and a byte order mark are passed over. What is not known is kept and is no problem, since
 * RFC 8894 has clients ignore it.
 *
 * <p>Only a whole line is a keyword: a page that tells of an error and holds the word
 * <i>renewal</i> states nothing. Of an answer that holds a private key no unknown keyword is kept,
 * for any line may be a piece of it (S-33).
 */
public final class CaCapabilitiesReader {

  /** The largest answer that is read: 64 KiB. */
  public static final int MOST_BYTES = 1 << 16;

  /** The longest line that is kept as an unknown keyword, in characters. */
  public static final int LONGEST_KEYWORD = 128;

  /** How many unknown keywords are kept. */
  public static final int MOST_UNKNOWN = 64;

  /** How the first and the last line of a private key in PEM end, of whatever sort it is. */
  private static final String PRIVATE_KEY = "PRIVATE KEY-----";

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final Place place;
  private final Set<CaCapability> stated = EnumSet.noneOf(CaCapability.class);
  private final Set<String> unknown = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private CaCapabilitiesReader(String document) {
    this.place = Place.whole(document);
  }

  /**
   * Reads one answer.
   *
   * @param document a name for it, to appear in problems
   * @param answer its bytes; none at all are the answer of an authority that names no capability
   * @return the capabilities; empty with a problem when the bytes are too many or a page of HTML
   */
  public static Intake<Optional<CaCapabilities>> read(String document, byte[] answer) {
    CaCapabilitiesReader reader = new CaCapabilitiesReader(document);
    Optional<CaCapabilities> read = reader.read(answer);
    return new Intake<>(read, reader.problems);
  }

  private Optional<CaCapabilities> read(byte[] answer) {
    if (answer.length > MOST_BYTES) {
      String expected = "expected at most " + MOST_BYTES + " bytes";
      note(ProblemKind.UNREADABLE, answer.length + " bytes", expected);
      return Optional.empty();
    }
    String text = new String(answer, StandardCharsets.UTF_8);
    String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    if (bare.stripLeading().startsWith("<")) {
      note(ProblemKind.UNRECOGNISED, "a page of HTML or XML", "expected one keyword a line");
      return Optional.empty();
    }
    bare.replace('\0', '\n').lines().map(String::strip).forEach(this::line);
    if (bare.contains(PRIVATE_KEY)) {
      unknown.clear();
      note(ProblemKind.SKIPPED, "a private key", "expected none; no unknown keyword is kept");
    }
    return Optional.of(new CaCapabilities(stated, List.copyOf(unknown)));
  }

  private void line(String keyword) {
    Optional<CaCapability> known = CaCapability.parse(keyword);
    if (known.isPresent()) {
      stated.add(known.get());
    } else if (!keyword.isEmpty()) {
      keep(keyword);
    }
  }

  private void keep(String keyword) {
    if (keyword.length() > LONGEST_KEYWORD) {
      String expected = "expected at most " + LONGEST_KEYWORD + "; not kept";
      noteOnce(keyword.length() + " characters in a line", expected);
    } else if (unknown.size() < MOST_UNKNOWN) {
      unknown.add(keyword);
    } else if (!unknown.contains(keyword)) {
      noteOnce("more unknown keywords", "the first " + MOST_UNKNOWN + " are kept");
    }
  }

  private void noteOnce(String found, String expected) {
    if (problems.stream().noneMatch(problem -> problem.expected().equals(expected))) {
      note(ProblemKind.TOO_LARGE, found, expected);
    }
  }

  private void note(ProblemKind kind, String found, String expected) {
    problems.add(new Problem(place, kind, found, expected));
  }
}
