package io.github.sceplifecycle.examples.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/** The invented fleets that are looked at when no document is given. */
public final class Samples {

  /** The instant for which they are made. */
  public static final Instant AT = Instant.parse("2026-11-23T00:00:00Z");

  /** What the sample's administrator has set in Jamf, whose macOS exports do not say it (S-34). */
  public static final int REDISTRIBUTE_DAYS = 60;

  /** What the sample's administrator has set in Intune, as its documents say. */
  public static final int RENEWAL_THRESHOLD = 20;

  private Samples() {}

  /**
   * One Jamf and one Intune fleet.
   *
   * @param redistributeDays Jamf's "Redistribute Profile" in days, from 1: {@link
   *     #REDISTRIBUTE_DAYS}, or what the caller tries instead
   * @return the documents
   */
  public static Inputs inputs(int redistributeDays) {
    return new Inputs(
        List.of(sample("jamf-profile.xml")),
        List.of(sample("jamf-computers.json"), sample("jamf-mobile-devices.json")),
        List.of(sample("intune-profiles.json")),
        List.of(sample("intune-certificates.csv")),
        OptionalInt.of(redistributeDays));
  }

  private static InputDocument sample(String name) {
    return new InputDocument("sample:" + name, 0, () -> open("/samples/" + name));
  }

  private static InputStream open(String resource) throws IOException {
    InputStream opened = Samples.class.getResourceAsStream(resource);
    if (opened == null) {
      throw new FileNotFoundException("the program's jar lacks " + resource);
    }
    return opened;
  }
}
