package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.projection.Projection;
import java.io.IOException;
import java.io.Writer;

/** Writes a projection as JSON. The names of the fields are part of the API. */
public final class ProjectionJson {

  private final Json json;
  private final Projection projection;

  private ProjectionJson(Json json, Projection projection) {
    this.json = json;
    this.projection = projection;
  }

  /**
   * Writes a projection.
   *
   * @param projection the projection
   * @param out where to; not closed
   * @throws IOException if it cannot be written there
   */
  public static void write(Projection projection, Writer out) throws IOException {
    Json.write(out, json -> new ProjectionJson(json, projection).write());
  }

  private void write() {
    json.object()
        .list(
            "events",
            projection.events(),
            event -> EventsJson.event(json, projection.attestation().from(), event))
        .list(
            "attestation",
            Stretch.of(projection.attestation()),
            stretch -> EventsJson.stretch(json, stretch))
        .instant("cutShort", projection.cutShort())
        .end();
  }
}
