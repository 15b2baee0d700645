package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which payloads of a property list use which other one's certificate: Wi-Fi and VPN by {@code
 * PayloadCertificateUUID}, MDM by {@code IdentityCertificateUUID}. Such a name means something
 * within its own document only.
 */
final class IdentityUses {

  private static final Set<String> KEYS =
      Set.of("PayloadCertificateUUID", "IdentityCertificateUUID");
  private static final String UUID = "PayloadUUID";

  private final Map<String, List<String>> types = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();

  private IdentityUses() {}

  /**
   * The types of the payloads that use a certificate, by the UUID of the payload that brings it.
   */
  static Map<String, List<String>> of(Fields list) {
    IdentityUses uses = new IdentityUses();
    Set<String> present = new HashSet<>();
    for (Node payload : payloads(list)) {
      if (payload instanceof Node.Obj object) {
        text(object, UUID).ifPresent(present::add);
        uses.gather(object, text(object, ScepPayloads.TYPE).orElse(""));
      }
    }
    uses.places.keySet().removeAll(present);
    uses.places.values().forEach(place -> noteMissing(place, list));
    return uses.types;
  }

  /** The key of a UUID, which is written in either case. */
  static String key(String uuid) {
    return uuid.strip().toLowerCase(Locale.ROOT);
  }

  private static List<Node> payloads(Fields list) {
    return list.node(ScepPayloads.CONTENT)
        .filter(Node.Arr.class::isInstance)
        .map(node -> ((Node.Arr) node).elements())
        .orElse(List.of());
  }

  /** VPN payloads name it in a dict of their protocol's. */
  private void gather(Node node, String type) {
    if (node instanceof Node.Obj object) {
      KEYS.forEach(key -> text(object, key).ifPresent(uuid -> add(uuid, type, object, key)));
      object.members().values().forEach(member -> gather(member, type));
    } else if (node instanceof Node.Arr list) {
      list.elements().forEach(element -> gather(element, type));
    }
  }

  private void add(String uuid, String type, Node.Obj object, String key) {
    List<String> users = types.computeIfAbsent(uuid, none -> new ArrayList<>());
    if (!users.contains(type)) {
      users.add(type);
    }
    Node named = object.members().get(key);
    if (named != null) {
      places.putIfAbsent(uuid, named.place());
    }
  }

  private static Optional<String> text(Node.Obj object, String key) {
    return object.members().get(key) instanceof Node.Text text && !text.text().isBlank()
        ? Optional.of(key.equals(ScepPayloads.TYPE) ? text.text() : key(text.text()))
        : Optional.empty();
  }

  private static void noteMissing(Place place, Fields list) {
    list.problems()
        .add(
            place,
            ProblemKind.MISSING,
            "",
            "expected a payload of this document that has this PayloadUUID");
  }
}
