package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.advice.SettingRange;
import io.github.sceplifecycle.advice.SettingUnit;
import io.github.sceplifecycle.authority.CertificateAuthority;
import java.util.Optional;

/** An advice which settings are safe, yours or that of {@code Advice}. */
@FunctionalInterface
public interface AdviceFunction {

  /**
   * The safe settings.
   *
   * @param unit in what the settings are counted
   * @param authority who issues the certificates
   * @param assumptions what is taken for granted about the devices
   * @return the settings; empty when none is safe
   */
  Optional<SettingRange> safe(
      SettingUnit unit, CertificateAuthority authority, FleetAssumptions assumptions);
}
