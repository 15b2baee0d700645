package io.github.sceplifecycle.examples.lab.device;

import java.util.regex.Pattern;
import org.bouncycastle.asn1.x500.X500Name;

/** A subject as a profile writes it, with the MDM's variables filled in. */
public final class SubjectText {

  /** Jamf writes {@code $UDID}, Intune {@code {{DeviceId}}}. */
  private static final Pattern VARIABLE = Pattern.compile("\\$[A-Z_]+|\\{\\{[A-Za-z_]+\\}\\}");

  private SubjectText() {}

  /**
   * Fills in every variable.
   *
   * @param text the subject in the profile
   * @param value what stands for each variable; letters, digits and {@code -}
   * @return the name
   */
  public static X500Name fill(String text, String value) {
    return new X500Name(VARIABLE.matcher(text).replaceAll(value));
  }
}
