package io.github.sceplifecycle.testkit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The SCEP payloads of a property list, read by S-31 to S-34 alone. */
final class NaivePayloads {

  private static final String CONTENT = "PayloadContent";
  private static final Pattern VARIABLE = Pattern.compile("\\$[A-Z]+|%[A-Za-z]+%|\\$\\{.+}");
  private static final List<String> REFERENCES =
      List.of("PayloadCertificateUUID", "IdentityCertificateUUID");
  private static final List<String> MISSPELT = List.of("KeyType", "KeyUsage", "KeySize");
  private static final Set<String> SIZES = Set.of("1024", "2048", "4096");
  private static final Map<String, String> USAGES =
      Map.of(
          "0", "UNRESTRICTED",
          "1", "DIGITAL_SIGNATURE",
          "4", "KEY_ENCIPHERMENT",
          "5", "DIGITAL_SIGNATURE KEY_ENCIPHERMENT");

  private final Notes notes;
  private final List<Scep> found = new ArrayList<>();

  private NaivePayloads(Notes notes) {
    this.notes = notes;
  }

  /**
   * What a SCEP payload says.
   *
   * @param keyUsages of the key that it asks for
   * @param challenge which sort of challenge it has
   * @param notification after what its user is told, which is not the setting
   */
  record Scep(Optional<String> keyUsages, String challenge, Optional<String> notification) {}

  static List<Scep> of(Element payloads, String path, Notes notes) {
    NaivePayloads reading = new NaivePayloads(notes);
    Set<String> known =
        payloads.children().stream()
            .flatMap(one -> one.textOf("PayloadUUID").stream())
            .collect(Collectors.toSet());
    for (int i = 0; i < payloads.children().size(); i++) {
      reading.payload(payloads.children().get(i), known, path + "[" + i + "]");
    }
    return notes.makes(Misreading.FIRST_PAYLOAD_ONLY)
        ? reading.found.stream().limit(1).toList()
        : reading.found;
  }

  private void payload(Element payload, Set<String> known, String path) {
    if (!payload.name().equals("dict")) {
      notes.lost(path, "WRONG_TYPE");
      return;
    }
    for (String key : REFERENCES) {
      Optional<String> named = payload.textOf(key).filter(uuid -> !known.contains(uuid));
      if (named.isPresent() && !notes.makes(Misreading.REFERENCES_BELIEVED)) {
        notes.problem(path + "." + key, "MISSING");
      }
    }
    Optional<String> type = payload.textOf("PayloadType");
    if (type.isEmpty()) {
      notes.lost(path + ".PayloadType", "MISSING");
    } else if (type.get().endsWith(".scep")) {
      found.add(scep(payload.value(CONTENT), path + "." + CONTENT));
    }
  }

  private Scep scep(Optional<Element> stated, String path) {
    if (stated.isEmpty()) {
      notes.lost(path, "MISSING");
      return new Scep(Optional.empty(), "ABSENT", Optional.empty());
    }
    Element content = stated.get();
    MISSPELT.stream()
        .filter(key -> content.value(key).isPresent())
        .forEach(key -> notes.problem(path + "." + key, "MISSPELT"));
    if (content.textOf("Keysize").filter(size -> !SIZES.contains(size)).isPresent()) {
      notes.problem(path + ".Keysize", "UNKNOWN_VALUE");
    }
    content.value("Subject").ifPresent(subject -> subject(subject, path + ".Subject"));
    return new Scep(
        content.textOf("Key Usage").flatMap(usage -> usages(usage, path)),
        challenge(content, path + ".Challenge"),
        content.textOf("CertificateRenewalTimeInterval"));
  }

  private Optional<String> usages(String number, String path) {
    if (!USAGES.containsKey(number)) {
      notes.problem(path + "['Key Usage']", "UNKNOWN_VALUE");
    }
    return Optional.ofNullable(USAGES.get(number));
  }

  /** Names within names within the subject, each of a type and a value. */
  private void subject(Element subject, String path) {
    boolean threeLevels =
        subject.children().stream()
            .flatMap(name -> name.children().stream())
            .allMatch(pair -> pair.children().size() == 2);
    if (!threeLevels && !notes.makes(Misreading.SUBJECT_FLATTENED)) {
      notes.problem(path, "WRONG_TYPE");
    }
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
