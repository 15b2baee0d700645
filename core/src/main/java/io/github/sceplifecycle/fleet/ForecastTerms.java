package io.github.sceplifecycle.fleet;

import io.github.sceplifecycle.authority.Issuance;
import io.github.sceplifecycle.certificate.Validity;
import java.time.Duration;
import java.util.Objects;

/**
 * What a forecast is made under. Only forecasts under the same terms add up.
 *
 * @param horizon the time it looks at
 * @param issuedLifetime how long a replacement is valid that the authority issues (S-12); whole
 *     seconds, positive, at most {@link Validity#LONGEST}
 */
public record ForecastTerms(Horizon horizon, Duration issuedLifetime) {

  /**
   * Checks the lifetime.
   *
   * @throws IllegalArgumentException if it is not positive, too long or has a fraction of a second
   */
  public ForecastTerms {
    Objects.requireNonNull(horizon, "horizon");
    if (issuedLifetime.toNanosPart() != 0
        || issuedLifetime.toSeconds() < 1
        || issuedLifetime.compareTo(Validity.LONGEST) > 0) {
      throw new IllegalArgumentException(
          "issuedLifetime must be whole seconds from PT1S to "
              + Validity.LONGEST
              + ", but was "
              + issuedLifetime);
    }
  }

  /**
   * The terms of an authority's certificates.
   *
   * @param horizon the time to look at
   * @param issuance what the authority issues
   * @return the terms
   */
  public static ForecastTerms of(Horizon horizon, Issuance issuance) {
    return new ForecastTerms(horizon, issuance.lifetime());
  }
}
