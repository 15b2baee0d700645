package io.github.sceplifecycle.testkit.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.fleet.ForecastTerms;
import io.github.sceplifecycle.fleet.Horizon;
import io.github.sceplifecycle.testkit.ReferenceForecast;
import io.github.sceplifecycle.testkit.ReferenceForecast.Certificate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** S-29: the vectors' counts are those of the reference, which looks at each certificate. */
class ForecastVectorsTest {

  static List<ConformanceVector> vectors() {
    return ConformanceVectors.of(VectorKind.FORECAST);
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void the_reference_counts_the_same(ConformanceVector vector) {
    Input input = Input.of(vector.input());
    Input expected = Input.of(vector.expected());
    Input time = input.object("horizon");
    Horizon horizon =
        new Horizon(time.instant("from"), time.duration("bucket"), time.number("buckets"));
    ForecastTerms terms = new ForecastTerms(horizon, input.duration("lifetime"));
    List<Certificate> fleet = fleet(input);
    for (int bucket = 0; bucket < horizon.buckets(); bucket++) {
      assertEquals(
          List.of(
              (long) expected.numbers("windowsOpening").get(bucket),
              (long) expected.numbers("expiring").get(bucket),
              (long) expected.numbers("enrolments").get(bucket)),
          List.of(
              ReferenceForecast.windowsOpening(fleet, horizon, bucket),
              ReferenceForecast.expiring(fleet, horizon, bucket),
              ReferenceForecast.enrolments(fleet, terms, bucket)),
          vector.id() + ", bucket " + bucket);
    }
    assertEquals(expected.number("overdue"), ReferenceForecast.overdue(fleet, horizon));
  }

  private static List<Certificate> fleet(Input input) {
    List<Certificate> fleet = new ArrayList<>();
    for (Input one : input.objects("certificates")) {
      boolean known =
          List.of("notBefore", "notAfter", "policy").stream()
              .noneMatch(key -> one.node(key) instanceof Node.Null);
      if (known) {
        fleet.add(
            new Certificate(
                new Validity(one.instant("notBefore"), one.instant("notAfter")),
                PolicyNodes.read(one.node("policy"))));
      }
    }
    return fleet;
  }
}
