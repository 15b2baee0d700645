package io.github.sceplifecycle.jamf;

import io.github.sceplifecycle.device.CertificateStore;
import io.github.sceplifecycle.documents.Fields;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.ProblemKind;
import io.github.sceplifecycle.policy.Challenge;
import io.github.sceplifecycle.policy.RequestedCertificate;
import io.github.sceplifecycle.policy.RequestedKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The SCEP payloads among the payloads of a property list. Others are passed over. */
final class ScepPayloads {

  static final String CONTENT = "PayloadContent";
  static final String TYPE = "PayloadType";
  private static final String SCEP = "com.apple.security.scep";
  private static final String ENCRYPTED = "EncryptedPayloadContent";

  private final Fields profile;
  private final CertificateStore store;

  private ScepPayloads(Fields profile, CertificateStore store) {
    this.profile = profile;
    this.store = store;
  }

  static List<ScepPayload> of(Fields profile, CertificateStore store) {
    ScepPayloads payloads = new ScepPayloads(profile, store);
    return profile.list(CONTENT).orElseGet(payloads::noteNoList).stream()
        .flatMap(node -> Fields.of(node, profile.problems()).stream())
        .filter(ScepPayloads::isScep)
        .map(payloads::payload)
        .toList();
  }

  private List<Node> noteNoList() {
    if (profile.has(ENCRYPTED)) {
      note(profile.placeOf(ENCRYPTED), ProblemKind.UNSUPPORTED, "expected payloads in clear");
    } else if (profile.node(CONTENT).isEmpty()) {
      note(profile.placeOf(CONTENT), ProblemKind.MISSING, "expected the list of payloads");
    }
    return List.of();
  }

  private static boolean isScep(Fields payload) {
    Optional<String> type = payload.nonBlank(TYPE);
    if (type.isEmpty() && payload.node(TYPE).filter(node -> !Words.isBlank(node)).isEmpty()) {
      payload
          .problems()
          .add(
              payload.placeOf(TYPE),
              ProblemKind.MISSING,
              "",
              "a payload without a type is not read");
    }
    return type.filter(SCEP::equals).isPresent();
  }

  private ScepPayload payload(Fields payload) {
    String uuid =
        Words.first(payload, Fields::nonBlank, List.of("PayloadUUID", "PayloadIdentifier"))
            .orElse("");
    Optional<ScepContent> content =
        payload.object(CONTENT).map(fields -> new ScepContent(fields, store));
    if (payload.node(CONTENT).isEmpty()) {
      note(
          payload.placeOf(CONTENT),
          ProblemKind.MISSING,
          "the payload's type is there, its content is not");
    }
    return new ScepPayload(
        payload.place(),
        uuid,
        content.map(ScepContent::requested).orElseGet(this::nothingRequested),
        content.map(ScepContent::timers).orElse(PayloadTimers.unstated()));
  }

  private RequestedCertificate nothingRequested() {
    return new RequestedCertificate(
        Optional.empty(), RequestedKey.unstated(), Optional.empty(), store, Challenge.ABSENT);
  }

  private void note(Place place, ProblemKind kind, String expected) {
    profile.problems().add(place, kind, "", expected);
  }

  /** Whether a property list's root looks like a profile. */
  static boolean areIn(Node.Obj root) {
    boolean configuration =
        Stream.ofNullable(root.members().get(TYPE))
            .anyMatch(
                type -> type instanceof Node.Text text && text.text().equals("Configuration"));
    return configuration || root.members().get(CONTENT) instanceof Node.Arr;
  }
}
