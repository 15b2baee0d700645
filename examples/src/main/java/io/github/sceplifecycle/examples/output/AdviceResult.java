package io.github.sceplifecycle.examples.output;

import io.github.sceplifecycle.advice.Advice;
import io.github.sceplifecycle.advice.FleetAssumptions;
import io.github.sceplifecycle.advice.SettingRange;
import io.github.sceplifecycle.advice.SettingUnit;
import io.github.sceplifecycle.authority.CertificateAuthority;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An authority and the advice for it.
 *
 * @param authority what people call the authority
 * @param advice the advice
 */
public record AdviceResult(String authority, Advice advice) {

  /** Checks that nothing is null. */
  public AdviceResult {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(advice, "advice");
  }

  /**
   * Asks for advice.
   *
   * @param authority who issues the certificates
   * @param assumptions what is taken for granted about the devices
   * @return the advice
   */
  public static AdviceResult of(CertificateAuthority authority, FleetAssumptions assumptions) {
    return new AdviceResult(authority.name(), Advice.of(authority, assumptions));
  }

  /**
   * Whether there is anything to set that is safe.
   *
   * @return whether a whole number of days or percent is
   */
  public boolean hasSafeSetting() {
    return Stream.of(SettingUnit.values()).anyMatch(unit -> settings(unit).isPresent());
  }

  /** The safe settings of a unit. */
  Optional<SettingRange> settings(SettingUnit unit) {
    return advice.band().flatMap(band -> band.settings(unit));
  }

  /** The recommended setting of a unit. */
  Optional<Long> recommended(SettingUnit unit) {
    return advice.band().flatMap(band -> band.recommended(unit));
  }
}
