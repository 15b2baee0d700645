package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.policy.ScepProfile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads Intune SCEP certificate profiles as Graph's beta writes them (S-35).
 *
 * <p>A profile with {@code "renewalThresholdPercentage": 20} gives {@code
 * RenewalPolicy.percentRemaining(20)}: of a certificate of 365 days, 73 remain when it is replaced.
 * The threshold has no default: a profile without it has an unknown setting. Profiles of other
 * kinds, PKCS above all, carry the same member and are passed over by their type, each with a
 * problem.
 *
 * <p>The requested validity is a request only, and Apple's systems ignore it (S-12).
 */
public final class IntuneProfileReader {

  private static final Logger LOG = LoggerFactory.getLogger(IntuneProfileReader.class);

  private static final Words<IntuneProfileType> TYPES =
      new Words<>(
          Arrays.stream(IntuneProfileType.values())
              .collect(Collectors.toMap(IntuneProfileType::odataType, Function.identity())));

  private IntuneProfileReader() {}

  /**
   * Reads every SCEP profile of a document: a single profile, a list, a page of Graph's; as Graph
   * writes them, or as its PowerShell modules do.
   *
   * @param document a name for it, to appear in problems
   * @param content its bytes
   * @return the profiles in order; a problem for everything that could not be used
   */
  public static Intake<List<ScepProfile>> read(String document, byte[] content) {
    Problems problems = new Problems();
    IntuneDocument source = new IntuneDocument(document, problems);
    List<ScepProfile> profiles =
        source
            .text(content)
            .map(text -> source.json(text, GraphType::isStated, "profiles with @odata.type"))
            .orElse(List.of())
            .stream()
            .flatMap(node -> Fields.of(node, problems).stream())
            .flatMap(entry -> entry(entry).stream())
            .toList();
    if (!profiles.isEmpty()) {
      source.noteVersion();
    }
    Intake<List<ScepProfile>> intake = problems.with(profiles);
    LOG.debug("{} SCEP profiles, {} problems", profiles.size(), intake.problems().size());
    return intake;
  }

  private static Optional<ScepProfile> entry(Fields entry) {
    Optional<String> type = GraphType.of(entry);
    if (type.isEmpty()) {
      GraphType.noteMissing(entry);
    }
    return type.flatMap(name -> ofType(name, entry));
  }

  private static Optional<ScepProfile> ofType(String type, Fields entry) {
    if (TYPES.know(type)) {
      return TYPES
          .meaning(type, entry.placeOf(GraphType.KEY), entry.problems())
          .map(known -> new ProfileEntry(entry, known).read());
    }
    if (type.toLowerCase(Locale.ROOT).endsWith("scepcertificateprofile")) {
      GraphType.noteSkipped(
          entry, ProblemKind.UNSUPPORTED, type, "a SCEP profile of a type that is not known here");
    } else {
      GraphType.noteSkipped(entry, ProblemKind.SKIPPED, type, "no SCEP profile; passed over");
    }
    return Optional.empty();
  }
}
