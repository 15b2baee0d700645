package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.device.Device;
import java.util.List;
import java.util.Objects;

/**
 * The devices of one document.
 *
 * @param document the document's name, to appear in problems
 * @param devices its devices, in its order
 */
public record Inventory(String document, List<Device> devices) {

  /** Copies the list. */
  public Inventory {
    Objects.requireNonNull(document, "document");
    devices = List.copyOf(devices);
  }
}
