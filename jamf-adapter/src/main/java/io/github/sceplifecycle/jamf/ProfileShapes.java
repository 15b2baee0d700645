package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Limits;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.documents.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the profiles of a document: alone or in lists, with or without the names that the APIs wrap
 * around them, and property lists of one profile or of a device's answer.
 */
final class ProfileShapes {

  private static final String GENERAL = "general";

  private static final Map<String, JamfProfileKind> WRAPPERS =
      Map.of(
          "configuration_profile", JamfProfileKind.MOBILE_DEVICE,
          "configuration_profiles", JamfProfileKind.MOBILE_DEVICE,
          "os_x_configuration_profile", JamfProfileKind.COMPUTER,
          "os_x_configuration_profiles", JamfProfileKind.COMPUTER);

  private static final Set<String> NAMED = Set.of("id", "name", "uuid");

  private static final Set<String> GENERAL_MARKS =
      Set.of(
          "payloads",
          "deployment_method",
          "distribution_method",
          "redeploy_on_update",
          "redeployOnUpdate",
          RedistributeSetting.KEY,
          RedistributeSetting.ALIAS);

  private final Limits limits;
  private final Problems problems;
  private final List<JamfProfile> found = new ArrayList<>();
  private final Walk walk;

  private ProfileShapes(Limits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
    this.walk = new Walk(problems, "expected a configuration profile");
  }

  static List<JamfProfile> in(JamfDocument document, Problems problems) {
    ProfileShapes shapes = new ProfileShapes(document.limits(), problems);
    if (document.isPropertyList()) {
      shapes.propertyList(document.root());
    } else {
      shapes.classic(document.root(), Optional.empty());
    }
    shapes.walk.finish(document.root().place(), !shapes.found.isEmpty());
    return shapes.found;
  }

  /** The kind that a profile's own members tell; payloads alone if they tell none. */
  static JamfProfileKind kindOf(Fields general) {
    boolean computer =
        general.has("distribution_method")
            || general.nonBlank("level").filter("computer"::equalsIgnoreCase).isPresent();
    boolean mobile = general.has("deployment_method") || RedistributeSetting.isStated(general);
    if (computer) {
      return JamfProfileKind.COMPUTER;
    }
    return mobile ? JamfProfileKind.MOBILE_DEVICE : JamfProfileKind.PAYLOADS_ONLY;
  }

  private void classic(Node node, Optional<JamfProfileKind> kind) {
    if (node instanceof Node.Arr list) {
      walk.enterList(list);
      list.elements().forEach(element -> classic(element, kind));
    } else if (node instanceof Node.Obj object) {
      classic(object, kind);
    } else {
      walk.passOver(node, kind.isPresent());
    }
  }

  private void classic(Node.Obj object, Optional<JamfProfileKind> kind) {
    Set<String> names = object.members().keySet();
    if (isProfile(object, kind.isPresent())) {
      found.add(ProfileDetails.classic(new Fields(object, problems), kind, limits));
    } else if (names.stream().anyMatch(WRAPPERS::containsKey)) {
      object.members().forEach(this::wrapped);
    } else {
      walk.passOver(object, kind.isPresent());
    }
  }

  private void wrapped(String name, Node node) {
    Optional.ofNullable(WRAPPERS.get(name)).ifPresent(kind -> classic(node, Optional.of(kind)));
  }

  /** Devices have a {@code general}, too; what tells a profile's is what stands in it. */
  private static boolean isProfile(Node.Obj object, boolean wrapped) {
    if (object.members().get(GENERAL) instanceof Node.Obj general) {
      return wrapped || marked(general.members().keySet());
    }
    Set<String> names = object.members().keySet();
    return names.stream().anyMatch(NAMED::contains) && marked(names);
  }

  private static boolean marked(Set<String> names) {
    return names.stream().anyMatch(GENERAL_MARKS::contains);
  }

  private void propertyList(Node root) {
    if (root instanceof Node.Obj object
        && object.members().get("ProfileList") instanceof Node.Arr list) {
      walk.enterList(list);
      list.elements().forEach(this::listed);
    } else if (root instanceof Node.Obj object && ScepPayloads.areIn(object)) {
      found.add(ProfileDetails.bare(new Fields(object, problems)));
    } else {
      walk.passOver(root, false);
    }
  }

  private void listed(Node node) {
    Fields.of(node, problems).ifPresent(profile -> found.add(ProfileDetails.bare(profile)));
  }
}
