package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.fleet.Horizon;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.RedistributionWindow;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * S-29 the long way: for each bucket, look at every certificate and every enrolment, one after the
 * other. The windows come from {@link ReferenceModel}.
 */
public final class ReferenceForecast {

  private ReferenceForecast() {}

  /**
   * How many windows open in a bucket.
   *
   * @param fleet the certificates
   * @param horizon the horizon
   * @param bucket which bucket
   * @return the count
   */
  public static long windowsOpening(List<Certificate> fleet, Horizon horizon, int bucket) {
    return fleet.stream()
        .filter(one -> !isExpired(one, horizon))
        .flatMap(one -> window(one).stream())
        .filter(window -> isIn(window.opensAt(), horizon, bucket))
        .count();
  }

  /**
   * How many certificates expire in a bucket.
   *
   * @param fleet the certificates
   * @param horizon the horizon
   * @param bucket which bucket
   * @return the count
   */
  public static long expiring(List<Certificate> fleet, Horizon horizon, int bucket) {
    return fleet.stream().filter(one -> isIn(one.validity().notAfter(), horizon, bucket)).count();
  }

  /**
   * How many certificates are due when the horizon begins, since before.
   *
   * @param fleet the certificates
   * @param horizon the horizon
   * @return the count
   */
  public static long overdue(List<Certificate> fleet, Horizon horizon) {
    return fleet.stream()
        .filter(one -> !isExpired(one, horizon))
        .flatMap(one -> window(one).stream())
        .filter(window -> window.opensAt().isBefore(horizon.from()))
        .count();
  }

  /**
   * How many enrolments fall in a bucket: certificate after certificate is issued as soon as the
   * window of the one before it opens.
   *
   * @param fleet the certificates
   * @param terms the horizon, and the lifetime of replacements
   * @param bucket which bucket
   * @return the count
   */
  public static long enrolments(List<Certificate> fleet, ForecastTerms terms, int bucket) {
    return fleet.stream()
        .filter(one -> !isExpired(one, terms.horizon()))
        .flatMap(one -> enrolments(one, terms).stream())
        .filter(at -> isIn(at, terms.horizon(), bucket))
        .count();
  }

  /**
   * How many enrolments a bucket would hold if they were spread evenly over time.
   *
   * @param fleet the certificates
   * @param terms the horizon, and the lifetime of replacements
   * @return the mean, to three decimals, rounded to the nearest
   */
  public static BigDecimal steadyEnrolments(List<Certificate> fleet, ForecastTerms terms) {
    BigInteger numerator = BigInteger.ZERO;
    BigInteger denominator = BigInteger.ONE;
    for (Certificate one : fleet) {
      if (!isExpired(one, terms.horizon()) && window(one).isPresent()) {
        long between = sinceIssue(one.policy(), terms).map(Duration::toSeconds).orElse(0L);
        if (between > 0) {
          BigInteger time = BigInteger.valueOf(between);
          numerator = numerator.multiply(time).add(denominator);
          denominator = denominator.multiply(time);
        }
      }
    }
    BigInteger width = BigInteger.valueOf(terms.horizon().bucket().toSeconds());
    return new BigDecimal(numerator.multiply(width))
        .divide(new BigDecimal(denominator), 3, RoundingMode.HALF_UP);
  }

  private static List<Instant> enrolments(Certificate certificate, ForecastTerms terms) {
    List<Instant> enrolments = new ArrayList<>();
    Optional<Duration> untilDue = sinceIssue(certificate.policy(), terms);
    Optional<Instant> next =
        window(certificate)
            .map(RedistributionWindow::opensAt)
            .map(opens -> opens.isBefore(terms.horizon().from()) ? terms.horizon().from() : opens);
    while (next.isPresent() && next.get().isBefore(terms.horizon().to())) {
      enrolments.add(next.get());
      Instant issued = next.get().truncatedTo(ChronoUnit.SECONDS);
      next =
          untilDue
              .map(issued::plus)
              .filter(opens -> opens.truncatedTo(ChronoUnit.SECONDS).isAfter(issued));
    }
    return enrolments;
  }

  /** How long after its issue a replacement is due, told where any lifetime can be stated. */
  private static Optional<Duration> sinceIssue(RenewalPolicy policy, ForecastTerms terms) {
    Validity any = Validity.startingAt(Validity.EARLIEST, terms.issuedLifetime());
    return window(new Certificate(any, policy))
        .map(window -> Duration.between(Validity.EARLIEST, window.opensAt()));
  }

  private static Optional<RedistributionWindow> window(Certificate certificate) {
    return ReferenceModel.window(certificate.policy(), certificate.validity());
  }

  private static boolean isExpired(Certificate certificate, Horizon horizon) {
    return certificate.validity().notAfter().isBefore(horizon.from());
  }

  private static boolean isIn(Instant at, Horizon horizon, int bucket) {
    Instant start = horizon.from().plus(horizon.bucket().multipliedBy(bucket));
    Instant end = start.plus(horizon.bucket());
    return !at.isBefore(start) && at.isBefore(end);
  }

  /**
   * A certificate of a fleet.
   *
   * @param validity when it is valid
   * @param policy when it is redistributed
   */
  public record Certificate(Validity validity, RenewalPolicy policy) {}
}
