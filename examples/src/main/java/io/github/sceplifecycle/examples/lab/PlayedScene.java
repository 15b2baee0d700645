package io.github.sceplifecycle.examples.lab;

import io.github.sceplifecycle.projection.Projection;
import java.util.List;
import java.util.Objects;

/**
 * A scene that was played.
 *
 * @param scene what was given
 * @param projection what core said would happen
 * @param observation what was seen
 * @param differences where the two differ; empty when they do not
 */
public record PlayedScene(
    Scene scene, Projection projection, Observation observation, List<Difference> differences) {

  /** Copies the list. */
  public PlayedScene {
    Objects.requireNonNull(scene, "scene");
    Objects.requireNonNull(projection, "projection");
    Objects.requireNonNull(observation, "observation");
    differences = List.copyOf(differences);
  }

  /**
   * Whether what was seen is what was projected.
   *
   * @return whether there are no differences
   */
  public boolean agrees() {
    return differences.isEmpty();
  }
}
