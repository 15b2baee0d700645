package consumer;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.documents.JsonDocument;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intune.IntuneProfileReader;
import io.github.sceplifecycle.jamf.JamfProfileReader;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import io.github.sceplifecycle.testkit.RedistributionLaws;
import io.github.sceplifecycle.testkit.WindowFunction;
import io.github.sceplifecycle.testkit.vectors.Answerer;
import io.github.sceplifecycle.testkit.vectors.Conformance;
import io.github.sceplifecycle.testkit.vectors.ConformanceVectors;
import io.github.sceplifecycle.testkit.vectors.RedistributionAnswers;
import io.github.sceplifecycle.testkit.vectors.VectorKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Uses each module once: the core and its laws, the vectors, and the readers of documents. */
public final class Consumer {

  private Consumer() {}

  /**
   * Prints what it did.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Validity validity =
        new Validity(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));
    RenewalPolicy policy = RenewalPolicy.percentRemaining(20);
    RedistributionLaws.windowLiesInsideTheValidity(RedistributionWindow::of, policy, validity);
    must(wrongAnswers(RedistributionWindow::of) == 0, "core's windows are right");
    must(wrongAnswers((ours, dates) -> Optional.empty()) > 0, "and ours, of none, are not");
    byte[] nothing = "{}".getBytes(StandardCharsets.UTF_8);
    must(
        JsonDocument.read(Place.whole("empty"), "{}", Limits.DEFAULT).problems().isEmpty(),
        "an empty object is JSON");
    must(JamfProfileReader.read("empty", nothing).nothingRead(), "but no profile of Jamf's");
    must(IntuneProfileReader.read("empty", nothing).nothingRead(), "and none of Intune's");
    boolean modules = Consumer.class.getModule().isNamed();
    if (modules) {
      noneOfTheModulesIsAutomatic();
    }
    System.out.println("consumed on the " + (modules ? "module path" : "class path"));
  }

  /** How many vectors some code answers wrongly. */
  private static long wrongAnswers(WindowFunction code) {
    Answerer answerer = RedistributionAnswers.window(code);
    return ConformanceVectors.of(VectorKind.WINDOW).stream()
        .filter(vector -> Conformance.check(vector, answerer.answer(vector)).isPresent())
        .count();
  }

  private static void noneOfTheModulesIsAutomatic() {
    Set<String> automatic =
        ModuleLayer.boot().modules().stream()
            .filter(module -> module.getDescriptor().isAutomatic())
            .map(Module::getName)
            .collect(Collectors.toSet());
    must(automatic.isEmpty(), "automatic modules: " + automatic);
  }

  private static void must(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
