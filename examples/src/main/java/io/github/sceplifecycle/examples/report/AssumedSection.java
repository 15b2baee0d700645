package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.examples.output.Words;
import io.github.sceplifecycle.examples.plan.Plan;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the verdicts rest on without any document saying so, in words and by name. */
final class AssumedSection {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("DESKTOP", "it is a desktop, where its platform is not known"),
          Map.entry("REGISTERED", "it is registered"),
          Map.entry("ACTIVE", "it is active"),
          Map.entry("ISSUER_TRUSTED", "its certificate comes from the trusted authority"),
          Map.entry("NOT_DEVICE_ACCESS", "its certificate is not one for Device Access"),
          Map.entry("USER_STORE", "its certificate lies in the user's store"),
          Map.entry("KEY_USABLE", "its certificate's key can be used"),
          Map.entry("LIFETIME", "its certificate has the authority's lifetime"),
          Map.entry("NOT_REVOKED", "its certificate is not revoked"),
          Map.entry("USED", "its certificate was used in a sign-in in time"),
          Map.entry("NOT_BOUND_ELSEWHERE", "its certificate is not bound to another device"),
          Map.entry("SIGNS", "its certificate's key may sign"),
          Map.entry("OTHERS_FOREIGN", "its other certificates are not of the trusted authority"));

  private final Plan plan;
  private final Markup page;

  AssumedSection(Plan plan, Markup page) {
    this.plan = plan;
    this.page = page;
  }

  void write() {
    SortedMap<String, Long> assumed = new TreeMap<>();
    plan.devices()
        .forEach(device -> device.assumed().forEach(name -> assumed.merge(name, 1L, Long::sum)));
    page.open("p", "class", "quiet");
    if (assumed.isEmpty()) {
      page.text("Nothing is assumed that no document says.");
      Definition.ASSUMED.cite(page);
      page.end();
      return;
    }
    page.text("What no document says is assumed in a device's favour:");
    Definition.ASSUMED.cite(page);
    page.end();
    page.open("ul", "class", "assumed");
    assumed.forEach(this::item);
    page.end();
  }

  private void item(String name, long devices) {
    page.open("li").text(WORDS.getOrDefault(name, name) + " ");
    page.leaf("code", name).text(" ");
    page.leaf("span", Figures.inText(Words.count(devices, "device")), "class", "quiet").end();
  }

  /** Whether a name has words here. */
  static boolean knows(String name) {
    return WORDS.containsKey(name);
  }
}
