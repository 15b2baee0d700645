package io.github.sceplifecycle.testkit.reading;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.testkit.vectors.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Intune's device configurations, read by S-31 and S-35 alone. */
final class NaiveIntuneProfiles {

  private static final String THRESHOLD = "renewalThresholdPercentage";
  private static final String ZEROS = "00000000-0000-0000-0000-000000000000";
  private static final Map<String, String> PLATFORMS =
      Map.of(
          "windows81SCEP", "WINDOWS",
          "windowsPhone81SCEP", "UNKNOWN",
          "windows10XSCEP", "WINDOWS",
          "iosScep", "IOS",
          "macOSScep", "MACOS",
          "androidScep", "ANDROID",
          "androidForWorkScep", "ANDROID",
          "androidWorkProfileScep", "ANDROID",
          "androidDeviceOwnerScep", "ANDROID",
          "aospDeviceOwnerScep", "ANDROID");

  /** Where an expired certificate is not renewed (S-14). */
  private static final Set<String> STOPPING = Set.of("IOS", "MACOS");

  private final Notes notes;
  private final NaiveGraph graph;
  private final List<Node> profiles = new ArrayList<>();

  NaiveIntuneProfiles(Notes notes) {
    this.notes = notes;
    this.graph = new NaiveGraph(notes);
  }

  Node read(String document) {
    Object root = PlainJson.read(document.strip(), notes);
    graph.read(root, "value", this::entry);
    boolean released =
        root instanceof Members page && page.text("@odata.context").contains("/v1.0/");
    if (released && !notes.makes(Misreading.TYPE_BY_FIELD)) {
      notes.problem("$['@odata.context']", "CONFLICT");
    }
    return notes.answer("profiles", profiles);
  }

  private void entry(Members entry, String path) {
    if (notes.makes(Misreading.TYPE_BY_FIELD) && entry.has(THRESHOLD)) {
      profile(entry, "WINDOWS", path);
    } else {
      graph
          .type(entry, path)
          .map(type -> type.replace("CertificateProfile", ""))
          .ifPresent(type -> typed(type, entry, path));
    }
  }

  private void typed(String type, Members entry, String path) {
    Optional<String> similar =
        PLATFORMS.entrySet().stream()
            .filter(one -> one.getKey().equalsIgnoreCase(type))
            .map(Map.Entry::getValue)
            .findFirst();
    if (PLATFORMS.containsKey(type)) {
      profile(entry, similar.orElseThrow(), path);
    } else if (similar.isPresent() && !notes.makes(Misreading.TYPES_BY_LETTER)) {
      notes.problem(NaiveGraph.typePath(path), "UNKNOWN_VALUE");
      profile(entry, similar.get(), path);
    } else {
      boolean scep = type.toLowerCase(Locale.ROOT).endsWith("scep");
      notes.problem(NaiveGraph.typePath(path), scep ? "UNSUPPORTED" : "SKIPPED");
    }
  }

  private void profile(Members entry, String platform, String path) {
    boolean stops = STOPPING.contains(platform) && !notes.makes(Misreading.SAME_EVERYWHERE);
    NaiveRequest request = new NaiveRequest(entry, path, notes);
    profiles.add(
        Answer.object()
            .with("identifier", Answer.text(identifier(entry, path)))
            .with("name", Answer.text(entry.text("displayName")))
            .with("platform", Answer.text(platform))
            .with("setting", threshold(entry, path))
            .with("every", Answer.text("PT8H"))
            .with("afterExpiry", Answer.text(stops ? "STOPS" : "CONTINUES"))
            .with("validity", request.validity())
            .with("keyUsages", NaiveFlags.read(entry.stated("keyUsage"), path + ".keyUsage", notes))
            .with("store", Answer.text(request.store()))
            .with("challenge", Answer.text("VARIABLE"))
            .node());
    request.checkKey();
  }

  private String identifier(Members entry, String path) {
    String identifier = entry.text("id");
    boolean none = identifier.isEmpty() || identifier.equals(ZEROS);
    if (none && !notes.makes(Misreading.ID_BEFORE_UUID)) {
      notes.problem(path + ".id", "MISSING");
      return "";
    }
    return identifier;
  }

  private Node threshold(Members entry, String path) {
    if (entry.twice().contains(THRESHOLD)) {
      return NaiveSetting.unknown("INVALID");
    }
    boolean inverted =
        notes.makes(Misreading.PERCENT_ELAPSED) || notes.makes(Misreading.PERCENT_INVERTED);
    NaiveNumber percent =
        new NaiveNumber(
            1, 99, 20, number -> NaiveSetting.percent(inverted ? 100 - number : number));
    return percent.read(entry.get(THRESHOLD), path + "." + THRESHOLD, notes);
  }
}
