package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.documents.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the devices of a document: pages, lists and single ones of the Pro and Classic APIs. */
final class InventoryShapes {

  private static final String RESULTS = "results";
  private static final String TOTAL = "totalCount";

  private static final Map<String, DeviceKind> WRAPPERS =
      Map.of(
          "computer", DeviceKind.COMPUTER,
          "computers", DeviceKind.COMPUTER,
          "mobile_device", DeviceKind.MOBILE_DEVICE,
          "mobile_devices", DeviceKind.MOBILE_DEVICE);

  private static final Set<String> DEVICE_MARKS =
      Set.of("udid", "mobileDeviceId", InventoryCertificates.KEY);

  private final Problems problems;
  private final List<Device> found = new ArrayList<>();
  private final Walk walk;

  private InventoryShapes(Problems problems) {
    this.problems = problems;
    this.walk = new Walk(problems, "expected a device of an inventory");
  }

  static List<Device> in(JamfDocument document, Problems problems) {
    InventoryShapes shapes = new InventoryShapes(problems);
    if (document.isPropertyList()) {
      shapes.walk.passOver(document.root(), false);
    } else {
      shapes.any(document.root(), Optional.empty());
    }
    shapes.walk.finish(document.root().place(), !shapes.found.isEmpty());
    return shapes.found;
  }

  private void any(Node node, Optional<DeviceKind> kind) {
    if (node instanceof Node.Arr list) {
      walk.enterList(list);
      list.elements().forEach(element -> any(element, kind));
    } else if (node instanceof Node.Obj object) {
      object(object, kind);
    } else {
      walk.passOver(node, kind.isPresent());
    }
  }

  private void object(Node.Obj object, Optional<DeviceKind> kind) {
    Map<String, Node> members = object.members();
    Fields fields = new Fields(object, problems);
    if (isDevice(members, kind)) {
      found.add(InventoryDevice.read(fields, kind.orElseGet(() -> DeviceKind.of(fields))));
    } else if (members.get(RESULTS) instanceof Node.Arr page) {
      any(page, kind);
      Counts.noteIncomplete(fields, TOTAL, page.elements().size());
    } else if (members.keySet().stream().anyMatch(WRAPPERS::containsKey)) {
      members.forEach(this::wrapped);
    } else {
      walk.passOver(object, kind.isPresent());
    }
  }

  private void wrapped(String name, Node node) {
    Optional.ofNullable(WRAPPERS.get(name)).ifPresent(kind -> any(node, Optional.of(kind)));
  }

  /** Within a wrapper a number is enough: lists of the Classic API name devices only. */
  private static boolean isDevice(Map<String, Node> members, Optional<DeviceKind> kind) {
    boolean general =
        members.get("general") instanceof Node.Obj details
            && (details.members().containsKey("udid") || members.containsKey("id"));
    boolean marked = members.keySet().stream().anyMatch(DEVICE_MARKS::contains);
    return general || marked || (kind.isPresent() && members.containsKey("id"));
  }
}
