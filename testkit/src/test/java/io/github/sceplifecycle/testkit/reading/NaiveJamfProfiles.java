package io.github.sceplifecycle.testkit.reading;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.testkit.vectors.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Jamf's configuration profiles, read by S-30 to S-34 alone. */
final class NaiveJamfProfiles {

  private static final String MOBILE = "configuration_profile";
  private static final String COMPUTER = "os_x_configuration_profile";
  private static final String CONTENT = "PayloadContent";
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Map<String, String> STORES =
      Map.of("system", "MACHINE", "computer", "MACHINE", "user", "USER");

  private final Notes notes;
  private final NaiveDays days;
  private final List<Node> profiles = new ArrayList<>();

  NaiveJamfProfiles(Notes notes) {
    this.notes = notes;
    this.days = new NaiveDays(notes);
  }

  Node read(String document) {
    String text = document.strip();
    if (text.startsWith("{") || text.startsWith("[")) {
      json(PlainJson.read(text, notes), "$");
    } else if (text.startsWith("<")) {
      xml(PlainXml.read(text, notes));
    } else {
      notes.lost("$", "UNREADABLE");
    }
    return notes.answer("profiles", profiles);
  }

  private void json(Object value, String path) {
    if (value instanceof List<?> list && !notes.makes(Misreading.ONE_SHAPE)) {
      for (int i = 0; i < list.size(); i++) {
        String place = path + "[" + i + "]";
        notes.only(Members.class, list.get(i), place).ifPresent(one -> json(one, place));
      }
    } else if (value instanceof Members members) {
      json(members, path);
    }
  }

  private void json(Members members, String path) {
    boolean mobile = members.has(MOBILE);
    if (mobile || members.has(COMPUTER)) {
      String name = mobile ? MOBILE : COMPUTER;
      Members general = members.object(name, name).object("general", "");
      profile(general, mobile ? "IOS" : "MACOS", path + "." + name + ".general");
    } else if (members.has("payloads") && !notes.makes(Misreading.ONE_SHAPE)) {
      profile(members, members.has("distribution_method") ? "MACOS" : "IOS", path);
    } else {
      notes.lost(path, "UNRECOGNISED");
    }
  }

  private void xml(Element root) {
    if (root.name().equals("plist")) {
      propertyList(root.child("dict").orElseThrow());
    } else if (root.name().equals("configuration_profiles")) {
      List<Element> all =
          root.children().stream().filter(one -> one.name().equals(MOBILE)).toList();
      for (int i = 0; i < all.size(); i++) {
        profile(all.get(i), "$.configuration_profiles." + MOBILE + "[" + i + "]");
      }
    } else {
      profile(root, "$." + root.name());
    }
  }

  private void profile(Element profile, String path) {
    Map<String, Object> general = new LinkedHashMap<>();
    for (Element one : profile.child("general").orElseThrow().children()) {
      Object value = one.name().equals("payloads") ? one.text() : typed(one.text());
      boolean last = notes.makes(Misreading.LAST_WINS);
      general.merge(one.name(), value, (first, next) -> last ? next : List.of(first, next));
    }
    String platform = profile.name().equals(MOBILE) ? "IOS" : "MACOS";
    profile(new Members(general), platform, path + ".general");
  }

  /** XML has no types: what looks like a number is one. */
  private static Object typed(String text) {
    return NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
  }

  private void profile(Members general, String platform, String path) {
    List<NaivePayloads.Scep> payloads = payloads(general.text("payloads"), path + ".payloads");
    Optional<Object> notification =
        payloads.stream()
            .findFirst()
            .flatMap(NaivePayloads.Scep::notification)
            .map(NaiveJamfProfiles::typed);
    Node setting =
        platform.equals("IOS")
            ? days.mobile(general, notification, path)
            : days.notExported(general, path);
    boolean numbered = notes.makes(Misreading.ID_BEFORE_UUID) || general.text("uuid").isEmpty();
    Answer common =
        Answer.object()
            .with("identifier", Answer.text(general.text(numbered ? "id" : "uuid")))
            .with("name", Answer.text(general.text("name")))
            .with("platform", Answer.text(platform))
            .with("setting", setting);
    add(common, store(general.text("level")), payloads);
  }

  /** The payloads in a text; a text that is no property list holds none. */
  private List<NaivePayloads.Scep> payloads(String text, String path) {
    if (text.isEmpty()) {
      return List.of();
    }
    if (text.equals("string") || text.startsWith("%")) {
      notes.lost(path, "PLACEHOLDER");
      return List.of();
    }
    if (text.startsWith("&lt;")) {
      if (notes.makes(Misreading.UNESCAPED_AGAIN)) {
        return payloads(text.replace("&lt;", "<").replace("&amp;", "&"), path);
      }
      notes.problem(path, "UNSUPPORTED");
      return List.of();
    }
    return propertyList(text, path);
  }

  private List<NaivePayloads.Scep> propertyList(String text, String path) {
    try {
      Element list = PlainXml.read(text, notes).child("dict").orElseThrow();
      return NaivePayloads.of(list.value(CONTENT).orElseThrow(), path + "." + CONTENT, notes);
    } catch (Refused why) {
      notes.lost(path, why.kind().equals("UNREADABLE") ? "WRONG_TYPE" : why.kind());
      return List.of();
    }
  }

  private void propertyList(Element dict) {
    Optional<Element> several = dict.value("ProfileList");
    if (several.isPresent() && !notes.makes(Misreading.ONE_SHAPE)) {
      for (int i = 0; i < several.get().children().size(); i++) {
        bare(several.get().children().get(i), "$.ProfileList[" + i + "]");
      }
    } else if (dict.value(CONTENT).isPresent()) {
      bare(dict, "$");
    } else if (dict.value("EncryptedPayloadContent").isPresent()) {
      notes.lost("$.EncryptedPayloadContent", "UNSUPPORTED");
    } else {
      notes.lost("$", "UNRECOGNISED");
    }
  }

  private void bare(Element dict, String path) {
    String scope = dict.textOf("PayloadScope").orElse("");
    Answer common =
        Answer.object()
            .with("identifier", Answer.text(dict.textOf("PayloadUUID").orElse("")))
            .with("name", Answer.text(dict.textOf("PayloadDisplayName").orElse("")))
            .with("platform", Answer.text(scope.isEmpty() ? "UNKNOWN" : "MACOS"))
            .with("setting", days.notExported(new Members(Map.of()), path));
    Element payloads = dict.value(CONTENT).orElseThrow();
    add(common, store(scope), NaivePayloads.of(payloads, path + "." + CONTENT, notes));
  }

  private String store(String level) {
    String word = notes.makes(Misreading.STORE_IGNORED) ? "" : level.toLowerCase(Locale.ROOT);
    return STORES.getOrDefault(word, "UNKNOWN");
  }

  private void add(Answer common, String store, List<NaivePayloads.Scep> payloads) {
    for (NaivePayloads.Scep payload : payloads) {
      profiles.add(
          common
              .with("every", Answer.text("PT6H"))
              .with("afterExpiry", Answer.text("CONTINUES"))
              .with("validity", Answer.nothing())
              .with("keyUsages", payload.keyUsages())
              .with("store", Answer.text(store))
              .with("challenge", Answer.text(payload.challenge()))
              .node());
    }
  }
}
