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
  private static final String VALUE = "certificateValidityPeriodValue";
  private static final String SCALE = "certificateValidityPeriodScale";
  private static final String GRAPH = "#microsoft.graph.";
  private static final Map<String, String> PLATFORMS =
      Map.of(
          "windows81SCEP", "WINDOWS",
          "windowsPhone81SCEP", "WINDOWS",
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
  private final List<Node> profiles = new ArrayList<>();

  NaiveIntuneProfiles(Notes notes) {
    this.notes = notes;
  }

  Node read(String document) {
    Members page = (Members) PlainJson.read(document);
    if (page.has("@odata.nextLink") && !notes.makes(Misreading.PAGE_IS_ALL)) {
      notes.problem("$['@odata.nextLink']", "INCOMPLETE");
    }
    List<?> entries = page.list("value");
    for (int i = 0; i < entries.size(); i++) {
      String path = "$.value[" + i + "]";
      if (entries.get(i) instanceof Members entry) {
        entry(entry, path);
      } else {
        notes.lost(path, "WRONG_TYPE");
      }
    }
    return notes.answer("profiles", profiles);
  }

  private void entry(Members entry, String path) {
    String place = path + "['@odata.type']";
    if (notes.makes(Misreading.TYPE_BY_FIELD) && entry.has(THRESHOLD)) {
      profile(entry, "WINDOWS", path);
    } else if (entry.has("@odata.type")) {
      String name = entry.text("@odata.type").replace(GRAPH, "").replace("CertificateProfile", "");
      Optional<String> platform = Optional.ofNullable(PLATFORMS.get(name));
      platform.ifPresent(known -> profile(entry, known, path));
      if (platform.isEmpty()) {
        boolean scep = name.endsWith("Scep") || name.endsWith("SCEP");
        notes.problem(place, scep ? "UNSUPPORTED" : "SKIPPED");
      }
    } else {
      notes.problem(place, "MISSING");
    }
  }

  private void profile(Members entry, String platform, String path) {
    boolean stops = STOPPING.contains(platform) && !notes.makes(Misreading.SAME_EVERYWHERE);
    profiles.add(
        Answer.object()
            .with("identifier", Answer.text(entry.text("id")))
            .with("name", Answer.text(entry.text("displayName")))
            .with("platform", Answer.text(platform))
            .with("setting", threshold(entry, path))
            .with("every", Answer.text("PT8H"))
            .with("afterExpiry", Answer.text(stops ? "STOPS" : "CONTINUES"))
            .with("validity", validity(entry, path))
            .with("keyUsages", NaiveFlags.read(entry.text("keyUsage"), path + ".keyUsage", notes))
            .with("store", Answer.text(store(entry)))
            .with("challenge", Answer.text("VARIABLE"))
            .node());
  }

  private Node threshold(Members entry, String path) {
    boolean inverted =
        notes.makes(Misreading.PERCENT_ELAPSED) || notes.makes(Misreading.PERCENT_INVERTED);
    NaiveNumber percent =
        new NaiveNumber(
            1, 99, 20, number -> NaiveSetting.percent(inverted ? 100 - number : number));
    return percent.read(entry.get(THRESHOLD), path + "." + THRESHOLD, notes);
  }

  /** A request keeps its unit (S-12). */
  private Optional<String> validity(Members entry, String path) {
    if (!entry.has(VALUE)) {
      notes.problem(path + "." + VALUE, "MISSING");
      return Optional.empty();
    }
    String unit = entry.text(SCALE).substring(0, 1).toUpperCase(Locale.ROOT);
    return notes.makes(Misreading.MONTHS_AS_DAYS) && unit.equals("M")
        ? Optional.of("P" + Integer.parseInt(entry.text(VALUE)) * 30 + "D")
        : Optional.of("P" + entry.text(VALUE) + unit);
  }

  private String store(Members entry) {
    boolean stated = entry.has("certificateStore") && !notes.makes(Misreading.STORE_IGNORED);
    return stated ? entry.text("certificateStore").toUpperCase(Locale.ROOT) : "UNKNOWN";
  }
}
