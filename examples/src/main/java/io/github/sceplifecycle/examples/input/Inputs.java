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
