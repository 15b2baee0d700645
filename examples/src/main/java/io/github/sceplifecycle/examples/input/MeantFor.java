package io.github.sceplifecycle.examples.input;

import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intune.IntuneCertificateReader;
import io.github.sceplifecycle.intune.IntuneProfileReader;
import io.github.sceplifecycle.jamf.JamfInventoryReader;
import io.github.sceplifecycle.jamf.JamfProfileReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** For which option a document is that nothing could be read of under another. */
enum MeantFor {
  JAMF_PROFILE(JamfProfileReader::read),
  JAMF_INVENTORY(JamfInventoryReader::read),
  INTUNE_PROFILE(IntuneProfileReader::read),
  INTUNE_CERTIFICATES(IntuneCertificateReader::read);

  /** Reads one kind of document. */
  private interface Reader {

    Intake<? extends List<?>> read(String document, byte[] content);
  }

  @SuppressWarnings("ImmutableEnumChecker") // only methods that keep nothing
  private final Reader reader;

  MeantFor(Reader reader) {
    this.reader = reader;
  }

  /**
   * The continuation of a refusal.
   *
   * @param document what was refused
   * @return which option reads it; empty when none does, or when it is too large to try
   */
  static String hint(InputDocument document) {
    if (document.size() > Inputs.LARGE_BYTES) {
      return "";
    }
    try {
      byte[] content = document.bytes();
      return Arrays.stream(values())
          .filter(one -> !one.reader.read(document.name(), content).value().isEmpty())
          .findFirst()
          .map(one -> "; " + one.option() + " reads it")
          .orElse("");
    } catch (UnusableInputException unreadable) {
      return "";
    }
  }

  private String option() {
    return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
