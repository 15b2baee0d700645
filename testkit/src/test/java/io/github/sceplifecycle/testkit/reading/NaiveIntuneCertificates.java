package io.github.sceplifecycle.testkit.reading;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.testkit.vectors.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Intune's certificate states and its report of certificates, read by S-31 and S-35 alone. */
final class NaiveIntuneCertificates {

  private static final Set<String> GONE = Set.of("deleted", "removedFromCollection");
  private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"([^\"]*)\"|([^,\"]*))");

  private final Notes notes;

  /** The certificates of each device, by its identifier. */
  private final Map<String, List<Node>> held = new LinkedHashMap<>();

  private final Map<String, String> platforms = new LinkedHashMap<>();

  NaiveIntuneCertificates(Notes notes) {
    this.notes = notes;
  }

  Node read(String document) {
    if (document.startsWith("{")) {
      states((Members) PlainJson.read(document));
    } else if (document.startsWith("DeviceId,")) {
      report(document.lines().toList());
    } else {
      notes.lost("$", "UNREADABLE");
    }
    List<Node> devices = new ArrayList<>();
    held.forEach(
        (identifier, certificates) ->
            devices.add(
                Answer.object()
                    .with("identifier", Answer.text(identifier))
                    .with("platform", Answer.text(platforms.getOrDefault(identifier, "UNKNOWN")))
                    .with("certificates", Answer.list(certificates))
                    .node()));
    return notes.answer("devices", devices);
  }

  /** A state names no profile, which is said once; and no device, so that each stands alone. */
  private void states(Members page) {
    if (page.has("@odata.nextLink") && !notes.makes(Misreading.PAGE_IS_ALL)) {
      notes.problem("$['@odata.nextLink']", "INCOMPLETE");
    }
    List<?> states = page.list("value");
    for (int i = 0; i < states.size(); i++) {
      state((Members) states.get(i), "$.value[" + i + "]");
    }
    if (!held.isEmpty()) {
      notes.problem("$", "NOT_LINKABLE");
    }
  }

  private void state(Members state, String path) {
    if (GONE.contains(state.text("certificateIssuanceState"))) {
      notes.problem(path + ".certificateIssuanceState", "SKIPPED");
      return;
    }
    String identifier = state.text("id");
    platforms.put(identifier, platform(state.text("devicePlatform"), path));
    String end = path + ".certificateExpirationDateTime";
    NaiveDates dates = new NaiveDates(notes);
    NaiveCertificate certificate =
        new NaiveCertificate(notes)
            .serial(state.text("certificateSerialNumber"))
            .names(Optional.empty(), Optional.of(state.text("certificateIssuer")))
            .dates(
                dates.required(
                    state.get("certificateIssuanceDateTime"),
                    path + ".certificateIssuanceDateTime"),
                dates.required(state.get("certificateExpirationDateTime"), end),
                end)
            .keyUsages(
                NaiveFlags.read(
                    state.text("certificateKeyUsage"), path + ".certificateKeyUsage", notes))
            .revoked(state.is("certificateRevokeStatus", "revoked"));
    add(identifier, certificate);
  }

  private String platform(String word, String path) {
    if (word.startsWith("windows")) {
      return "WINDOWS";
    }
    notes.problem(path + ".devicePlatform", "UNKNOWN_VALUE");
    return "UNKNOWN";
  }

  private void report(List<String> lines) {
    List<String> columns = cells(lines.get(0));
    for (int i = 1; i < lines.size(); i++) {
      Map<String, String> row = new LinkedHashMap<>();
      List<String> cells = cells(lines.get(i));
      for (int column = 0; column < columns.size(); column++) {
        row.put(columns.get(column), cells.get(column));
      }
      row(row, "$[" + (i - 1) + "]");
    }
  }

  private void row(Map<String, String> row, String path) {
    NaiveDates dates = new NaiveDates(notes);
    NaiveCertificate certificate =
        new NaiveCertificate(notes)
            .serial(cell(row, "SerialNumber").orElseThrow())
            .names(cell(row, "SubjectName"), cell(row, "IssuerName"))
            .dates(
                dates.required(cell(row, "ValidFrom").map(text -> text), path + ".ValidFrom"),
                dates.required(cell(row, "ValidTo").map(text -> text), path + ".ValidTo"),
                path + ".ValidTo")
            .keyUsages(
                NaiveFlags.read(cell(row, "KeyUsage").orElseThrow(), path + ".KeyUsage", notes))
            .profile(cell(row, notes.makes(Misreading.LINKED_BY_NAME) ? "DeviceName" : "PolicyId"))
            .revoked(cell(row, "CertificateStatus").filter("Revoked"::equals).isPresent());
    add(cell(row, "DeviceId").orElseThrow(), certificate);
  }

  private void add(String identifier, NaiveCertificate certificate) {
    held.computeIfAbsent(identifier, first -> new ArrayList<>()).add(certificate.node());
  }

  private static Optional<String> cell(Map<String, String> row, String column) {
    return Optional.ofNullable(row.get(column)).filter(text -> !text.isEmpty());
  }

  private static List<String> cells(String line) {
    return CELL.matcher(line).results().map(NaiveIntuneCertificates::cell).toList();
  }

  private static String cell(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }
}
