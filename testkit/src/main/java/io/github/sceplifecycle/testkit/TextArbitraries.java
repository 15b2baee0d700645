package io.github.sceplifecycle.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts as vendors' documents hold them: the usual, empty ones and hostile ones. */
public final class TextArbitraries {

  private TextArbitraries() {}

  /**
   * Names that people give: plain, empty, with what XML, JSON, a terminal or a reader trips over.
   *
   * @return names; an empty one is the smallest
   */
  public static Arbitrary<String> names() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of("", "a", "Okta SCEP", "A desk")),
        Tuple.of(
            2,
            Arbitraries.of(
                "<b>&amp;\"'",
                "a, b=c + d \\ e",
                "%s ${x} $UDID",
                "a\u0000b\u001b[31mc",
                "x\u202egnp.exe",
                "Z\u0308u\u0308ri\u0301 \ud83d\udd11",
                "\ud800",
                " padded ",
                "a\r\nb")),
        Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
  }

  /**
   * Identifiers: UUIDs, numbers, and any name.
   *
   * @return identifiers
   */
  public static Arbitrary<String> identifiers() {
    Arbitrary<String> uuids =
        Arbitraries.strings()
            .withChars("0123456789abcdef")
            .ofLength(12)
            .map(digits -> "3e5a1001-51ca-4c0e-9f00-" + digits);
    Arbitrary<String> numbers = Arbitraries.longs().between(0, 9_999).map(String::valueOf);
    return Arbitraries.frequencyOf(Tuple.of(3, numbers), Tuple.of(3, uuids), Tuple.of(1, names()));
  }
}
