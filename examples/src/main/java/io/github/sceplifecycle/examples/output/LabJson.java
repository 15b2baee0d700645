package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.examples.lab.Difference;
import io.github.sceplifecycle.examples.lab.PlayedScene;
import io.github.sceplifecycle.examples.lab.RenewalAnswer;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Writes what was seen in the lab as JSON. The names of the fields are part of the API.
 *
 * <pre>{@code
 * {"scenes": [{"profile", "policy", "from", "to",
 *   "certificates": [{"notBefore", "notAfter"}],
 *   "events": [{"at", "day", "event", "certificate"}],
 *   "attestation": [{"from", "to", "verdict", "reasons"}],
 *   "renewals": [{"at", "day", "certificate", "answer"}],
 *   "answers",
 *   "differences": [{"at", "projected", "seen"}]}]}
 * }</pre>
 *
 * <p>All but {@code policy} was seen, not projected; {@code answers} counts the sign-ins that the
 * authority was asked about.
 */
public final class LabJson {

  private final Json json;

  private LabJson(Json json) {
    this.json = json;
  }

  /**
   * Writes what was seen.
   *
   * @param scenes the scenes that were played, in order
   * @param out where to; not closed
   * @throws IOException if it cannot be written there
   */
  public static void write(List<PlayedScene> scenes, Writer out) throws IOException {
    Json.write(
        out,
        json -> {
          LabJson lab = new LabJson(json);
          json.object().list("scenes", scenes, lab::scene).end();
        });
  }

  private void scene(PlayedScene played) {
    json.object().text("profile", played.scene().profile().identity().displayName());
    json.member(
            "policy",
            Optional.of(played.scene().policy()),
            policy -> policy.fold(new PolicyJson(json)))
        .instant("from", played.scene().start())
        .instant("to", played.scene().end())
        .list("certificates", played.observation().certificates(), this::certificate)
        .list(
            "events",
            played.observation().events(),
            event -> EventsJson.event(json, played.scene().start(), event))
        .list(
            "attestation",
            Stretch.of(played.observation().attestation()),
            stretch -> EventsJson.stretch(json, stretch))
        .list("renewals", played.observation().answers().renewals(), one -> renewal(played, one))
        .number("answers", played.observation().answers().signIns().size())
        .list("differences", played.differences(), this::difference)
        .end();
  }

  private void certificate(Validity validity) {
    json.object()
        .instant("notBefore", validity.notBefore())
        .instant("notAfter", validity.notAfter())
        .end();
  }

  private void renewal(PlayedScene played, RenewalAnswer renewal) {
    json.object()
        .instant("at", renewal.at())
        .number("day", Words.daysBetween(played.scene().start(), renewal.at()))
        .number("certificate", renewal.certificate())
        .text("answer", renewal.words())
        .end();
  }

  private void difference(Difference difference) {
    json.object()
        .instant("at", difference.at())
        .text("projected", difference.projected())
        .text("seen", difference.seen())
        .end();
  }
}
