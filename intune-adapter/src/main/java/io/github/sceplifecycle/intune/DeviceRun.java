package io.github.sceplifecycle.intune;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The device whose rows come just now. It is handed out when the next one begins, so that only rows
 * that follow each other are joined. Of the first devices it is noticed when they come again.
 */
final class DeviceRun {

  /** Enough that a report in another order is found out, and no more than a megabyte or two. */
  private static final int REMEMBERED = 10_000;

  private final Consumer<? super Intake<Device>> sink;
  private final Set<String> handedOut = new HashSet<>();
  private Optional<DeviceIdentity> current = Optional.empty();
  private List<HeldCertificate> certificates = new ArrayList<>();
  private Problems problems = new Problems();
  private long count;
  private long again;

  DeviceRun(Consumer<? super Intake<Device>> sink) {
    this.sink = sink;
  }

  /** How many devices have been handed out. */
  long count() {
    return count;
  }

  void add(Intake<DeviceCertificate> entry) {
    DeviceCertificate row = entry.value();
    String identifier = row.device().identifier();
    if (current.filter(device -> device.identifier().equals(identifier)).isEmpty()) {
      handOut();
      current = Optional.of(row.device());
      again += row.namesDevice() && handedOut.contains(identifier) ? 1 : 0;
    }
    problems.take(entry);
    row.conflictWith(current.get()).ifPresent(problems::add);
    certificates.add(row.certificate());
  }

  /** Hands out the device whose rows came last. */
  void handOut() {
    if (current.isEmpty()) {
      return;
    }
    Device device = Device.inventoried(current.get(), Optional.of(certificates));
    Intake<Device> intake = problems.with(device);
    if (handedOut.size() < REMEMBERED) {
      handedOut.add(device.identity().identifier());
    }
    current = Optional.empty();
    certificates = new ArrayList<>();
    problems = new Problems();
    count++;
    sink.accept(intake);
  }

  void noteScattered(Place document, Problems beside) {
    if (again > 0) {
      beside.add(
          document,
          ProblemKind.INCOMPLETE,
          again + " devices or more whose rows do not stand together",
          "each part was handed out as a device; sort the report by device, or read it whole");
    }
  }
}
