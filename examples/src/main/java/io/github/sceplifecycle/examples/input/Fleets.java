package io.github.sceplifecycle.examples.input;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.examples.plan.Fleet;
import io.github.sceplifecycle.examples.plan.Inventory;
import io.github.sceplifecycle.examples.plan.Source;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intune.IntuneCertificateReader;
import io.github.sceplifecycle.intune.IntuneProfileReader;
import io.github.sceplifecycle.jamf.JamfInventoryReader;
import io.github.sceplifecycle.jamf.JamfProfile;
import io.github.sceplifecycle.jamf.JamfProfileReader;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ScepProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads fleets from documents. */
public final class Fleets {

  /** Reads one kind of document. */
  @FunctionalInterface
  private interface Reader<T> {

    Intake<List<T>> read(String document, byte[] content);
  }

  private final Progress progress;
  private final List<Problem> problems = new ArrayList<>();

  private Fleets(Progress progress) {
    this.progress = progress;
  }

  /**
   * Reads every document.
   *
   * @param inputs the documents
   * @param progress is told of every document before it is read, and of the end
   * @return a fleet for each MDM, and all problems
   * @throws UnusableInputException at the first document that cannot be read at all
   */
  public static Intake<List<Fleet>> read(Inputs inputs, Progress progress)
      throws UnusableInputException {
    try {
      return new Fleets(progress).all(inputs);
    } finally {
      progress.done();
    }
  }

  /**
   * Reads the profiles, as the first part of something longer.
   *
   * @param inputs the documents, of which inventories are not looked at
   * @param progress is told of every document before it is read
   * @return a fleet without devices for each MDM, and all problems
   * @throws UnusableInputException at the first document that cannot be read at all
   */
  public static Intake<List<Fleet>> profiles(Inputs inputs, Progress progress)
      throws UnusableInputException {
    return new Fleets(progress).all(inputs.profiles());
  }

  private Intake<List<Fleet>> all(Inputs inputs) throws UnusableInputException {
    List<Fleet> read = List.of(jamf(inputs), intune(inputs));
    return new Intake<>(read, problems);
  }

  private Fleet jamf(Inputs inputs) throws UnusableInputException {
    OptionalInt days = inputs.jamfRedistributeDays();
    List<ScepProfile> profiles = new ArrayList<>();
    for (InputDocument document : inputs.jamfProfiles()) {
      profiles.addAll(values(document, (name, content) -> scepProfiles(name, content, days)));
    }
    Optional<RenewalPolicy> policy =
        days.isPresent() ? Optional.of(redistributed(days.getAsInt())) : Optional.empty();
    List<Inventory> inventories = inventories(inputs.jamfInventories(), JamfInventoryReader::read);
    return new Fleet(Source.JAMF, profiles, inventories, policy);
  }

  /** 0 is Jamf's word for never (S-34). */
  private static RenewalPolicy redistributed(int days) {
    return days == 0 ? RenewalPolicy.none() : RenewalPolicy.daysBeforeExpiry(days);
  }

  private static Intake<List<ScepProfile>> scepProfiles(
      String name, byte[] content, OptionalInt days) {
    return JamfProfileReader.read(name, content)
        .map(
            profiles ->
                profiles.stream()
                    .flatMap(profile -> supplied(profile, days).scepProfiles().stream())
                    .toList());
  }

  private static JamfProfile supplied(JamfProfile profile, OptionalInt days) {
    return days.isPresent() ? profile.supplyingRedistributeDays(days.getAsInt()) : profile;
  }

  private Fleet intune(Inputs inputs) throws UnusableInputException {
    List<ScepProfile> profiles = new ArrayList<>();
    for (InputDocument document : inputs.intuneProfiles()) {
      profiles.addAll(values(document, IntuneProfileReader::read));
    }
    List<Inventory> inventories =
        inventories(inputs.intuneCertificates(), IntuneCertificateReader::read);
    return new Fleet(Source.INTUNE, profiles, inventories, Optional.empty());
  }

  private List<Inventory> inventories(List<InputDocument> documents, Reader<Device> reader)
      throws UnusableInputException {
    List<Inventory> inventories = new ArrayList<>();
    for (InputDocument document : documents) {
      inventories.add(new Inventory(document.name(), values(document, reader)));
    }
    return inventories;
  }

  private <T> List<T> values(InputDocument document, Reader<T> reader)
      throws UnusableInputException {
    progress.reading(document.name());
    Intake<List<T>> intake = reader.read(document.name(), document.bytes());
    if (intake.value().isEmpty()) {
      refuse(document, intake.problems());
    }
    problems.addAll(intake.problems());
    return intake.value();
  }

  /** One part that cannot be read does not lose a document whose other parts can (S-31). */
  static void refuse(InputDocument document, List<Problem> problems) throws UnusableInputException {
    for (Problem problem : problems) {
      if (problem.kind().nothingRead()) {
        throw new UnusableInputException(
            document.name(), problem.message() + MeantFor.hint(document));
      }
    }
  }
}
