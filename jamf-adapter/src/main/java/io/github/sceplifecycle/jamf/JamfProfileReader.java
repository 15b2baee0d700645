package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads Jamf configuration profiles (S-34).
 *
 * <p>Known are the Classic API's profiles for mobile devices and computers in XML and JSON, alone
 * or in lists, with or without what is wrapped around them; bare property lists ({@code
 * .mobileconfig}) in XML and binary form; and a device's answer to {@code ProfileList}. A profile
 * without a SCEP payload is a profile all the same.
 *
 * <p>A CMS signature (DER, BER or PEM) around any of these is taken off. What it is worth stands in
 * {@link ProfileNotes#signature}; the content is read even if the signature does not match, and
 * then a problem says so. Nobody's signature is trusted here.
 *
 * <p>For {@code <redeploy_days_before_certificate_expires>120} the setting is "120 days before
 * expiry"; for 0 it is stated as off; for a computer's profile, whose export does not carry it, it
 * is unknown and a problem says so: {@link JamfProfile#supplyingRedistributeDays}.
 */
public final class JamfProfileReader {

  private static final Logger LOG = LoggerFactory.getLogger(JamfProfileReader.class);

  private JamfProfileReader() {}

  /**
   * Reads every profile of a document, within {@link Limits#DEFAULT}.
   *
   * @param document a name for it, to appear in problems
   * @param content its bytes; any bytes, nothing is thrown for them
   * @return the profiles in order; a problem for everything that could not be used
   */
  public static Intake<List<JamfProfile>> read(String document, byte[] content) {
    return read(document, content, Limits.DEFAULT);
  }

  /**
   * Reads every profile of a document.
   *
   * @param document a name for it, to appear in problems
   * @param content its bytes; any bytes, nothing is thrown for them
   * @param limits how much is read before the document is refused; they hold for the property list
   *     in a profile's payloads and for the content of a signed message, too
   * @return the profiles in order; a problem for everything that could not be used
   */
  public static Intake<List<JamfProfile>> read(String document, byte[] content, Limits limits) {
    Problems problems = new Problems();
    List<JamfProfile> profiles =
        ProfileDocument.open(Place.whole(document), content, limits, problems)
            .map(opened -> profiles(opened, problems))
            .orElse(List.of());
    Intake<List<JamfProfile>> intake = problems.with(List.copyOf(profiles));
    LOG.debug("{} profiles, {} problems", profiles.size(), intake.problems().size());
    return intake;
  }

  private static List<JamfProfile> profiles(ProfileDocument opened, Problems problems) {
    return ProfileShapes.in(opened.document(), problems).stream()
        .map(profile -> profile.signed(opened.signature()))
        .toList();
  }
}
