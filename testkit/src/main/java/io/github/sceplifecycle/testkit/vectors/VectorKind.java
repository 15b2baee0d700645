package io.github.sceplifecycle.testkit.vectors;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a vector asks. The names in JSON and the prefixes of ids are part of the API. */
public enum VectorKind {
  /** The window of a policy and a validity (S-5 to S-8, S-36). */
  WINDOW("W"),
  /** The phase at an instant (S-9). */
  PHASE("P"),
  /** A policy in whole days or percent (S-10). */
  CONVERSION("C"),
  /** When a redistribution is attempted (S-13, S-14). */
  ATTEMPTS("A"),
  /** What a device attests at an instant (S-15 to S-22, S-38, S-42). */
  ATTESTATION("V"),
  /** What happens next (S-25, S-26). */
  PROJECTION("N"),
  /** Which settings are safe (S-28). */
  ADVICE("S"),
  /** What a rule finds wrong with a profile (S-27). */
  AUDIT("AU"),
  /** What comes due, expires and lapses in a fleet (S-29). */
  FORECAST("F"),
  /** Which devices lapse when, by the profile whose certificate they present (S-29). */
  LAPSES("L"),
  /** Where a device has its place (S-39). */
  SPREAD("SP"),
  /** Over how long a time to spread a fleet for a rate (S-39). */
  SMALLEST_SPAN("SS"),
  /** What a SCEP request is (S-41). */
  REQUEST("RQ"),
  /** What an answer to GetCACaps says (S-40). */
  CA_CAPABILITIES("CC"),
  /** What a Jamf configuration profile says (S-34). */
  JAMF_PROFILE("JP"),
  /** What a Jamf inventory says (S-34). */
  JAMF_INVENTORY("JI"),
  /** What Intune's certificate profiles say (S-35). */
  INTUNE_PROFILE("IP"),
  /** What Intune reports of certificates (S-35). */
  INTUNE_CERTIFICATES("IC");

  private final String prefix;

  VectorKind(String prefix) {
    this.prefix = prefix;
  }

  /**
   * What the ids of this kind begin with.
   *
   * @return for instance {@code W}, of {@code W-0001}
   */
  public String prefix() {
    return prefix;
  }

  /**
   * The name in JSON, and that of the file.
   *
   * @return for instance {@code jamf-profile}
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The kind of a name.
   *
   * @param word the name in JSON
   * @return the kind; empty if there is none of that name
   */
  public static Optional<VectorKind> parse(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  @Override
  public String toString() {
    return word();
  }
}
