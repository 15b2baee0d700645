package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.scep.CaCapabilities;
import io.github.sceplifecycle.scep.CaCapability;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What every reader of answers to GetCACaps must satisfy (S-40). */
public final class CapabilityLaws {

  private static final String DOCUMENT = "answer";

  private CapabilityLaws() {}

  /**
   * What was written is read, in whatever case, order and lines: nothing is lost, nothing is added,
   * and unknown keywords are kept and are no problem.
   *
   * @param code the reader
   * @param written what an authority names
   * @param writing how it is written
   */
  public static void whatIsWrittenIsRead(
      CapabilitiesFunction code, CaCapabilities written, CapabilityWriting writing) {
    Intake<Optional<CaCapabilities>> read = code.read(DOCUMENT, writing.write(written));
    Law law = Law.of("S-40 what is written is read", written, writing);
    law.expectEqual(Optional.of(written.stated()), read.value().map(CaCapabilities::stated));
    law.expectEqual(
        Optional.of(Set.copyOf(written.unknown())),
        read.value().map(CaCapabilities::unknown).map(Set::copyOf));
    law.expectEqual(List.of(), read.problems());
  }

  /**
   * Only a whole line is a keyword: what stands in a sentence, or with more behind it, states
   * nothing.
   *
   * @param code the reader
   * @param capability a capability
   */
  public static void onlyAWholeLineIsAKeyword(CapabilitiesFunction code, CaCapability capability) {
    Law law = Law.of("S-40 only a whole line is a keyword", capability);
    for (String line :
        List.of(
            "no " + capability.keyword(),
            capability.keyword() + "s",
            capability.keyword() + ", " + capability.keyword())) {
      law.expectEqual(
          Optional.of(Set.of()),
          code.read(DOCUMENT, line.getBytes(StandardCharsets.UTF_8))
              .value()
              .map(CaCapabilities::stated));
    }
  }

  /**
   * A page that tells of an error states no capability, and a problem says so.
   *
   * @param code the reader
   * @param written what the page quotes, a keyword a line
   */
  public static void aPageStatesNothing(CapabilitiesFunction code, CaCapabilities written) {
    String keywords =
        written.stated().stream().map(CaCapability::keyword).collect(Collectors.joining("\n"));
    String page = "<html>\n" + keywords + "\n</html>";
    Intake<Optional<CaCapabilities>> read =
        code.read(DOCUMENT, page.getBytes(StandardCharsets.UTF_8));
    Law law = Law.of("S-40 a page states nothing", page);
    law.expectEqual(Optional.empty(), read.value());
    law.expect(!read.problems().isEmpty(), "a problem", read.problems());
  }
}
