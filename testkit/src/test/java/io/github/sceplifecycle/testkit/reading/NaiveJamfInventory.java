package io.github.sceplifecycle.testkit.reading;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.testkit.vectors.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A page of Jamf Pro's computers, read by S-31 and S-34 alone. */
final class NaiveJamfInventory {

  private static final Set<String> STATUSES =
      Set.of("ISSUED", "EXPIRING", "EXPIRED", "REVOKED", "PENDING_REVOKE");

  private final Notes notes;

  NaiveJamfInventory(Notes notes) {
    this.notes = notes;
  }

  Node read(String document) {
    List<Node> devices = new ArrayList<>();
    if (document.startsWith("{")) {
      Members page = (Members) PlainJson.read(document);
      List<?> results = page.list("results");
      for (int i = 0; i < results.size(); i++) {
        devices.add(device((Members) results.get(i), "$.results[" + i + "]"));
      }
      int total = Integer.parseInt(page.text("totalCount"));
      if (total > results.size() && !notes.makes(Misreading.PAGE_IS_ALL)) {
        notes.problem("$.totalCount", "INCOMPLETE");
      }
    } else {
      notes.lost("$", "UNRECOGNISED");
    }
    return notes.answer("devices", devices);
  }

  private Node device(Members device, String path) {
    String platform = device.object("general").text("platform");
    return Answer.object()
        .with("identifier", Answer.text(device.text("udid")))
        .with("platform", Answer.text(platform.equals("Mac") ? "MACOS" : "UNKNOWN"))
        .with("certificates", certificates(device.get("certificates"), path + ".certificates"))
        .node();
  }

  /** A section that is null or absent was not asked for; an empty list is none. */
  private Node certificates(Optional<Object> section, String path) {
    if (section.orElse(PlainJson.Null.NULL) instanceof List<?> list) {
      List<Node> certificates = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        if (list.get(i) instanceof Members one) {
          certificates.add(certificate(one, path + "[" + i + "]"));
        } else {
          notes.lost(path + "[" + i + "]", "WRONG_TYPE");
        }
      }
      return Answer.list(certificates);
    }
    return notes.makes(Misreading.NULL_IS_ZERO) ? Answer.list(List.of()) : Answer.nothing();
  }

  private Node certificate(Members one, String path) {
    NaiveDates dates = new NaiveDates(notes);
    Optional<Instant> from = dates.required(one.get("issuedDate"), path + ".issuedDate");
    Optional<Instant> to = dates.required(one.get("expirationDate"), path + ".expirationDate");
    NaiveCertificate certificate =
        new NaiveCertificate(notes)
            .serial(one.text("serialNumber"))
            .names(one.get("subjectName").map(Object::toString), Optional.empty())
            .dates(from, to, path)
            .revoked(isRevoked(one, path));
    if (one.has("username")) {
      certificate.inUserStore();
    }
    if (one.is("identity", false)) {
      certificate.withoutKey();
    }
    return certificate.node();
  }

  private boolean isRevoked(Members one, String path) {
    String status = one.get("certificateStatus").orElse("ISSUED").toString();
    if (!STATUSES.contains(status)) {
      notes.problem(path + ".certificateStatus", "UNKNOWN_VALUE");
    }
    return status.equals("REVOKED") || status.equals("PENDING_REVOKE");
  }
}
