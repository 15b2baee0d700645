package io.github.sceplifecycle.testkit.reading;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.testkit.vectors.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Intune's certificate states, reports and Cloud PKI's records, read by S-31 and S-35 alone. */
final class NaiveIntuneCertificates {

  private static final Set<String> GONE = Set.of("deleted", "removedFromCollection");
  private static final Set<String> STATES = Set.of("issued", "renewalRequested");
  private static final Map<String, String> PLATFORMS =
      Map.of(
          "windows10AndLater", "WINDOWS",
          "iOS", "IOS",
          "macOS", "MACOS",
          "androidWorkProfile", "ANDROID",
          "windowsPhone81", "UNKNOWN",
          "unknown", "UNKNOWN");

  private final Notes notes;

  /** The certificates of each device, by its identifier. */
  private final Map<String, List<Node>> held = new LinkedHashMap<>();

  private final Map<String, String> platforms = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private boolean unlinked;

  NaiveIntuneCertificates(Notes notes) {
    this.notes = notes;
  }

  Node read(String document) {
    String text = document.strip();
    if (text.startsWith("{") || text.startsWith("[")) {
      Object root = PlainJson.read(text, notes);
      boolean values = root instanceof Members report && report.has("values");
      new NaiveGraph(notes).read(root, values ? "values" : "value", this::entry);
    } else if (text.lines().findFirst().orElse("").contains("DeviceId,")) {
      NaiveTable.read(document, notes, this::row);
    } else {
      notes.lost("$", "UNREADABLE");
    }
    if (unlinked) {
      notes.problem("$", "NOT_LINKABLE");
    }
    return notes.answer("devices", devices());
  }

  private List<Node> devices() {
    List<Node> devices = new ArrayList<>();
    held.forEach(
        (identifier, certificates) ->
            devices.add(
                Answer.object()
                    .with("identifier", Answer.text(identifier))
                    .with("platform", Answer.text(platforms.getOrDefault(identifier, "UNKNOWN")))
                    .with("certificates", Answer.list(certificates))
                    .node()));
    return devices;
  }

  private void entry(Members entry, String path) {
    String type = entry.text("@odata.type");
    boolean read = type.startsWith("#") || !notes.makes(Misreading.TYPES_BY_LETTER);
    if (entry.has("ValidTo")) {
      row(entry, path);
    } else if (type.endsWith(".cloudCertificationAuthorityLeafCertificate")) {
      leaf(entry, path);
    } else if (read) {
      state(entry, path);
    }
  }

  /** A state names no profile, which is said once; and no device, so that each stands alone. */
  private void state(Members state, String path) {
    String issuance = state.text("certificateIssuanceState");
    if (GONE.contains(issuance)) {
      notes.problem(path + ".certificateIssuanceState", "SKIPPED");
      return;
    }
    if (!issuance.isEmpty() && !STATES.contains(issuance)) {
      notes.problem(path + ".certificateIssuanceState", "UNKNOWN_VALUE");
    }
    unlinked = true;
    String usages = ".certificateKeyUsage";
    Optional<Object> issuer =
        state.stated("certificateIssuer").or(() -> state.stated("certificateIssuerName"));
    NaiveCertificate certificate =
        dated(state, path, "certificateIssuanceDateTime", "certificateExpirationDateTime")
            .serial(state.text("certificateSerialNumber"))
            .names(
                state.stated("certificateSubjectName").map(Object::toString),
                issuer.map(Object::toString))
            .keyUsages(NaiveFlags.read(state.stated(usages.substring(1)), path + usages, notes))
            .revoked(state.is("certificateRevokeStatus", "revoked"));
    add(named(state, "id", path), certificate, state, path);
  }

  private void leaf(Members leaf, String path) {
    NaiveCertificate certificate =
        dated(leaf, path, "validityStartDateTime", "validityEndDateTime")
            .serial(leaf.text("serialNumber"))
            .names(Optional.of(leaf.text("subjectName")), Optional.of(leaf.text("issuerName")))
            .keyUsages(NaiveFlags.read(leaf.stated("keyUsages"), path + ".keyUsages", notes))
            .revoked(leaf.is("certificateStatus", "revoked"));
    add(named(leaf, "deviceId", path), certificate, leaf, path);
  }

  private void row(Members row, String path) {
    boolean byName = notes.makes(Misreading.LINKED_BY_NAME);
    NaiveCertificate certificate =
        dated(row, path, "ValidFrom", "ValidTo")
            .serial(row.text("SerialNumber"))
            .names(
                row.stated("SubjectName").map(Object::toString),
                row.stated("IssuerName").map(Object::toString))
            .keyUsages(NaiveFlags.read(row.stated("KeyUsage"), path + ".KeyUsage", notes))
            .profile(row.stated(byName ? "DeviceName" : "PolicyId").map(Object::toString))
            .revoked(row.is("CertificateStatus", "Revoked"));
    String identifier = named(row, "DeviceId", path);
    String name = row.text("DeviceName");
    if (!names.merge(identifier, name, (first, next) -> first).equals(name)) {
      notes.problem(path + ".DeviceName", "CONFLICT");
    }
    add(identifier, certificate, row, path);
  }

  private String named(Members entry, String key, String path) {
    if (entry.text(key).isEmpty()) {
      notes.lost(path + "." + key, "MISSING");
      return path;
    }
    return entry.text(key);
  }

  private NaiveCertificate dated(Members entry, String path, String from, String to) {
    NaiveDates dates = new NaiveDates(notes).since1970();
    return new NaiveCertificate(notes)
        .dates(
            dates.required(entry.get(from), path + "." + from),
            dates.required(entry.get(to), path + "." + to),
            path + "." + to);
  }

  private void add(String identifier, NaiveCertificate certificate, Members entry, String path) {
    held.computeIfAbsent(identifier, first -> new ArrayList<>()).add(certificate.node());
    String word = entry.text("devicePlatform");
    if (!word.isEmpty() && !PLATFORMS.containsKey(word)) {
      notes.problem(path + ".devicePlatform", "UNKNOWN_VALUE");
    }
    platforms.put(identifier, PLATFORMS.getOrDefault(word, "UNKNOWN"));
  }
}
