package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.attestation.Assumption;
import io.github.sceplifecycle.redistribution.Phase;
import java.util.List;
import java.util.Optional;

/**
 * What lies ahead of one certificate.
 *
 * @param window when it is to be redistributed; empty when there is no window or it is not known
 * @param phase where it stands at the plan's instant; empty when not known
 * @param assumed what both rest on without any document saying so
 */
public record Outlook(
    Optional<PlannedWindow> window, Optional<Phase> phase, List<Assumption> assumed) {

  private static final Outlook UNKNOWN = new Outlook(Optional.empty(), Optional.empty(), List.of());

  /** Copies the list. */
  public Outlook {
    assumed = List.copyOf(assumed);
  }

  static Outlook unknown() {
    return UNKNOWN;
  }

  static Outlook of(Phase phase) {
    return new Outlook(Optional.empty(), Optional.of(phase), List.of());
  }

  Outlook assuming(Assumption assumption) {
    return new Outlook(window, phase, List.of(assumption));
  }
}
