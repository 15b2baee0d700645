package io.github.sceplifecycle.testkit.reading;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.testkit.vectors.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Jamf's computers and mobile devices, read by S-31 and S-34 alone. */
final class NaiveJamfInventory {

  private static final List<String> WRAPPERS = List.of("computer", "mobile_device");

  private final Notes notes;
  private final List<Node> devices = new ArrayList<>();

  NaiveJamfInventory(Notes notes) {
    this.notes = notes;
  }

  Node read(String document) {
    String text = document.strip();
    Object root =
        text.startsWith("<") ? ofXml(PlainXml.read(text, notes)) : PlainJson.read(text, notes);
    if (root instanceof Members page && page.list("results").isPresent()) {
      page(page);
    } else if (!notes.makes(Misreading.ONE_SHAPE)) {
      others(root, text.startsWith("<computers"));
    }
    return notes.answer("devices", devices);
  }

  private void page(Members page) {
    List<?> results = page.list("results").orElseThrow();
    all(results, "$.results");
    int total = Integer.parseInt(page.text("totalCount"));
    if (total > results.size() && !notes.makes(Misreading.PAGE_IS_ALL)) {
      notes.problem("$.totalCount", "INCOMPLETE");
    }
  }

  private void others(Object root, boolean listOfXml) {
    if (root instanceof List<?> list) {
      all(list, listOfXml ? "$.computers.computer" : "$");
    } else if (root instanceof Members one) {
      wrapped(one, "$");
    } else {
      notes.lost("$", "UNRECOGNISED");
    }
  }

  private void all(List<?> entries, String path) {
    for (int i = 0; i < entries.size(); i++) {
      String place = path + "[" + i + "]";
      notes.only(Members.class, entries.get(i), place).ifPresent(one -> wrapped(one, place));
    }
  }

  private void wrapped(Members one, String path) {
    Optional<String> wrapper = WRAPPERS.stream().filter(one::has).findFirst();
    if (wrapper.isPresent()) {
      device(one.object(wrapper.get(), ""), path + "." + wrapper.get());
    } else if (one.has("certificates") || one.has("ios") || one.has("general")) {
      device(one, path);
    } else {
      notes.lost(path, "UNRECOGNISED");
    }
  }

  private void device(Members device, String path) {
    Members general = device.object("general", "");
    boolean nested = device.has("ios");
    String section = path + (nested ? ".ios" : "") + ".certificates";
    Optional<Object> certificates =
        (nested ? device.object("ios", "") : device).get("certificates");
    boolean ios = nested || device.is("deviceType", "iOS") || general.is("os_type", "iOS");
    devices.add(
        Answer.object()
            .with("identifier", Answer.text(identifier(device, general, path)))
            .with("platform", Answer.text(ios ? "IOS" : "MACOS"))
            .with("certificates", certificates(certificates, section))
            .node());
  }

  private String identifier(Members device, Members general, String path) {
    String identifier = device.text("udid") + general.text("udid");
    if (!identifier.isEmpty() || device.has("id")) {
      return identifier.isEmpty() ? device.text("id") : identifier;
    }
    notes.lost(path + ".udid", "MISSING");
    return "";
  }

  /** A section that is null or absent was not asked for; an empty list is none. */
  private Node certificates(Optional<Object> section, String path) {
    Object stated = section.orElse(PlainJson.Null.NULL);
    if (stated instanceof List<?> list) {
      boolean dated = list.isEmpty() || list.stream().anyMatch(NaiveJamfInventory::isDated);
      if (!dated) {
        notes.problem(path, "NOT_EXPORTED");
      }
      return certificates(list, dated, path);
    }
    if (stated != PlainJson.Null.NULL) {
      notes.problem(path, "WRONG_TYPE");
    }
    return notes.makes(Misreading.NULL_IS_ZERO) ? Answer.list(List.of()) : Answer.nothing();
  }

  private Node certificates(List<?> list, boolean dated, String path) {
    List<Node> certificates = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof Members one) {
        certificates.add(NaiveJamfCertificate.read(one, dated, path + "[" + i + "]", notes));
      } else {
        notes.lost(path + "[" + i + "]", "WRONG_TYPE");
      }
    }
    return Answer.list(certificates);
  }

  private static boolean isDated(Object certificate) {
    return certificate instanceof Members one
        && one.all().keySet().stream().anyMatch(name -> name.matches("(expir|issued).*"));
  }

  /** Elements as members; the elements of a list, but its size, as a list. */
  private Object ofXml(Element element) {
    List<Element> children = element.children();
    if (children.isEmpty()) {
      return element.text();
    }
    if (!children.get(0).name().equals("size")) {
      Map<String, Object> members = new LinkedHashMap<>();
      children.forEach(child -> members.put(child.name(), ofXml(child)));
      return new Members(members);
    }
    int size = Integer.parseInt(children.get(0).text());
    if (size > children.size() - 1 && !notes.makes(Misreading.PAGE_IS_ALL)) {
      notes.problem("$.computer.certificates.size", "INCOMPLETE");
    }
    return children.stream().skip(1).map(this::ofXml).toList();
  }
}
