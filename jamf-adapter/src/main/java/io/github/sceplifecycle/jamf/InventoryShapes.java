package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.documents.Problems;
import io.github.sceplifecycle.documents.Unread;
import io.github.sceplifecycle.intake.Intake;
import io.github.sceplifecycle.intake.Place;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the devices of a document: pages, lists and single ones of the Pro and Classic APIs. Each
 * is handed out with its problems as soon as it has been read.
 *
 * <p>An object in which a page or a list of devices comes before anything that marks a device is no
 * device itself.
 */
final class InventoryShapes {

  static final String RESULTS = "results";
  static final String TOTAL = "totalCount";

  static final Map<String, DeviceKind> WRAPPERS =
      Map.of(
          "computer", DeviceKind.COMPUTER,
          "computers", DeviceKind.COMPUTER,
          "mobile_device", DeviceKind.MOBILE_DEVICE,
          "mobile_devices", DeviceKind.MOBILE_DEVICE);

  static final Set<String> DEVICE_MARKS =
      Set.of("udid", "mobileDeviceId", InventoryCertificates.KEY);

  private final Problems problems;
  private final Consumer<? super Intake<Device>> sink;
  private final Walk walk;
  private Place root;
  private long found;

  /** Problems of no single device are noted; devices are given to the sink. */
  InventoryShapes(Place whole, Problems problems, Consumer<? super Intake<Device>> sink) {
    this.root = whole;
    this.problems = problems;
    this.sink = sink;
    this.walk = new Walk(problems, "expected a device of an inventory");
  }

  /** How many devices have been handed out. */
  long found() {
    return found;
  }

  void in(Unread whole) {
    root = whole.way().place();
    any(whole, Optional.empty());
  }

  void passOver(Node whole) {
    root = whole.place();
    walk.passOver(whole, false);
  }

  /** To be called once, at the document's end. */
  void finish() {
    walk.finish(root, found > 0);
  }

  /** To be called where the document breaks off: nothing can be said of its shape. */
  void breakOff() {
    walk.finish();
  }

  private void any(Unread value, Optional<DeviceKind> kind) {
    if (value.isList()) {
      list(value, kind);
    } else if (value.isObject()) {
      object(value, kind);
    } else {
      walk.passOver(value.read(problems), kind.isPresent());
    }
  }

  private long list(Unread list, Optional<DeviceKind> kind) {
    long[] elements = {0};
    list.elements(
        element -> {
          elements[0]++;
          any(element, kind);
        });
    walk.leaveList(elements[0]);
    return elements[0];
  }

  private void object(Unread value, Optional<DeviceKind> kind) {
    Problems own = new Problems();
    Pages pages = new Pages(kind);
    Node.Obj object = value.object(own, pages::take);
    Fields fields = new Fields(object, own);
    if (!pages.taken && isDevice(object.members(), kind)) {
      Device device = InventoryDevice.read(fields, kind.orElseGet(() -> DeviceKind.of(fields)));
      found++;
      sink.accept(own.with(device));
      return;
    }
    if (pages.held >= 0) {
      Counts.noteIncomplete(fields, TOTAL, pages.held);
    } else if (!pages.taken) {
      walk.passOver(object, kind.isPresent());
    }
    problems.take(own.with(found));
  }

  /** Within a wrapper a number is enough: lists of the Classic API name devices only. */
  private static boolean isDevice(Map<String, Node> members, Optional<DeviceKind> kind) {
    boolean general =
        members.get("general") instanceof Node.Obj details
            && (details.members().containsKey("udid") || members.containsKey("id"));
    return general
        || DEVICE_MARKS.stream().anyMatch(members::containsKey)
        || (kind.isPresent() && members.containsKey("id"));
  }

  /** The pages and lists of devices in one object. */
  private final class Pages {

    private final Optional<DeviceKind> kind;
    private boolean marked;
    private boolean taken;
    private long held = -1;

    private Pages(Optional<DeviceKind> kind) {
      this.kind = kind;
    }

    private boolean take(String name, Unread value) {
      marked = marked || DEVICE_MARKS.contains(name) || (kind.isPresent() && name.equals("id"));
      if (marked) {
        return false;
      }
      Optional<DeviceKind> wrapped = Optional.ofNullable(WRAPPERS.get(name));
      boolean page = name.equals(RESULTS) && value.isList();
      if (!page && wrapped.isEmpty()) {
        return false;
      }
      taken = true;
      if (page) {
        held = list(value, kind);
      } else {
        any(value, wrapped);
      }
      return true;
    }
  }
}
