package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.intake.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A device, and which documents list it.
 *
 * @param device the device, with all that any of the documents says that it holds
 * @param document the first document that lists it
 * @param origins for each of its certificates the first document that lists it; copied
 */
public record ListedDevice(Device device, String document, List<String> origins) {

  private static final int FEW = 16;

  /** Copies the list. */
  public ListedDevice {
    Objects.requireNonNull(device, "device");
    Objects.requireNonNull(document, "document");
    origins = List.copyOf(origins);
  }

  /**
   * A device that one document lists.
   *
   * @param device the device
   * @param document the document
   * @return the device; a certificate that stands there twice is listed once
   */
  public static ListedDevice of(Device device, String document) {
    List<HeldCertificate> held = device.certificates().orElse(List.of());
    List<HeldCertificate> distinct = repeat(held) ? held.stream().distinct().toList() : held;
    Device once = distinct.size() == held.size() ? device : device.withCertificates(distinct);
    return new ListedDevice(once, document, Collections.nCopies(distinct.size(), document));
  }

  /**
   * Whether any two may be equal. Few are compared with each other, which mostly ends with their
   * dates; to hash them looks at all that is known of each.
   */
  private static boolean repeat(List<HeldCertificate> held) {
    if (held.size() > FEW) {
      return true;
    }
    for (int at = 1; at < held.size(); at++) {
      if (held.subList(0, at).contains(held.get(at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * What tells it from the other devices of its MDM. A device that has no identifier is named by
   * its place in its document, if at all; only the whole record tells it from others then.
   *
   * @return equal for records of one device
   */
  Object key() {
    String identifier = device.identity().identifier();
    return isStable(identifier) ? identifier : List.of(device.identity(), document);
  }

  /**
   * Whether an identifier names a device in every document.
   *
   * @param identifier what a reader calls the device
   * @return {@code false} if there is none, or if it is a place in one document
   */
  public static boolean isStable(String identifier) {
    return !identifier.isEmpty() && !identifier.startsWith(Place.WHOLE);
  }

  /** The same device with what another document says of it. What only one knows is known. */
  ListedDevice and(ListedDevice other) {
    if (other.device.certificates().isEmpty()) {
      return known(this, other);
    }
    if (device.certificates().isEmpty()) {
      return known(other, this);
    }
    List<HeldCertificate> held = new ArrayList<>(device.certificates().get());
    List<String> from = new ArrayList<>(origins);
    List<HeldCertificate> more = other.device.certificates().get();
    for (int at = 0; at < more.size(); at++) {
      if (!held.contains(more.get(at))) {
        held.add(more.get(at));
        from.add(other.origins.get(at));
      }
    }
    ListedDevice all = new ListedDevice(device.withCertificates(held), document, from);
    return known(all, other);
  }

  private static ListedDevice known(ListedDevice one, ListedDevice other) {
    Device device = one.device;
    return device.identity().platform() == Platform.UNKNOWN
            && other.device.identity().platform() != Platform.UNKNOWN
        ? new ListedDevice(
            new Device(
                other.device.identity(),
                device.registered(),
                device.status(),
                device.certificates()),
            one.document,
            one.origins)
        : one;
  }
}
