package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.policy.ScepProfile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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

  private IntuneProfileReader() {}

  /**
   * Reads every SCEP profile of a document, within {@link Limits#DEFAULT}: a single profile, a
   * list, a page of Graph's; as Graph writes them, or as its PowerShell modules do.
   *
   * @param document a name for it, to appear in problems
   * @param content its bytes
   * @return the profiles in order; a problem for everything that could not be used
   */
  public static Intake<List<ScepProfile>> read(String document, byte[] content) {
    return read(document, content, Limits.DEFAULT);
  }

  /**
   * The same within other limits.
   *
   * @param document a name for it, to appear in problems
   * @param content its bytes
   * @param limits how much is read before the document is refused
   * @return the profiles in order; a problem for everything that could not be used
   */
  public static Intake<List<ScepProfile>> read(String document, byte[] content, Limits limits) {
    Place place = Place.whole(document);
    IntuneDocument<ScepProfile> source = new IntuneDocument<>(place, limits, new ProfileEntries());
    List<ScepProfile> profiles = new ArrayList<>();
    Problems inEntries = new Problems();
    Problems problems =
        source.read(content, entry -> inEntries.take(entry).ifPresent(profiles::add));
    problems.take(inEntries.with(profiles));
    noteVersion(source, !profiles.isEmpty(), problems);
    Intake<List<ScepProfile>> intake = problems.with(List.copyOf(profiles));
    LOG.debug("{} SCEP profiles, {} problems", profiles.size(), intake.problems().size());
    return intake;
  }

  /**
   * Hands out the SCEP profiles of a document one at a time, each within {@link Limits#STREAMED}.
   *
   * @param document a name for it, to appear in problems
   * @param content its bytes
   * @param sink is given each profile, with the problems in it
   * @return how many were handed out, beside the problems of no single profile
   * @throws IOException if {@code content} throws it; what was handed out before stays good
   * @see #stream(String, InputStream, Limits, Consumer)
   */
  public static Intake<Long> stream(
      String document, InputStream content, Consumer<? super Intake<ScepProfile>> sink)
      throws IOException {
    return stream(document, content, Limits.STREAMED, sink);
  }

  /**
   * Hands out the SCEP profiles of a document one at a time, in memory that does not grow with
   * their number. They are the profiles and problems that {@link #read} gives.
   *
   * <p>The document may be packed with gzip, and may have any size; the limits bound each entry.
   * Where it ends early or is malformed, the profiles before have been handed out, and a problem
   * says where it broke. Of the problems of no single profile the first thousand are kept, and the
   * number of the others.
   *
   * @param document a name for it, to appear in problems
   * @param content its bytes; read on the caller's thread, perhaps further than the document goes,
   *     and never closed here
   * @param limits of each single entry
   * @param sink is given each profile, with the problems in it; what it throws ends the reading
   * @return how many were handed out, beside the problems of no single profile
   * @throws IOException if {@code content} throws it; what was handed out before stays good
   */
  public static Intake<Long> stream(
      String document,
      InputStream content,
      Limits limits,
      Consumer<? super Intake<ScepProfile>> sink)
      throws IOException {
    IntuneDocument<ScepProfile> source =
        new IntuneDocument<>(Place.whole(document), limits, new ProfileEntries());
    Intake<Long> read = source.stream(content, sink::accept);
    Problems problems = new Problems();
    noteVersion(source, problems.take(read) > 0, problems);
    Intake<Long> intake = problems.with(read.value());
    LOG.debug("{} SCEP profiles, {} problems beside", intake.value(), intake.problems().size());
    return intake;
  }

  /** For a page of SCEP profiles; a profile that stands alone is the page as well. */
  private static void noteVersion(
      IntuneDocument<ScepProfile> source, boolean anyProfile, Problems problems) {
    source
        .outermost()
        .filter(page -> anyProfile)
        .flatMap(GraphVersion::conflict)
        .ifPresent(problems::add);
  }
}
