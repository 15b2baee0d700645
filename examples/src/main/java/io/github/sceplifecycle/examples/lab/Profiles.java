package io.github.sceplifecycle.examples.lab;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intune.IntuneProfileReader;
import io.github.sceplifecycle.jamf.JamfProfileReader;
import io.github.sceplifecycle.policy.ScepProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lab's own profiles, read by the adapters from documents like those of an administrator. */
public final class Profiles {

  private static final String JAMF = "/lab/jamf-profile.xml";
  private static final String INTUNE = "/lab/intune-profile.json";

  private Profiles() {}

  /**
   * A profile for Macs from Jamf. Its document does not carry the setting (S-34), so it is
   * supplied.
   *
   * @param redistributeDays "Redistribute Profile", in days before expiry; from 1
   * @return the profile
   */
  public static ScepProfile jamf(int redistributeDays) {
    return only(
        JamfProfileReader.read(JAMF, text(JAMF).getBytes(StandardCharsets.UTF_8))
            .map(
                profiles ->
                    profiles.get(0).supplyingRedistributeDays(redistributeDays).scepProfiles()));
  }

  /**
   * A profile for Windows from Intune, whose document states the setting.
   *
   * @param renewalThreshold "Renewal threshold (%)", from 1 to 99
   * @return the profile
   */
  public static ScepProfile intune(int renewalThreshold) {
    String document = text(INTUNE).replace("${percent}", Integer.toString(renewalThreshold));
    return only(IntuneProfileReader.read(INTUNE, document.getBytes(StandardCharsets.UTF_8)));
  }

  private static ScepProfile only(Intake<List<ScepProfile>> read) {
    return read.value().get(0);
  }

  private static String text(String resource) {
    try (InputStream in = Profiles.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException brokenJar) {
      throw new UncheckedIOException(brokenJar);
    }
  }
}
