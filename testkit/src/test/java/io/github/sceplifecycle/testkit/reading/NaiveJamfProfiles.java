package io.github.sceplifecycle.testkit.reading;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.testkit.vectors.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Jamf's configuration profiles, read by S-30 to S-34 alone. */
final class NaiveJamfProfiles {

  private static final String MOBILE = "configuration_profile";
  private static final String RIGHT = "redeploy_days_before_certificate_expires";
  private static final String ALIAS = "redeploy_Dayss_before_certificate_expires";
  private static final String SIMILAR = "redeploy_days_before_cert_expires";
  private static final Pattern VARIABLE = Pattern.compile("\\$[A-Z]+|%[A-Za-z]+%|\\$\\{.+}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private final Notes notes;
  private final List<Node> profiles = new ArrayList<>();

  NaiveJamfProfiles(Notes notes) {
    this.notes = notes;
  }

  Node read(String document) {
    if (document.startsWith("{")) {
      Members general = ((Members) PlainJson.read(document)).object(MOBILE).object("general");
      profile(general, "$." + MOBILE + ".general", true);
    } else if (document.startsWith("<")) {
      xml(document);
    } else {
      notes.lost("$", "UNREADABLE");
    }
    return notes.answer("profiles", profiles);
  }

  private void xml(String document) {
    if (document.startsWith("<!DOCTYPE") && !notes.makes(Misreading.ENTITIES_EXPANDED)) {
      notes.problem("$", "UNSUPPORTED");
      notes.problem("$", "UNREADABLE");
      return;
    }
    String expanded = document.replaceFirst("<!DOCTYPE.*]>", "").replace("&e;", "14");
    Element root = Element.read(expanded);
    if (root.name().equals("configuration_profiles")) {
      for (int i = 0; i < root.children().size(); i++) {
        profile(root.children().get(i), "$.configuration_profiles." + MOBILE + "[" + i + "]");
      }
    } else {
      profile(root, "$." + root.name());
    }
  }

  private void profile(Element profile, String path) {
    Map<String, Object> general = new LinkedHashMap<>();
    for (Element one : profile.child("general").orElseThrow().children()) {
      general.put(one.name(), typed(one.text()));
    }
    profile(new Members(general), path + ".general", profile.name().equals(MOBILE));
  }

  /** XML has no types: what looks like a number is one. */
  private static Object typed(String text) {
    return NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
  }

  private void profile(Members general, String path, boolean mobile) {
    List<Element> payloads = payloads(general.text("payloads"), path);
    Node setting = mobile ? setting(general, payloads, path) : macOs(path);
    for (int i = 0; i < payloads.size(); i++) {
      String place = path + ".payloads.PayloadContent[" + i + "].PayloadContent";
      String challenge = challenge(payloads.get(i), place + ".Challenge");
      profiles.add(
          Answer.object()
              .with("identifier", Answer.text(general.text("id")))
              .with("name", Answer.text(general.text("name")))
              .with("platform", Answer.text(mobile ? "IOS" : "MACOS"))
              .with("setting", setting)
              .with("every", Answer.text("PT6H"))
              .with("afterExpiry", Answer.text("CONTINUES"))
              .with("validity", Answer.nothing())
              .with("keyUsages", Answer.nothing())
              .with("store", Answer.text("UNKNOWN"))
              .with("challenge", Answer.text(challenge))
              .node());
    }
  }

  /** The inner dicts of the SCEP payloads; a text that is no property list holds none. */
  private List<Element> payloads(String text, String path) {
    if (!text.startsWith("<")) {
      notes.lost(path + ".payloads", "WRONG_TYPE");
      return List.of();
    }
    Element list = Element.read(text).child("dict").orElseThrow();
    return list.value("PayloadContent").orElseThrow().children().stream()
        .filter(one -> one.value("PayloadType").orElseThrow().text().endsWith(".scep"))
        .map(one -> one.value("PayloadContent").orElseThrow())
        .toList();
  }

  private Node setting(Members general, List<Element> payloads, String path) {
    NaiveNumber days =
        new NaiveNumber(
            0,
            3_652_425,
            14,
            notes.makes(Misreading.DAYS_AFTER_ISSUE)
                ? number -> NaiveSetting.days(365 - number)
                : NaiveSetting::days);
    Optional<Object> right = general.get(RIGHT);
    Optional<Object> alias =
        notes.makes(Misreading.ALIAS_UNREAD) ? Optional.empty() : general.get(ALIAS);
    if (right.isPresent() && alias.isPresent() && !right.equals(alias)) {
      return conflict(days, alias, path);
    }
    if (general.has(SIMILAR)) {
      return similar(days, general, path);
    }
    Optional<Object> value = right.or(() -> alias).or(() -> notification(payloads));
    return days.read(value, path + "." + RIGHT, notes);
  }

  private Node conflict(NaiveNumber days, Optional<Object> alias, String path) {
    if (notes.makes(Misreading.ALIAS_WINS)) {
      return days.read(alias, path + "." + ALIAS, notes);
    }
    notes.problem(path + "." + RIGHT, "CONFLICT");
    return NaiveSetting.unknown("INVALID");
  }

  private Node similar(NaiveNumber days, Members general, String path) {
    if (notes.makes(Misreading.SIMILAR_NAMES_READ)) {
      return days.read(general.get(SIMILAR), path + "." + SIMILAR, notes);
    }
    notes.problem(path + "." + SIMILAR, "MISSPELT");
    return days.read(Optional.empty(), path + "." + RIGHT, notes);
  }

  private Optional<Object> notification(List<Element> payloads) {
    return notes.makes(Misreading.NOTIFICATION_IS_THE_SETTING)
        ? payloads.get(0).value("CertificateRenewalTimeInterval").map(one -> typed(one.text()))
        : Optional.empty();
  }

  private Node macOs(String path) {
    if (notes.makes(Misreading.ABSENT_IS_OFF)) {
      return NaiveSetting.days(0);
    }
    notes.problem(path, "NOT_EXPORTED");
    return NaiveSetting.unknown("NOT_EXPORTED");
  }

  private String challenge(Element payload, String path) {
    Optional<Element> challenge = payload.value("Challenge");
    if (challenge.isEmpty()) {
      return "ABSENT";
    }
    if (notes.makes(Misreading.CHALLENGE_REPEATED)) {
      return challenge.get().text();
    }
    if (!challenge.get().name().equals("string")) {
      notes.problem(path, "WRONG_TYPE");
      return "STATIC";
    }
    return VARIABLE.matcher(challenge.get().text()).find() ? "VARIABLE" : "STATIC";
  }
}
