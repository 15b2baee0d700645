package io.github.sceplifecycle.examples.report;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.examples.plan.Source;
import io.github.sceplifecycle.policy.ScepProfile;
import io.github.sceplifecycle.projection.Projection;
import io.github.sceplifecycle.projection.Scenario;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a setting leads to, from the issue of a certificate to half a lifetime after its end.
 *
 * @param source which MDM has the setting
 * @param scenario the setting, the authority and the first certificate
 * @param profiles the profiles that have the setting, in the order of the documents
 * @param stories what happens, story by story
 */
public record Lifecycle(
    Source source,
    Scenario scenario,
    List<ScepProfile> profiles,
    SortedMap<Story, Projection> stories) {

  /** Copies the lists. */
  public Lifecycle {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(scenario, "scenario");
    profiles = List.copyOf(profiles);
    stories = Collections.unmodifiableSortedMap(new TreeMap<>(stories));
  }

  /** Tells the stories that differ: where there is no window nothing is ever attempted. */
  static Lifecycle of(Source source, Scenario scenario, List<ScepProfile> profiles) {
    SortedMap<Story, Projection> stories = new TreeMap<>();
    boolean attempted = RedistributionWindow.of(scenario.policy(), scenario.first()).isPresent();
    for (Story story : attempted ? List.of(Story.values()) : List.of(Story.FAILING)) {
      Instant issued = scenario.first().notBefore();
      stories.put(story, Projection.of(scenario, story.behaviour(issued), end(scenario.first())));
    }
    return new Lifecycle(source, scenario, profiles, stories);
  }

  /** One lifetime and a half after the first certificate's issue, exclusive. */
  private static Instant end(Validity first) {
    Duration lifetime = first.lifetime();
    return first.notBefore().plus(lifetime).plus(lifetime.dividedBy(2)).plusNanos(1);
  }

  /** The end of what is looked at, exclusive. */
  Instant end() {
    return end(first());
  }

  /** When the first certificate is due; empty when never. */
  Optional<RedistributionWindow> window() {
    return RedistributionWindow.of(scenario.policy(), scenario.first());
  }

  /** The first certificate's life. */
  Validity first() {
    return scenario.first();
  }
}
