package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.attestation.Reason;
import io.github.sceplifecycle.projection.Event;
import java.time.Instant;

/** What happened and how a device attested meanwhile: alike for what is projected and played. */
final class EventsJson {

  private EventsJson() {}

  static void event(Json json, Instant start, Event event) {
    json.object()
        .instant("at", event.at())
        .number("day", Words.daysBetween(start, event.at()))
        .text("event", event.kind().name())
        .number("certificate", event.certificate())
        .end();
  }

  static void stretch(Json json, Stretch stretch) {
    json.object()
        .instant("from", stretch.from())
        .instant("to", stretch.to())
        .text("verdict", stretch.kind().name())
        .texts("reasons", stretch.reasons().stream().map(Reason::name).toList())
        .end();
  }
}
