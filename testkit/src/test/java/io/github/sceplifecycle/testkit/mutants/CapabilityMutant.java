package io.github.sceplifecycle.testkit.mutants;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.scep.CaCapabilities;
import io.github.sceplifecycle.scep.CaCapabilitiesReader;
import io.github.sceplifecycle.scep.CaCapability;
import io.github.sceplifecycle.testkit.CapabilitiesFunction;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** Answers to GetCACaps that are read wrongly. */
public enum CapabilityMutant implements CapabilitiesFunction {
  /** See {@link #story()}. */
  CASE_MATTERS(
      "Compares keywords letter by letter",
      text -> lines(text, "[\n\r\0]", (line, keyword) -> line.strip().equals(keyword))),
  /** See {@link #story()}. */
  LINE_FEEDS_ONLY(
      "Splits at line feeds, as from its own server they come",
      text -> lines(text, "\n", String::equalsIgnoreCase)),
  /** See {@link #story()}. */
  FOUND_ANYWHERE(
      "Looks for the keyword in the whole answer",
      text ->
          lines(
              text,
              "[\n\r\0]",
              (line, keyword) ->
                  line.toUpperCase(Locale.ROOT).contains(keyword.toUpperCase(Locale.ROOT)))),
  /** See {@link #story()}. */
  UNKNOWN_DROPPED(
      "Keeps what it knows and drops the rest",
      text -> new CaCapabilities(right(text).stated(), List.of())),
  /** See {@link #story()}. */
  PAGE_READ("Reads whatever comes", CapabilityMutant::right);

  private final String story;

  @SuppressWarnings("ImmutableEnumChecker") // only lambdas that capture nothing
  private final Function<String, CaCapabilities> code;

  CapabilityMutant(String story, Function<String, CaCapabilities> code) {
    this.story = story;
    this.code = code;
  }

  /**
   * Which mistake it is, and whose.
   *
   * @return a sentence without its full stop
   */
  public String story() {
    return story;
  }

  @Override
  public Intake<Optional<CaCapabilities>> read(String document, byte[] answer) {
    boolean page =
        new String(answer, StandardCharsets.UTF_8).stripLeading().startsWith("<")
            && this != PAGE_READ;
    return page
        ? CaCapabilitiesReader.read(document, answer)
        : Intake.of(Optional.of(code.apply(new String(answer, StandardCharsets.UTF_8))));
  }

  private static CaCapabilities right(String text) {
    return lines(text, "[\n\r\0]", (line, keyword) -> line.strip().equalsIgnoreCase(keyword));
  }

  private static CaCapabilities lines(String text, String ends, BiPredicate<String, String> names) {
    Set<CaCapability> stated = EnumSet.noneOf(CaCapability.class);
    Set<String> unknown = new LinkedHashSet<>();
    for (String line : text.split(ends, -1)) {
      List<CaCapability> named =
          Stream.of(CaCapability.values()).filter(one -> names.test(line, one.keyword())).toList();
      stated.addAll(named);
      if (named.isEmpty() && !line.isBlank()) {
        unknown.add(line.strip());
      }
    }
    return new CaCapabilities(stated, List.copyOf(unknown));
  }
}
