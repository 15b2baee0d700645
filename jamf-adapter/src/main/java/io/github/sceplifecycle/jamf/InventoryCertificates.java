package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a device's certificates section. Empty means that nobody knows what the device holds; an
 * empty list, that it holds none (S-34).
 */
final class InventoryCertificates {

  static final String KEY = "certificates";
  private static final String ONE = "certificate";
  private static final String SIZE = "size";

  private InventoryCertificates() {}

  static Optional<List<HeldCertificate>> read(Fields holder) {
    return holder
        .node(KEY)
        .flatMap(section -> elements(section, holder))
        .map(nodes -> usual(nodes, holder).orElseGet(() -> all(nodes, holder)));
  }

  private static Optional<List<Node>> elements(Node section, Fields holder) {
    if (section instanceof Node.Untyped && Words.isBlank(section)) {
      return Optional.of(List.of());
    }
    if (section instanceof Node.Obj wrapper && isXmlList(wrapper)) {
      Fields fields = new Fields(wrapper, holder.problems());
      List<Node> nodes = fields.oneOrMany(ONE).orElse(List.of());
      Counts.noteIncomplete(fields, SIZE, nodes.size());
      return Optional.of(nodes);
    }
    return holder.list(KEY);
  }

  private static boolean isXmlList(Node.Obj section) {
    return section.members().containsKey(ONE) || section.members().containsKey(SIZE);
  }

  /** All of them, if each is written in the usual form, of which there is nothing to note. */
  static Optional<List<HeldCertificate>> usual(List<Node> nodes, Fields holder) {
    HeldCertificate[] held = new HeldCertificate[nodes.size()];
    for (int i = 0; i < held.length; i++) {
      HeldCertificate usual =
          nodes.get(i) instanceof Node.Obj object
              ? usual(new Fields(object, holder.problems()))
              : null;
      if (usual == null) {
        return Optional.empty();
      }
      held[i] = usual;
    }
    return Optional.of(List.of(held));
  }

  private static @Nullable HeldCertificate usual(Fields certificate) {
    return certificate.has(ONE) ? null : UsualCertificate.read(certificate);
  }

  static List<HeldCertificate> all(List<Node> nodes, Fields holder) {
    List<Fields> certificates = new ArrayList<>(nodes.size());
    boolean anyDated = false;
    boolean allEnd = true;
    for (Node node : nodes) {
      Optional<Fields> outer = Fields.of(node, holder.problems());
      if (outer.isPresent()) {
        Fields fields = unwrapped(outer.get());
        boolean ends = InventoryDates.hasEnd(fields);
        anyDated |= ends || InventoryDates.hasBeginning(fields);
        allEnd &= ends;
        certificates.add(fields);
      }
    }
    if (anyDated && !allEnd) {
      certificates.forEach(InventoryDates::noteMissingEnd);
    } else if (!anyDated && !certificates.isEmpty()) {
      noteUndated(holder);
    }
    List<HeldCertificate> held = new ArrayList<>(certificates.size());
    certificates.forEach(fields -> held.add(InventoryCertificate.read(fields)));
    return held;
  }

  private static Fields unwrapped(Fields certificate) {
    return certificate.has(ONE) ? certificate.object(ONE).orElse(certificate) : certificate;
  }

  private static void noteUndated(Fields holder) {
    holder
        .problems()
        .add(
            holder.placeOf(KEY),
            ProblemKind.NOT_EXPORTED,
            "",
            "this kind of inventory does not carry the certificates' dates");
  }
}
