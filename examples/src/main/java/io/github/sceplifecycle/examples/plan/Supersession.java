package io.github.sceplifecycle.examples.plan;

import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.intake.Place;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Marks certificates that a later one of the same profile on the same device has replaced: the one
 * with the greatest {@code notAfter} stands. One whose end is not known, or whose profile is not,
 * neither replaces nor is replaced.
 */
final class Supersession {

  private Supersession() {}

  static List<PlannedCertificate> marked(List<PlannedCertificate> lines) {
    Map<Object, PlannedCertificate> newest = new LinkedHashMap<>();
    for (PlannedCertificate line : lines) {
      place(line).ifPresent(place -> newest.merge(place, line, Supersession::newer));
    }
    List<PlannedCertificate> marked = new ArrayList<>();
    for (PlannedCertificate line : lines) {
      marked.add(place(line).map(newest::get).map(line::supersededBy).orElse(line));
    }
    return marked;
  }

  private static Optional<Object> place(PlannedCertificate line) {
    boolean comparable =
        line.profile().known() && line.certificate().dates().notAfter().isPresent();
    return comparable
        ? Optional.of(List.of(line.device().source(), device(line), line.profile()))
        : Optional.empty();
  }

  /**
   * A device that has no identifier is named by its place in its document, if at all; only the
   * whole record tells it from others then.
   */
  private static Object device(PlannedCertificate line) {
    String identifier = line.device().identity().identifier();
    boolean stable = !identifier.isEmpty() && !identifier.startsWith(Place.WHOLE);
    return stable ? identifier : line.device();
  }

  private static PlannedCertificate newer(PlannedCertificate one, PlannedCertificate other) {
    Comparator<PlannedCertificate> byAge =
        Comparator.comparing((PlannedCertificate line) -> end(line))
            .thenComparing(Supersession::beginning)
            .thenComparing(Supersession::serial);
    return Stream.of(one, other).max(byAge).orElseThrow();
  }

  private static Instant end(PlannedCertificate line) {
    return line.certificate().dates().notAfter().orElse(Instant.MIN);
  }

  private static Instant beginning(PlannedCertificate line) {
    return line.certificate().dates().notBefore().orElse(Instant.MIN);
  }

  private static BigInteger serial(PlannedCertificate line) {
    return line.certificate().identity().serial().map(SerialNumber::value).orElse(BigInteger.ZERO);
  }
}
