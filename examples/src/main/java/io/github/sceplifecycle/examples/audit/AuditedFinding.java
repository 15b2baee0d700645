package io.github.sceplifecycle.examples.audit;

import io.github.sceplifecycle.audit.Finding;
import java.util.Objects;
import java.util.Optional;

/**
 * A finding, with the setting to change in its MDM's own words.
 *
 * @param finding the finding
 * @param setting for instance {@code Redistribute Profile: at most 90 days}; empty when no setting
 *     of the MDM changes it
 */
public record AuditedFinding(Finding finding, Optional<String> setting) {

  /** Checks that nothing is null. */
  public AuditedFinding {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(setting, "setting");
  }
}
