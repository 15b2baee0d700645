package io.github.sceplifecycle.examples.input;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What to read.
 *
 * @param jamfProfiles Jamf configuration profiles
 * @param jamfInventories Jamf inventories
 * @param intuneProfiles Intune SCEP certificate profiles
 * @param intuneCertificates what Intune reports of certificates
 * @param jamfRedistributeDays Jamf's "Redistribute Profile" in days, for profiles that do not state
 *     it; from 1
 */
public record Inputs(
    List<InputDocument> jamfProfiles,
    List<InputDocument> jamfInventories,
    List<InputDocument> intuneProfiles,
    List<InputDocument> intuneCertificates,
    OptionalInt jamfRedistributeDays) {

  /** Copies the lists. */
  public Inputs {
    jamfProfiles = List.copyOf(jamfProfiles);
    jamfInventories = List.copyOf(jamfInventories);
    intuneProfiles = List.copyOf(intuneProfiles);
    intuneCertificates = List.copyOf(intuneCertificates);
  }

  /** Inventories of more than this many bytes are not held in memory: 32 MiB. */
  static final long LARGE_BYTES = 32L << 20;

  /** Inventories repeat their words and pack well. */
  private static final long PACKED_INTO = 16;

  /**
   * The same without inventories.
   *
   * @return the profiles
   */
  public Inputs profiles() {
    return new Inputs(jamfProfiles, List.of(), intuneProfiles, List.of(), jamfRedistributeDays);
  }

  /**
   * Whether the inventories are better taken device by device.
   *
   * @return whether they are more than 32 MiB, or a sixteenth of that packed with gzip, or come
   *     through a pipe
   */
  public boolean areLarge() {
    return Stream.of(jamfInventories, intuneCertificates)
            .flatMap(List::stream)
            .mapToLong(Inputs::unpacked)
            .sum()
        > LARGE_BYTES;
  }

  private static long unpacked(InputDocument document) {
    if (document.size() == InputDocument.UNTOLD) {
      return LARGE_BYTES + 1;
    }
    return document.size() * (document.name().endsWith(".gz") ? PACKED_INTO : 1);
  }

  /**
   * Every document.
   *
   * @return in the order in which they are read
   */
  public List<InputDocument> documents() {
    return Stream.of(jamfProfiles, jamfInventories, intuneProfiles, intuneCertificates)
        .flatMap(List::stream)
        .toList();
  }
}
